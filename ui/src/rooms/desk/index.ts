import MessagesSquare from '@lucide/svelte/icons/messages-square';
import type { Room } from '../room';
import Desk from './Desk.svelte';

export default {
  id: 'desk',
  icon: MessagesSquare,
  label: 'desk-title',
  group: 'team',
  order: 4.5,
  component: Desk,
} satisfies Room;
