import MessagesSquare from '@lucide/svelte/icons/messages-square';
import type { Room } from '../room';

export default {
  id: 'desk',
  icon: MessagesSquare,
  label: 'desk-title',
  group: 'team',
  order: 4.5,
  view: () => import('./Desk.svelte'),
} satisfies Room;
