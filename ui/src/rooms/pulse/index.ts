import HeartPulse from '@lucide/svelte/icons/heart-pulse';
import type { Room } from '../room';
import PulseRoom from './PulseRoom.svelte';

export default {
  id: 'pulse',
  icon: HeartPulse,
  label: 'pulse-title',
  group: 'team',
  order: 6.5,
  component: PulseRoom,
} satisfies Room;
