import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { words, type Language } from '../../words';

/** How many steps shorter the tools of a head say what they do, so that it stays in one row whatever words are in it. */
export class Shorter {
  steps = $state(0);
  /** The language whose words were measured. */
  #language: Language | undefined;

  /** `most` steps can be taken. */
  constructor(private readonly most: number) {}

  /** Something in the head. */
  readonly fit: Attachment = (place) => {
    const head = place.closest('header');
    if (!head) return;
    let width = head.clientWidth;
    let frame = 0;
    const look = (anew: boolean): void => {
      cancelAnimationFrame(frame);
      // What is changed here changes how large the head is, so not before the next frame.
      frame = requestAnimationFrame(() => {
        if (anew || head.clientWidth !== width) this.steps = 0;
        width = head.clientWidth;
        void this.#shorten(head);
      });
    };
    // Other letters, or the words of another language (this is done again then), may leave more room.
    const lettered = (): void => {
      look(true);
    };
    look(words.language !== this.#language);
    this.#language = words.language;
    document.fonts.addEventListener('loadingdone', lettered);
    const observer = new ResizeObserver(() => {
      look(false);
    });
    observer.observe(head);
    return () => {
      cancelAnimationFrame(frame);
      document.fonts.removeEventListener('loadingdone', lettered);
      observer.disconnect();
    };
  };

  async #shorten(head: Element): Promise<void> {
    await tick();
    while (this.steps < this.most && isBroken(head)) {
      this.steps += 1;
      await tick();
    }
  }
}

/** Whether its end stands below its beginning. */
function isBroken({ firstElementChild: first, lastElementChild: last }: Element): boolean {
  return !!first && !!last && last.getBoundingClientRect().top >= first.getBoundingClientRect().bottom;
}
