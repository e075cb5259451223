import Route from '@lucide/svelte/icons/route';
import type { Room } from '../room';
import Journey from './Journey.svelte';

export default {
  id: 'journey',
  icon: Route,
  label: 'journey-title',
  group: 'team',
  order: 3,
  component: Journey,
} satisfies Room;
