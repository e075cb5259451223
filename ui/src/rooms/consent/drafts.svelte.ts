/** A question that is being changed, as it stands in its form. */
export interface Changing {
  id: string;
  question: string;
  answer: string;
  /** As it is kept. */
  kept: { question: string; answer: string };
}

/** What stands in the fields of a round and is not kept yet. */
export class Drafts {
  question = $state('');
  answer = $state('');
  /** Nothing as long as no form of a question is open. */
  changing = $state<Changing | null>(null);
  /** The text as it was changed; nothing as long as nobody typed. */
  text = $state<string | null>(null);
  /** How many decide; nothing as long as nobody typed. */
  people = $state<string | null>(null);
  works = $state('');
  review = $state<string | null>(null);

  /** Whether the form of a question says something else than is kept. */
  get isChanged(): boolean {
    const { question, answer, kept } = this.changing ?? {};
    return kept !== undefined && (question !== kept.question || answer !== kept.answer);
  }

  /** Whether something would be lost if the window went now. */
  get isTyped(): boolean {
    return (
      this.isChanged ||
      [this.question, this.answer, this.text ?? '', this.works].some((text) => text.trim() !== '')
    );
  }
}

const all: Record<string, Drafts> = {};

/** A round is looked at from several places, and left and opened again: what was typed in it waits, as long as the app runs. */
export function draftsOf(round: string): Drafts {
  return (all[round] ??= new Drafts());
}
