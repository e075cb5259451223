/** A question that is being changed, as it stands in its form. */
export interface Changing {
  id: string;
  question: string;
  answer: string;
  /** As it is kept. */
  kept: { question: string; answer: string };
}

/** What is done with an objection, as it stands in its form. */
export class BegunWay {
  words = $state('');
  until = $state('');
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
  /** By objection and way. */
  readonly #ways: Record<string, BegunWay> = {};

  /** What stands in the form of one way to deal with an objection. */
  way(objection: string, way: string): BegunWay {
    return (this.#ways[`${objection} ${way}`] ??= new BegunWay());
  }

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

/** What a round can be begun about here. */
export type Kind = 'agreement' | 'frame' | 'experiment';

/** A round that somebody began to write. */
export class BegunRound {
  kind = $state<Kind>('agreement');
  driver = $state('');
  text = $state('');
  card = $state<string | null>(null);
  part = $state('');

  /** The text is another one for what is agreed already, or there is none yet. */
  constructor(private readonly agreed: string) {
    this.text = agreed;
  }

  /** It has begun, and the next one is another. */
  forget(): void {
    this.driver = this.part = '';
    this.text = this.agreed;
    this.card = null;
  }

  /** Whether something would be lost if the window went now. */
  get isTyped(): boolean {
    return this.driver.trim() !== '' || this.text !== this.agreed;
  }
}

const begun: Record<string, BegunRound> = {};

/** The form is closed and the room left: what was typed waits, beside each agreement that another text shall take the place of. */
export function begunRound(team: string, replaces: { id: string | null; text: string } | null): BegunRound {
  return (begun[[team, replaces?.id, replaces?.text].join(' ')] ??= new BegunRound(replaces?.text ?? ''));
}
