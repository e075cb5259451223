import type { Party } from './generated';

/** Who acts while there is neither team nor unit: managers of a unit that is named later, as in the log's first line. */
const BEGINNER: Party = { managers: '' };

/**
 * On whose behalf everything is done: a team or a unit's managers, never a person.
 * It keeps a manager from editing a team's rule by mistake; it is no access control.
 */
class CurrentParty {
  current = $state.raw<Party | null>(null);
  /** Whether the open workspace takes changes. */
  canWrite = $state(true);

  /** Who may change something: nobody in a workspace that is only read. */
  get writing(): Party | null {
    return this.canWrite ? this.current : null;
  }

  /** On whose behalf a request goes out. */
  get acting(): Party {
    return this.current ?? BEGINNER;
  }
}

export const party = new CurrentParty();

/** A text that is equal for equal parties, for keys and comparisons. */
export function partyKey(one: Party | null): string {
  return JSON.stringify(one);
}
