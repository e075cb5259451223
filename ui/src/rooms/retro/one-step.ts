import type { Retro } from '../../contract/generated';

/**
 * A step that the whole room takes. Until its outcome is told, the screen shows where the room no longer is: whoever presses once more
 * meant the same step.
 */
export class OneStep {
  #taken: { from: string; agreed: Retro | null } | null = null;

  constructor(private readonly told: () => Retro) {}

  get isUnderway(): boolean {
    if (!this.#taken) return false;
    const { from, agreed } = this.#taken;
    const retro = this.told();
    return from === whereOf(retro) && (agreed === null || agreed === retro);
  }

  /** `false` where it was refused, or another one is on its way. */
  async take(step: () => Promise<boolean>): Promise<boolean> {
    if (this.isUnderway) return false;
    const taken: { from: string; agreed: Retro | null } = { from: whereOf(this.told()), agreed: null };
    this.#taken = taken;
    const done = await step();
    taken.agreed = this.told();
    if (!done && this.#taken === taken) this.#taken = null;
    return done;
  }
}

const whereOf = ({ phase, isRevealed, votesShown }: Retro): string =>
  [phase, isRevealed, votesShown].join(' ');
