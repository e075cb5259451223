import Route from '@lucide/svelte/icons/route';
import type { Room } from '../room';

export default {
  id: 'journey',
  icon: Route,
  label: 'journey-title',
  group: 'team',
  order: 3,
  view: () => import('./Journey.svelte'),
} satisfies Room;
