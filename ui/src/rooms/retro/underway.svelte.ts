import type { Retro, RetroPlace } from '../../contract/generated';

interface Way {
  notes: readonly string[];
  to: RetroPlace;
  /** What the engine had told of the retro when it agreed: whatever it tells next has the notes there. */
  agreed: Retro | null;
}

/** Notes that are put somewhere are drawn there before the engine has answered. */
export class Underway {
  #ways = $state.raw<readonly Way[]>([]);

  constructor(private readonly told: () => Retro) {}

  /** The retro with each note where it goes. */
  readonly shown: Retro = $derived.by(() => {
    const retro = this.told();
    const ways = this.#ways.filter((way) => isOpen(way, retro));
    if (ways.length === 0) return retro;
    const notes = retro.notes.map((note) => {
      const way = ways.findLast((one) => one.notes.includes(note.id));
      return way ? { ...note, place: way.to } : note;
    });
    return { ...retro, notes };
  });

  /** Puts notes there until `ask` says whether they may be; where they may not they lie as before. */
  async put(notes: readonly string[], to: RetroPlace, ask: () => Promise<boolean>): Promise<boolean> {
    const way: Way = { notes, to, agreed: null };
    this.#ways = [...this.#ways.filter((one) => isOpen(one, this.told())), way];
    const may = await ask();
    // In its turn: what was put somewhere after it goes before it.
    this.#ways = this.#ways.flatMap((one) => {
      if (one !== way) return [one];
      return may ? [{ ...way, agreed: this.told() }] : [];
    });
    return may;
  }
}

function isOpen({ agreed }: Way, retro: Retro): boolean {
  return agreed === null || agreed === retro;
}
