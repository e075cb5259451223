import StickyNote from '@lucide/svelte/icons/sticky-note';
import type { Room } from '../room';

export default {
  id: 'retro',
  icon: StickyNote,
  label: 'retro-title',
  group: 'team',
  order: 6,
  view: () => import('./RetroRoom.svelte'),
} satisfies Room;
