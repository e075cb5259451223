import SquareKanban from '@lucide/svelte/icons/square-kanban';
import type { Room } from '../room';
import BoardRoom from './BoardRoom.svelte';

export default {
  id: 'board',
  icon: SquareKanban,
  label: 'board-title',
  group: 'team',
  order: 2,
  component: BoardRoom,
  takesFiles: { path: ['import'], endings: ['boardarchive'] },
} satisfies Room;
