import { tick } from 'svelte';
import type { RuleCase, VersionId } from '../../../contract/generated';
import { keep, recall } from '../../../kit/kept';
import { typedOf, type Typed } from './case';

/** So many fields leave room for the table above. */
const FEW = 8;

/** Where it is kept on this computer whether the place for trying is folded. */
const KEPT = 'rules try folded';

/** The case that somebody tries. Until there is one, the fields show a case of the row with the cursor. */
export class Trying {
  #own = $state.raw<{ version: VersionId; typed: Typed } | null>(null);

  /** Whether somebody folded or unfolded it. */
  #folded = $state(left());

  constructor(readonly version: () => VersionId) {}

  /** Whether the fields are folded away: as somebody left them, and otherwise where they would be many. */
  isFolded(fields: number): boolean {
    return this.#folded ?? fields > FEW;
  }

  fold(isFolded: boolean): void {
    this.#folded = isFolded;
    keep(KEPT, isFolded ? 'yes' : 'no');
  }

  /** What was typed into the fields of the version that is shown. */
  get own(): Typed | null {
    return this.#own?.version === this.version() ? this.#own.typed : null;
  }

  set own(typed: Typed | null) {
    this.#own = typed && { version: this.version(), typed };
  }

  /** Puts a case into the fields, which are unfolded for it. */
  take(situation: RuleCase): void {
    this.own = typedOf(situation);
    this.#folded = false;
  }

  /** Puts a case into the fields and the focus into the first of them. */
  async open(situation: RuleCase): Promise<void> {
    this.take(situation);
    await tick();
    document
      .querySelector<HTMLElement>(`[aria-labelledby="${TRY}"] [data-fields] :is(input, button)`)
      ?.focus();
  }
}

/** The id of the heading above the fields. */
export const TRY = 'rules-try';

/** How somebody left it; `null` when nobody did. */
function left(): boolean | null {
  const kept = recall(KEPT);
  return kept === null ? null : kept === 'yes';
}
