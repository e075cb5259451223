import { drawAtOnce } from '../../contract/ahead';
import { call } from '../../contract/door';
import { queryClient } from '../../contract/query';
import type { RetroNote, RetroTheme } from '../../contract/generated';
import { attempt, say } from '../../shell';
import { t } from '../../words';
import { OneStep } from './one-step';
import { PHASES, shortly } from './say';
import { Sitting } from './sitting.svelte';
import { keyOf, noteBeside, placeOf } from './wall';

/** What lies over the wall. */
export type Over =
  | 'write'
  | 'add'
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
  | 'close'
  | null;

/** A retrospective as it is worked on: what lies over it, and the note that somebody has in hand. */
export class Model extends Sitting {
  readonly #step = new OneStep(() => this.retro);
  over = $state<Over>(null);
  /** What somebody types unseen, by column; it lies nowhere else and goes with the slot that it stands in. */
  typed = $state<string[]>([]);
  /** The note that keys act on. */
  selected = $state<string | null>(null);
  /** The note that is read large, with all its words. */
  reading = $state.raw<RetroNote | null>(null);
  /** Notes that were put aside are looked at. */
  showsAside = $state(false);
  /** The note that is asked about before it goes for good. */
  removing = $state.raw<RetroNote | null>(null);
  /** The theme that is asked about before it becomes part of another. */
  merging = $state.raw<{ theme: RetroTheme; into: RetroTheme } | null>(null);
  /** Two notes that become a theme as soon as it has a name. */
  paired = $state.raw<[string, string] | null>(null);
  /** The note on its way, and the key of the place it is over. */
  moving = $state<{ note: string; over: string } | null>(null);

  /** Somebody writes, and the notes are not shown yet: another window may have shown them meanwhile. */
  get isWriting(): boolean {
    return (this.over === 'write' || this.over === 'add') && this.isHiding;
  }

  /** Votes are given here, and are not shown yet: another window may have shown them meanwhile. */
  get isAtVotes(): boolean {
    return (this.over === 'vote' || this.over === 'ballot') && this.canVote;
  }

  /** Somebody sits here alone, and nobody else shall see or touch anything. */
  get isAlone(): boolean {
    return this.isWriting || (this.over === 'ballot' && this.isAtVotes);
  }

  get chosen(): RetroNote | undefined {
    return this.retro.notes.find(({ id }) => id === this.selected);
  }

  /** The next phase or the one before; a running timer runs on with the time of that phase. Behind the last one it is asked whether to close. */
  async go(step: 1 | -1): Promise<void> {
    if (this.#step.isUnderway) return;
    // The next thing after hidden notes is that they are shown, and whether there are any is not told before.
    if (step === 1 && this.canAct && this.isHiding) await this.askToReveal();
    else if (step === 1 && this.canAct && !this.next) this.over = 'close';
    else await this.#goBy(step);
  }

  async #goBy(step: 1 | -1): Promise<void> {
    const phase = PHASES[this.index + step];
    const { id, timer } = this.retro;
    if (!phase || !this.canAct) return;
    const { over } = this;
    if (!(await this.#step.take(() => this.does('retro.go', { id, phase })))) return;
    this.steps.forget();
    this.#closeOnly(over);
    if (timer.isRunning) await this.timer('run');
  }

  /** Keeps what somebody has still typed and hands the keyboard on; who has had it before is counted already. */
  async finishWriting(keep: () => Promise<boolean>): Promise<boolean> {
    const isCounted = this.over === 'add';
    const { id } = this.retro;
    return this.gives(async () => (await keep()) && (isCounted || (await this.does('retro.handOn', { id }))));
  }

  /** Asks to show the notes: before all have written, whoever has would be known by it. */
  async askToReveal(): Promise<void> {
    if (this.#step.isUnderway) return;
    if (this.retro.turns < this.retro.seats) this.over = 'early';
    else await this.reveal(false);
  }

  /** Shows the notes, which goes on to put them together; `early` when the room knows that not everybody has written. */
  async reveal(early: boolean): Promise<void> {
    this.over = null;
    const { id, timer, hasHidden } = this.retro;
    if (!hasHidden) {
      await this.#goBy(1);
      say(t('retro-reveal-none'));
      return;
    }
    const isShown = await this.#step.take(async () => {
      const shown = await attempt(() => drawAtOnce(call('retro.reveal', { id, early })));
      // Everybody waits for it, so it is not asked for once more before it is drawn.
      if (shown) queryClient.setQueryData(['retro.show', { id }], shown);
      return shown !== undefined;
    });
    if (!isShown) return;
    this.steps.forget();
    if (timer.isRunning) await this.timer('run');
  }

  /** Whether a note that is put onto another makes a theme with it: both are loose. */
  canPair(note: string, onto: string): boolean {
    const isLoose = (one: string): boolean =>
      this.retro.notes.find(({ id }) => id === one)?.place.kind === 'loose';
    return note !== onto && isLoose(note) && isLoose(onto);
  }

  /** Makes a theme of two notes, once it has a name. */
  pair(onto: string, note: string): void {
    this.paired = [onto, note];
    this.over = 'theme';
  }

  /** A new theme of the two notes that were put together, or of the one that is selected and loose. */
  async addTheme(title: string): Promise<string> {
    const { chosen } = this;
    const notes = this.paired ?? (chosen?.place.kind === 'loose' ? [chosen.id] : []);
    const { id } = this.retro;
    const theme = await call('retro.theme.add', { id, title, notes: [...notes] });
    this.steps.did(() => this.does('retro.theme.remove', { id, theme }));
    return theme;
  }

  /** Opens the votes, at once: what is pressed next is meant for them. From the first time on a crash is noticed. */
  async beginVotes(): Promise<void> {
    if (this.retro.themes.length === 0) return void say(t('retro-vote-themes'));
    const { id, isVoting } = this.retro;
    this.over = 'vote';
    if (!isVoting && !(await this.does('retro.votes.begin', { id })) && this.isAtVotes) this.over = null;
  }

  /** Asks to show the votes: before all have given theirs, whoever has would be known by them. */
  async askToShowVotes(): Promise<void> {
    if (this.#step.isUnderway) return;
    if (this.retro.ballots < this.retro.seats) this.over = 'earlyVotes';
    else await this.showVotes(false);
  }

  /** Shows the votes; `early` when the room knows that not everybody has voted. */
  async showVotes(early: boolean): Promise<void> {
    const { over } = this;
    const { id } = this.retro;
    if (!(await this.#step.take(() => this.does('retro.votes.show', { id, early })))) return;
    this.steps.forget();
    this.#closeOnly(over);
  }

  /** The screen hears of a step before its reply: what somebody has opened in between stays open. */
  #closeOnly(over: Over): void {
    if (this.over === over) this.over = null;
  }

  /** While people vote nobody sees the wall, so nothing on it is taken back. */
  override async takeStepBack(): Promise<void> {
    if (this.isAtVotes) say(t('retro-undo-votes'));
    else await super.takeStepBack();
  }

  /** From anywhere in the room to the wall. */
  enterWall(): void {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    this.walk('ArrowDown');
  }

  /** Puts the note that keys act on aside; they go on with the one beside it. */
  putAside(): void {
    const { chosen } = this;
    if (!chosen) return;
    for (const arrow of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft'])
      if (this.selected === chosen.id) this.walk(arrow);
    if (this.selected === chosen.id) this.selected = null;
    void this.put(chosen.id, { kind: 'aside' });
  }

  walk(arrow: string): void {
    const parts = this.parts.filter(({ place }) => this.showsAside || place.kind !== 'aside');
    this.selected = noteBeside(parts, this.selected, arrow);
  }

  lift(): void {
    const { chosen } = this;
    if (chosen) this.moving = { note: chosen.id, over: keyOf(chosen.place) };
  }

  /** Carries the note to the next place or the one before. */
  carry(step: 1 | -1): void {
    if (!this.moving) return;
    const keys = this.parts.map(({ place }) => keyOf(place));
    // Beyond the last place there is none: nobody puts a note aside by going one too far back.
    this.moving = { ...this.moving, over: keys[keys.indexOf(this.moving.over) + step] ?? this.moving.over };
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
