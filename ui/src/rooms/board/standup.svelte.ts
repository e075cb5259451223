import { wayOver, type Stop } from './standup';
import { presentation } from '../../shell';
import type { Arrangement } from './arrange';

/** A stand-up in another window. A team has one at a time, so whoever begins one here follows that one, as large as it is there. */
export class Elsewhere {
  isFollowed = $state(true);
  #goesOn = $state(false);
  #isBig = false;

  get goesOn(): boolean {
    return this.#goesOn;
  }

  /** Once it is over the window is as it was before, and the next one is followed again. */
  set goesOn(goesOn: boolean) {
    this.#goesOn = goesOn;
    if (goesOn) return;
    this.leave();
    this.isFollowed = true;
  }

  /** Whether it is followed on the big screen already. */
  get isShown(): boolean {
    return this.#goesOn && this.isFollowed && presentation.on;
  }

  /** Follows on the big screen. */
  follow(): void {
    this.isFollowed = true;
    this.#isBig ||= !presentation.on;
    void presentation.set(true);
  }

  /** Follows no longer, and leaves the big screen where it was gone to for that. */
  leave(): void {
    this.isFollowed = false;
    if (this.#isBig) void presentation.set(false);
    this.#isBig = false;
  }
}

/** A walk over the board, card by card. Nothing of it is kept: neither how long it took nor where it stopped. */
export class StandUp {
  stops = $state.raw<readonly Stop[]>([]);
  /** The stop of now; the number of stops when the walk is over. */
  at = $state(0);
  on = $state(false);
  /** How long the team wants to take. */
  minutes = $state(15);
  /** Seconds that it took so far, without those behind its end: somebody may come back from there. */
  seconds = $state(0);
  #ticked = 0;
  #wasBig = false;

  constructor(private readonly now: () => number = () => performance.now()) {}

  get stop(): Stop | undefined {
    return this.stops[this.at];
  }

  /** At which of the cards that are still on the board it is, and how many they are. */
  counted(here: ReadonlySet<string>): { at: number; of: number } {
    const areHere = this.stops.map(({ card }) => here.has(card));
    const count = (all: readonly boolean[]): number => all.filter(Boolean).length;
    return { at: count(areHere.slice(0, this.at + 1)), of: count(areHere) };
  }

  /** Seconds left; below zero what it took longer. */
  get left(): number {
    return this.minutes * 60 - this.seconds;
  }

  /** Begins on the big screen; the window has its new size before the first card is brought into sight. */
  async start(all: () => Arrangement | undefined): Promise<void> {
    this.#wasBig = presentation.on;
    await presentation.set(true);
    const now = all();
    if (now) this.begin(now);
  }

  /** Ends, and leaves the big screen as it was before. */
  leave(): void {
    this.on = false;
    if (!this.#wasBig) void presentation.set(false);
  }

  begin(all: Arrangement): void {
    this.stops = wayOver(all);
    this.at = 0;
    this.seconds = 0;
    this.#ticked = this.now();
    this.on = true;
  }

  /** Goes on by one stop or back, past cards that have left the board meanwhile; the clock stops behind the last one. */
  go(by: 1 | -1, isHere: (card: string) => boolean): void {
    this.tick();
    let at = this.at + by;
    while (this.stops[at] && !isHere(this.stops[at]?.card ?? '')) at += by;
    if (at >= 0) this.at = Math.min(at, this.stops.length);
  }

  tick(): void {
    const now = this.now();
    if (this.stop) this.seconds += (now - this.#ticked) / 1000;
    this.#ticked = now;
  }
}
