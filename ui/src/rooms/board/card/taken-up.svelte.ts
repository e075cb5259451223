import { tick, untrack } from 'svelte';
import { keepTyped, unkeptAt } from '../../../kit/unkept';

interface Parts {
  /** The parts that are there, each the place that is typed in. */
  ids: () => readonly string[];
  /** Where a new one is written. */
  place: string;
  /** Says that the part is gone, and what becomes of the text. */
  words: () => string;
  /** The parts and the field for a new one. */
  box: () => HTMLElement | undefined;
}

/** Takes up what somebody types in a part of the card that is removed elsewhere: it is offered where a new one is written. For components. */
export class TakenUp {
  /** How often that was; the field for a new one begins anew each time. */
  times = $state(0);
  #known: readonly string[] = [];
  #removed: readonly string[] = [];

  constructor(private readonly parts: Parts) {
    // Before the field is taken away, and the focus with it.
    $effect.pre(() => {
      const now = parts.ids();
      const gone = this.#known.filter((id) => !now.includes(id));
      this.#known = now;
      untrack(() => {
        for (const id of gone) this.#take(id);
      });
    });
  }

  /** Somebody here removes it, and what is typed in it. */
  remove(id: string): void {
    this.#removed = [...this.#removed, id];
  }

  /** Whether it is gone: then nothing is kept in it any more. */
  isGone(id: string): boolean {
    return !this.parts.ids().includes(id);
  }

  #take(id: string): void {
    const left = unkeptAt(id);
    keepTyped(id, null);
    if (!left || left.text.trim() === '' || this.#removed.includes(id)) return;
    const { place, words, box } = this.parts;
    const text = [unkeptAt(place)?.text, left.text].filter(Boolean).join('\n');
    keepTyped(place, { text, begun: '', error: words() });
    this.times += 1;
    const hadFocus = box()?.contains(document.activeElement) === true;
    if (hadFocus) void tick().then(() => box()?.querySelector<HTMLElement>('.add textarea')?.focus());
  }
}
