import ChartLine from '@lucide/svelte/icons/chart-line';
import type { Room } from '../room';

export default {
  id: 'outcomes',
  icon: ChartLine,
  label: 'outcomes-title',
  group: 'team',
  order: 5,
  view: () => import('./Outcomes.svelte'),
  takesFiles: { path: ['import'] },
} satisfies Room;
