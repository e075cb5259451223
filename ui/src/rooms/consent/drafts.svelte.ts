/** What stands in the fields of a round and is not kept yet. */
export class Drafts {
  question = $state('');
  answer = $state('');
  /** The text as it was changed; nothing as long as nobody typed. */
  text = $state<string | null>(null);
  works = $state('');
  review = $state<string | null>(null);

  /** Whether something would be lost if the window went now. */
  get isTyped(): boolean {
    return [this.question, this.answer, this.text ?? '', this.works].some((text) => text.trim() !== '');
  }
}

const all: Record<string, Drafts> = {};

/** A round is looked at from several places, and left and opened again: what was typed in it waits, as long as the app runs. */
export function draftsOf(round: string): Drafts {
  return (all[round] ??= new Drafts());
}
