import { flushSync, tick } from 'svelte';

/** What the room lays out for paper is written only while somebody prints: everything would otherwise stand in the page twice. */
class Printing {
  isOn = $state(false);
  #theme: string | undefined;

  /** Paper is light, whatever the screen is. */
  begin(): void {
    if (this.isOn) return;
    const root = document.documentElement;
    this.#theme = root.dataset['theme'];
    root.dataset['theme'] = 'light';
    flushSync(() => (this.isOn = true));
  }

  end(): void {
    if (!this.isOn) return;
    if (this.#theme !== undefined) document.documentElement.dataset['theme'] = this.#theme;
    this.isOn = false;
  }
}

export const printing = new Printing();

/**
 * Prints the room. Its paper is laid out before: a page that is asked to print stands still, and Chromium lets no markup into it that
 * it has not seen, for its policy of trusted types cannot be asked.
 */
export async function print(): Promise<void> {
  // What was chosen just now, the size of the paper say, comes first.
  await tick();
  printing.begin();
  window.print();
}
