import Sun from '@lucide/svelte/icons/sun';
import type { Room } from '../room';
import Count from './Count.svelte';
import Today from './Today.svelte';

export default {
  id: 'today',
  icon: Sun,
  label: 'today-title',
  group: 'team',
  order: 1,
  component: Today,
  count: Count,
} satisfies Room;
