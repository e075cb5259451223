import Table2 from '@lucide/svelte/icons/table-2';
import type { Room } from '../room';
import { IMPORT } from './exchange';
import Rules from './Rules.svelte';

export default {
  id: 'rules',
  icon: Table2,
  label: 'rules-title',
  group: 'team',
  order: 4,
  component: Rules,
  takesFiles: { path: [IMPORT], endings: ['dmn'] },
} satisfies Room;
