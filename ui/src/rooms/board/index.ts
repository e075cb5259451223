import SquareKanban from '@lucide/svelte/icons/square-kanban';
import type { Room } from '../room';

export default {
  id: 'board',
  icon: SquareKanban,
  label: 'board-title',
  group: 'team',
  order: 2,
  view: () => import('./BoardRoom.svelte'),
  takesFiles: { path: ['import'], endings: ['boardarchive'] },
} satisfies Room;
