import UsersRound from '@lucide/svelte/icons/users-round';
import type { Room } from '../room';

export default {
  id: 'teams',
  icon: UsersRound,
  label: 'teams-title',
  group: 'across',
  order: 9,
  view: () => import('./Teams.svelte'),
} satisfies Room;
