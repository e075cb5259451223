import { untrack } from 'svelte';

/** What keys are pressed on; each reads state. */
interface List {
  /** The words that it answers, or will. */
  words: () => string;
  /** Whether it still is the answer to other words. */
  isOld: () => boolean;
  press: (key: string) => void;
}

/**
 * Keeps keys that are pressed on a list before it is the answer to the words that were typed, and presses them once it is: else they
 * would act on what was found before. Whoever types on does not mean them any more. For components.
 */
export class KeysAhead {
  #kept: readonly string[] = [];
  #words = '';

  constructor(private readonly list: List) {
    $effect(() => {
      const [isMeant, isOld] = [list.words() === this.#words, list.isOld()];
      if (isMeant && isOld) return;
      const keys = isMeant ? this.#kept : [];
      this.#kept = [];
      untrack(() => {
        keys.forEach(list.press);
      });
    });
  }

  /** Whether a key has to wait; then it is kept. */
  takes(key: string): boolean {
    if (!this.list.isOld() && this.#kept.length === 0) return false;
    this.#words = this.list.words();
    this.#kept = [...this.#kept, key];
    return true;
  }
}
