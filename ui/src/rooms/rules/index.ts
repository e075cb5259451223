import Table2 from '@lucide/svelte/icons/table-2';
import type { Room } from '../room';
import { IMPORT } from './exchange';

export default {
  id: 'rules',
  icon: Table2,
  label: 'rules-title',
  group: 'team',
  order: 4,
  view: () => import('./Rules.svelte'),
  takesFiles: { path: [IMPORT], endings: ['dmn'] },
} satisfies Room;
