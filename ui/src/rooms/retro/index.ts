import StickyNote from '@lucide/svelte/icons/sticky-note';
import type { Room } from '../room';
import RetroRoom from './RetroRoom.svelte';

export default {
  id: 'retro',
  icon: StickyNote,
  label: 'retro-title',
  group: 'team',
  order: 6,
  component: RetroRoom,
} satisfies Room;
