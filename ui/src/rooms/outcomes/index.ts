import ChartLine from '@lucide/svelte/icons/chart-line';
import type { Room } from '../room';
import Outcomes from './Outcomes.svelte';

export default {
  id: 'outcomes',
  icon: ChartLine,
  label: 'outcomes-title',
  group: 'team',
  order: 5,
  component: Outcomes,
  takesFiles: { path: ['import'] },
} satisfies Room;
