import type { Party } from './generated';

/**
 * On whose behalf everything is done: a team or a unit's managers, never a person.
 * It keeps a manager from editing a team's rule by mistake; it is no access control.
 */
class CurrentParty {
  current = $state.raw<Party | null>(null);
}

export const party = new CurrentParty();

/** A text that is equal for equal parties, for keys and comparisons. */
export function partyKey(one: Party | null): string {
  return JSON.stringify(one);
}
