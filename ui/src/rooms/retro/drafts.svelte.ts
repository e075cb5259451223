import type { RetroAttemptKind, RetroOwnFormat } from '../../contract/generated';

/** Something to try that somebody began to write. */
class BegunTry {
  kind = $state<RetroAttemptKind>('experiment');
  title = $state('');
  expectation = $state('');
  /** Nothing as long as nobody chose a day. */
  lookAt = $state<string | null>(null);
  stopWhen = $state('');
  outcome = $state('');
  rule = $state('');
  ask = $state<string[]>([]);
}

/** Notes for all to see that somebody began to write. */
class BegunNotes {
  text = $state('');
  column = $state('0');
}

/** What stands in the forms of a retro and is not kept yet. */
class Drafts {
  try = $state.raw(new BegunTry());
  paper = $state.raw(new BegunNotes());
  card = $state.raw(new BegunNotes());

  /** What stood there is kept, or nobody wants it. */
  forget(form: 'try' | 'paper' | 'card'): void {
    if (form === 'try') this.try = new BegunTry();
    else this[form] = new BegunNotes();
  }

  /** Whether something would be lost if the window went now. */
  get isTyped(): boolean {
    const { title, expectation, stopWhen } = this.try;
    return [title, expectation, stopWhen, this.paper.text, this.card.text].some((text) => text.trim() !== '');
  }
}

const all: Record<string, Drafts> = {};

/** A form is closed, the room left and come back to: what was typed waits, as long as the app runs. What is hidden never lies here. */
export function draftsOf(retro: string): Drafts {
  return (all[retro] ??= new Drafts());
}

const EMPTY: RetroOwnFormat = { name: '', columns: [{ question: '', isKept: false }] };

/** A format of its own that a team began to write. */
class BegunFormat {
  format = $state.raw(EMPTY);
  /** Whether the next retro is to be held with it. */
  isChosen = $state(false);
  /** As it was kept for later ones; nothing as long as it was not. */
  kept = $state.raw<RetroOwnFormat | null>(null);

  /** The retro has begun with it, and the next one is another. */
  forget(): void {
    this.format = EMPTY;
    this.isChosen = false;
    this.kept = null;
  }

  /** Whether something would be lost if the window went now. */
  get isTyped(): boolean {
    const { name, columns } = this.format;
    const texts = [name, ...columns.map(({ question }) => question)];
    return this.format !== this.kept && texts.some((text) => text.trim() !== '');
  }
}

const formats: Record<string, BegunFormat> = {};

/** The room is left and come back to: a format that is half written waits, as long as the app runs. */
export function begunFormat(team: string): BegunFormat {
  return (formats[team] ??= new BegunFormat());
}
