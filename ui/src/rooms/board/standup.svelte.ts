import { wayOver, type Stop } from './standup';
import type { Arrangement } from './arrange';

/** A walk over the board, card by card. Nothing of it is kept: neither how long it took nor where it stopped. */
export class StandUp {
  stops = $state.raw<readonly Stop[]>([]);
  /** The stop of now; the number of stops when the walk is over. */
  at = $state(0);
  on = $state(false);
  /** How long the team wants to take. */
  minutes = $state(15);
  /** Seconds since it began. */
  seconds = $state(0);
  #begun = 0;

  constructor(private readonly now: () => number = () => performance.now()) {}

  get stop(): Stop | undefined {
    return this.stops[this.at];
  }

  /** Seconds left; below zero what it took longer. */
  get left(): number {
    return this.minutes * 60 - this.seconds;
  }

  begin(all: Arrangement): void {
    this.stops = wayOver(all);
    this.at = 0;
    this.seconds = 0;
    this.#begun = this.now();
    this.on = true;
  }

  /** Goes on by one stop or back, past cards that have left the board meanwhile; the clock stops behind the last one. */
  go(by: 1 | -1, isHere: (card: string) => boolean): void {
    let at = this.at + by;
    while (this.stops[at] && !isHere(this.stops[at]?.card ?? '')) at += by;
    if (at >= 0) this.at = Math.min(at, this.stops.length);
  }

  tick(): void {
    if (this.stop) this.seconds = (this.now() - this.#begun) / 1000;
  }

  end(): void {
    this.on = false;
  }
}
