import Sprout from '@lucide/svelte/icons/sprout';
import { FIRST_RUN, type Room } from '../room';

export default {
  id: FIRST_RUN,
  icon: Sprout,
  label: 'first-run-title',
  group: 'hidden',
  order: 1,
  view: () => import('./FirstRun.svelte'),
} satisfies Room;
