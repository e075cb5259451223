import type { Party, Team, Unit } from '../../contract/generated';

/** Where somebody is put who is added on behalf of a party; everything can be changed afterwards. */
export function placeOf(
  party: Party | null,
  teams: readonly Team[],
  units: readonly Unit[],
): { teams: string[]; unit: string | null } {
  if (party === null) return { teams: [], unit: null };
  if ('managers' in party)
    return { teams: [], unit: units.find(({ id }) => id === party.managers)?.id ?? null };
  return { teams: [party.team], unit: teams.find(({ id }) => id === party.team)?.unit ?? null };
}
