import UsersRound from '@lucide/svelte/icons/users-round';
import type { Room } from '../room';
import Teams from './Teams.svelte';

export default {
  id: 'teams',
  icon: UsersRound,
  label: 'teams-title',
  group: 'across',
  order: 9,
  component: Teams,
} satisfies Room;
