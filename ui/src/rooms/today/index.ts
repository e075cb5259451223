import Sun from '@lucide/svelte/icons/sun';
import type { Room } from '../room';
import Count from './Count.svelte';

export default {
  id: 'today',
  icon: Sun,
  label: 'today-title',
  group: 'team',
  order: 1,
  view: () => import('./Today.svelte'),
  count: Count,
} satisfies Room;
