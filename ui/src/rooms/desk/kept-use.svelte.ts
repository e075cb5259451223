import { call } from '../../contract/door';
import type { RuleUse, UseId } from '../../contract/generated';
import { attempt, say } from '../../shell';
import { t } from '../../words';
import type { Values } from './bounds';
import { rowsIn } from './say';

/** What was kept of a case. */
export interface Kept {
  use: UseId;
  /** The rows that answer, counted from 0. */
  rows: readonly number[];
  /** What was decided instead, and why. */
  instead: { values: Values; reason: string } | null;
}

/** What is kept of one case after the other: a use once, however often it is asked for, and taken back while it is in sight. */
export class KeptUse {
  kept = $state.raw<Kept | null>(null);
  /** Counts the cases, so that an answer that comes late is not taken for one of the next. */
  #case = 0;
  /** The case of which a use is on its way. */
  #keeping: number | null = null;

  get case(): number {
    return this.#case;
  }

  /** Goes on to the next case. */
  next(): void {
    if (this.kept) this.#saySo(this.kept);
    this.#case += 1;
    this.kept = null;
  }

  /** Keeps a use. Resolves whether it is the one of the case that is still open. */
  async keep(used: RuleUse, what: Omit<Kept, 'use'>): Promise<boolean> {
    const now = this.#case;
    if (this.#keeping === now) return false;
    this.#keeping = now;
    const use = await attempt(() => call('rule.use', used));
    if (this.#keeping === now) this.#keeping = null;
    if (use === undefined) return false;
    if (now !== this.#case) {
      this.#saySo({ ...what, use });
      return false;
    }
    this.kept = { ...what, use };
    return true;
  }

  /** Takes back what was kept; the case stays as it is. */
  async takeBack(use: UseId): Promise<void> {
    const done = await attempt(() => call('rule.use.takeBack', { id: use }));
    if (done === undefined) return;
    if (this.kept?.use === use) this.kept = null;
    say(t('desk-taken-back'));
  }

  /** Says what was kept while somebody has gone on to the next case, so that a slip can still be taken back. */
  #saySo({ use, rows, instead }: Kept): void {
    const act = (): void => void this.takeBack(use);
    say(t(instead ? 'desk-kept-exception' : 'desk-kept', rowsIn(rows)), {
      label: t('desk-take-back'),
      act,
    });
  }
}
