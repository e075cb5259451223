import SquareKanban from '@lucide/svelte/icons/square-kanban';
import type { Room } from '../room';
import { BOARDS } from './boards';
import { keysElsewhere } from './elsewhere';

export default {
  id: 'board',
  icon: SquareKanban,
  label: 'board-title',
  group: 'team',
  order: 2,
  view: () => import('./BoardRoom.svelte'),
  begins: [BOARDS],
  elsewhere: keysElsewhere,
  takesFiles: { path: ['import'], endings: ['boardarchive'] },
} satisfies Room;
