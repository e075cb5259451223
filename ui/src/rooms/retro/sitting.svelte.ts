import { call, type Method, type Params, type ReplyOf } from '../../contract/door';
import type { Retro, RetroPhase, RetroPlace, RetroTimerAct } from '../../contract/generated';
import { attempt, say } from '../../shell';
import { t } from '../../words';
import { PHASES, questionsOf, sayPlace } from './say';
import { Steps } from './steps';
import { Underway } from './underway.svelte';
import { keyOf, partsOf, type Part } from './wall';

/** More is not tried at once. */
export const MOST_TRIED = 3;

/** A retrospective and what its team can do with it, whatever is on the screen. */
export class Sitting {
  /** What somebody wrote or voted is handed in, and not answered yet: it is on no screen any more, and a second press is the same one. */
  isGiving = $state(false);
  protected readonly steps = new Steps();
  readonly #underway: Underway;
  readonly #ours: () => boolean;
  /** What is asked in each column. */
  readonly questions: string[];
  readonly parts: Part[];

  constructor(retro: () => Retro, ours: () => boolean) {
    this.#underway = new Underway(retro);
    this.#ours = ours;
    // The same as long as it is asked the same: each of hundreds of notes says what it answers.
    const format = $derived(this.retro.format);
    this.questions = $derived(questionsOf(format));
    this.parts = $derived(partsOf(this.retro));
  }

  /** The newest answer, ahead of it where notes were put just now. */
  get retro(): Retro {
    return this.#underway.shown;
  }

  /** Whether it belongs to the team that acts. */
  get isOurs(): boolean {
    return this.#ours();
  }

  /** Whether the team that acts may change something. */
  get canAct(): boolean {
    return this.#ours() && this.retro.closed === null;
  }

  get index(): number {
    return PHASES.indexOf(this.retro.phase);
  }

  get next(): RetroPhase | undefined {
    return PHASES[this.index + 1];
  }

  /** Notes and themes can be touched. */
  get canSort(): boolean {
    return this.canAct && this.index >= 2;
  }

  get canVote(): boolean {
    return this.canAct && this.index >= 3 && !this.retro.votesShown && this.retro.dots > 0;
  }

  get canTry(): boolean {
    return this.canAct && this.index >= 3;
  }

  /** There is room for one more thing to try. */
  get hasRoom(): boolean {
    return this.canTry && this.retro.attempts.length < MOST_TRIED;
  }

  /** Notes are gathered, and nobody sees from anything that can be done whether there is one. */
  get isHiding(): boolean {
    return this.retro.phase === 'gather' && !this.retro.isRevealed;
  }

  /** Notes can be seen. */
  get hasWall(): boolean {
    return this.retro.notes.length > 0 && (this.index >= 2 || this.retro.closed !== null);
  }

  /** Does something and says why it could not. */
  protected async does<M extends Method>(method: M, params: Params<M>): Promise<boolean> {
    const done = await attempt(async () => {
      await call(method, params);
      return true;
    });
    return done === true;
  }

  async timer(act: RetroTimerAct): Promise<void> {
    await this.does('retro.timer', { id: this.retro.id, act });
  }

  /**
   * Whether fewer can take part: nobody has been heard who relied on being one of so many. Whether a note is hidden must not be seen
   * from what is offered: then it is refused.
   */
  get canBeFewer(): boolean {
    const { seats, turns, ballots } = this.retro;
    return seats > 1 && turns === 0 && ballots === 0;
  }

  /** Somebody came late, or left. */
  async seat(by: 1 | -1): Promise<void> {
    await this.does('retro.seats', { id: this.retro.id, seats: this.retro.seats + by });
  }

  async hide(column: number, text: string): Promise<string> {
    return call('retro.note.hide', { id: this.retro.id, column, text });
  }

  async takeBack(note: string): Promise<boolean> {
    return this.does('retro.note.takeBack', { id: this.retro.id, note });
  }

  async open(column: number, texts: readonly string[]): Promise<ReplyOf<'retro.notes.open'>> {
    const notes = await call('retro.notes.open', { id: this.retro.id, column, texts: [...texts] });
    this.steps.did(() => this.#move(notes, { kind: 'aside' }));
    return notes;
  }

  async put(note: string, to: RetroPlace): Promise<void> {
    const from = this.retro.notes.find(({ id }) => id === note)?.place;
    if (!from || keyOf(from) === keyOf(to)) return;
    // It is seen at once, so it can be taken back at once.
    const forget = this.steps.did(() => this.#move([note], from));
    if (!(await this.#move([note], to))) {
      forget();
      return;
    }
    const undo = { label: t('kit-undo'), act: () => void this.#move([note], from) };
    if (to.kind === 'aside') say(t('retro-aside-done'), undo);
    else say(t('retro-put-done', { place: sayPlace(this.retro, to) }));
  }

  async #move(notes: readonly string[], to: RetroPlace): Promise<boolean> {
    const { id } = this.retro;
    return this.#underway.put(notes, to, () => this.does('retro.notes.move', { id, notes: [...notes], to }));
  }

  /** Erases a note that was put aside, for good. */
  async removeNote(note: string): Promise<void> {
    if (!(await this.does('retro.note.remove', { id: this.retro.id, note }))) return;
    this.steps.forget();
    say(t('retro-note-removed'));
  }

  /** Takes back what was done last in this sitting, and nothing of another room. */
  async takeStepBack(): Promise<void> {
    say(t((await this.steps.takeBack()) ? 'retro-undone' : 'retro-undo-none'));
  }

  async rename(theme: string, title: string): Promise<void> {
    const { id, themes } = this.retro;
    const before = themes.find((one) => one.id === theme)?.title ?? title;
    await call('retro.theme.rename', { id, theme, title });
    this.steps.did(() => this.does('retro.theme.rename', { id, theme, title: before }));
  }

  async merge(theme: string, into: string): Promise<void> {
    const named = (one: string): string => this.retro.themes.find(({ id }) => id === one)?.title ?? '';
    const [title, other] = [named(theme), named(into)];
    if (!(await this.does('retro.theme.merge', { id: this.retro.id, theme, into }))) return;
    this.steps.forget();
    say(t('retro-theme-merged', { title, into: other }));
  }

  async removeTheme(theme: string): Promise<void> {
    if (await this.does('retro.theme.remove', { id: this.retro.id, theme })) this.steps.forget();
  }

  async vote(votes: Record<string, number>): Promise<boolean> {
    return this.gives(() => this.does('retro.vote', { id: this.retro.id, votes }));
  }

  /** Nobody can take back what was handed in, so it is handed in once, however often somebody presses. */
  protected async gives(give: () => Promise<boolean>): Promise<boolean> {
    if (this.isGiving) return false;
    this.isGiving = true;
    try {
      return await give();
    } finally {
      this.isGiving = false;
    }
  }

  async goOn(): Promise<void> {
    await this.does('retro.goOn', { id: this.retro.id });
  }

  async close(): Promise<void> {
    if (await this.does('retro.close', { id: this.retro.id })) say(t('retro-closed'));
  }

  /** Something stands on the board since now. */
  tried(id: string): void {
    this.steps.did(() => this.does('retro.attempt.remove', { id }));
  }

  async takeAttemptBack(id: string): Promise<void> {
    if (!(await this.does('retro.attempt.remove', { id }))) return;
    this.steps.forget();
    say(t('retro-try-removed'));
  }
}
