import { call, type Method, type Params, type ReplyOf } from '../../contract/door';
import type { Retro, RetroNote, RetroPhase, RetroPlace, RetroTimerAct } from '../../contract/generated';
import { attempt, say } from '../../shell';
import { t } from '../../words';
import { PHASES, sayPlace, shortly } from './say';
import { keyOf, noteBeside, partsOf, placeOf, type Part } from './wall';

/** What lies over the wall. */
export type Over =
  | 'write'
  | 'early'
  | 'earlyVotes'
  | 'vote'
  | 'ballot'
  | 'paper'
  | 'card'
  | 'theme'
  | 'try'
  | 'evidence'
  | 'erase'
  | null;

/** More is not tried at once. */
export const MOST_TRIED = 3;

/** A retrospective as it is worked on, and what can be done with it. */
export class Model {
  over = $state<Over>(null);
  /** The note that keys act on. */
  selected = $state<string | null>(null);
  /** The note that is asked about before it goes for good. */
  removing = $state.raw<RetroNote | null>(null);
  /** The note on its way, and the key of the place it is over. */
  moving = $state<{ note: string; over: string } | null>(null);

  readonly #retro: () => Retro;
  readonly #ours: () => boolean;
  readonly #parts: Part[];

  constructor(retro: () => Retro, ours: () => boolean) {
    this.#retro = retro;
    this.#ours = ours;
    this.#parts = $derived(partsOf(this.#retro()));
  }

  get retro(): Retro {
    return this.#retro();
  }

  get parts(): Part[] {
    return this.#parts;
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

  /** Somebody sits here alone, and nobody else shall see or touch anything. */
  get isAlone(): boolean {
    return this.over === 'write' || this.over === 'ballot';
  }

  /** Notes and themes can be touched. */
  get canSort(): boolean {
    return this.canAct && this.index >= 2;
  }

  get canVote(): boolean {
    return this.canAct && this.index >= 3 && !this.retro.votesShown;
  }

  get canTry(): boolean {
    return this.canAct && this.index >= 3;
  }

  /** There is room for one more thing to try. */
  get hasRoom(): boolean {
    return this.canTry && this.retro.attempts.length < MOST_TRIED;
  }

  get chosen(): RetroNote | undefined {
    return this.retro.notes.find(({ id }) => id === this.selected);
  }

  /** Does something and says why it could not. */
  async #do<M extends Method>(method: M, params: Params<M>): Promise<boolean> {
    const done = await attempt(async () => {
      await call(method, params);
      return true;
    });
    return done === true;
  }

  /** The next phase or the one before; a running timer runs on with the time of that phase. */
  async go(step: 1 | -1): Promise<void> {
    const phase = PHASES[this.index + step];
    const { id, timer } = this.retro;
    if (!phase || !this.canAct) return;
    if (!(await this.#do('retro.go', { id, phase }))) return;
    this.over = null;
    if (timer.isRunning) await this.timer('run');
  }

  async timer(act: RetroTimerAct): Promise<void> {
    await this.#do('retro.timer', { id: this.retro.id, act });
  }

  /** Hands the keyboard on after writing, or after having had nothing to write. */
  async handOn(): Promise<boolean> {
    return this.#do('retro.handOn', { id: this.retro.id });
  }

  /** Asks to show the notes: before all have written, whoever has would be known by it. */
  async askToReveal(): Promise<void> {
    if (this.retro.turns < this.retro.seats) this.over = 'early';
    else await this.reveal();
  }

  /** Shows the notes, and goes on to put them together. */
  async reveal(): Promise<void> {
    this.over = null;
    if (await this.#do('retro.reveal', { id: this.retro.id })) await this.go(1);
  }

  async hide(column: number, text: string): Promise<string> {
    return call('retro.note.hide', { id: this.retro.id, column, text });
  }

  async takeBack(note: string): Promise<boolean> {
    return this.#do('retro.note.takeBack', { id: this.retro.id, note });
  }

  async open(column: number, texts: readonly string[]): Promise<ReplyOf<'retro.notes.open'>> {
    return call('retro.notes.open', { id: this.retro.id, column, texts: [...texts] });
  }

  async put(note: string, to: RetroPlace): Promise<void> {
    const from = this.retro.notes.find(({ id }) => id === note)?.place;
    if (!from || keyOf(from) === keyOf(to)) return;
    if (await this.#do('retro.notes.move', { id: this.retro.id, notes: [note], to }))
      say(t('retro-put-done', { place: sayPlace(this.retro, to) }));
  }

  async removeNote(note: string): Promise<void> {
    if (await this.#do('retro.note.remove', { id: this.retro.id, note })) say(t('retro-note-removed'));
  }

  /** Asks to take the note that keys act on off the wall: nothing brings it back. */
  askToRemove(): void {
    this.removing = this.chosen ?? null;
  }

  /** A new theme; a note that is selected and loose goes along. */
  async addTheme(title: string): Promise<void> {
    const { chosen } = this;
    const notes = chosen?.place.kind === 'loose' ? [chosen.id] : [];
    await call('retro.theme.add', { id: this.retro.id, title, notes });
  }

  async rename(theme: string, title: string): Promise<void> {
    await call('retro.theme.rename', { id: this.retro.id, theme, title });
  }

  async merge(theme: string, into: string): Promise<void> {
    await this.#do('retro.theme.merge', { id: this.retro.id, theme, into });
  }

  async removeTheme(theme: string): Promise<void> {
    await this.#do('retro.theme.remove', { id: this.retro.id, theme });
  }

  /** Opens the votes; from the first time on a crash is noticed. */
  async beginVotes(): Promise<void> {
    if (this.retro.themes.length === 0) return void say(t('retro-vote-themes'));
    const { id, isVoting } = this.retro;
    if (isVoting || (await this.#do('retro.votes.begin', { id }))) this.over = 'vote';
  }

  async vote(votes: Record<string, number>): Promise<boolean> {
    return this.#do('retro.vote', { id: this.retro.id, votes });
  }

  /** Asks to show the votes: before all have given theirs, whoever has would be known by them. */
  async askToShowVotes(): Promise<void> {
    if (this.retro.ballots < this.retro.seats) this.over = 'earlyVotes';
    else await this.showVotes();
  }

  async showVotes(): Promise<void> {
    if (await this.#do('retro.votes.show', { id: this.retro.id })) this.over = null;
  }

  async goOn(): Promise<void> {
    await this.#do('retro.goOn', { id: this.retro.id });
  }

  async close(): Promise<void> {
    await this.#do('retro.close', { id: this.retro.id });
  }

  async takeAttemptBack(id: string): Promise<void> {
    if (await this.#do('retro.attempt.remove', { id })) say(t('retro-try-removed'));
  }

  walk(arrow: string): void {
    this.selected = noteBeside(this.parts, this.selected, arrow);
  }

  lift(): void {
    const { chosen } = this;
    if (chosen) this.moving = { note: chosen.id, over: keyOf(chosen.place) };
  }

  /** Carries the note to the next place or the one before. */
  carry(step: 1 | -1): void {
    if (!this.moving) return;
    const keys = this.parts.map(({ place }) => keyOf(place));
    const at = (keys.indexOf(this.moving.over) + step + keys.length) % keys.length;
    this.moving = { ...this.moving, over: keys[at] ?? this.moving.over };
  }

  /** Puts the note down where it is. */
  drop(): void {
    const { moving } = this;
    this.moving = null;
    if (moving) void this.put(moving.note, placeOf(moving.over));
  }

  /** The text of the note on its way. */
  get carried(): string {
    return shortly(this.retro.notes.find(({ id }) => id === this.moving?.note)?.text ?? '');
  }
}
