import type { RuleCase, VersionId } from '../../../contract/generated';
import { typedOf, type Typed } from './case';

/** The case that somebody tries. Until there is one, the fields show a case of the row with the cursor. */
export class Trying {
  #own = $state.raw<{ version: VersionId; typed: Typed } | null>(null);

  constructor(readonly version: () => VersionId) {}

  /** What was typed into the fields of the version that is shown. */
  get own(): Typed | null {
    return this.#own?.version === this.version() ? this.#own.typed : null;
  }

  set own(typed: Typed | null) {
    this.#own = typed && { version: this.version(), typed };
  }

  /** Puts a case into the fields and the focus into the first of them. */
  open(situation: RuleCase): void {
    this.own = typedOf(situation);
    document.querySelector<HTMLElement>(`[aria-labelledby="${TRY}"] :is(input, button)`)?.focus();
  }
}

/** The id of the heading above the fields. */
export const TRY = 'rules-try';
