import HeartPulse from '@lucide/svelte/icons/heart-pulse';
import type { Room } from '../room';

export default {
  id: 'pulse',
  icon: HeartPulse,
  label: 'pulse-title',
  group: 'team',
  order: 6.5,
  view: () => import('./PulseRoom.svelte'),
} satisfies Room;
