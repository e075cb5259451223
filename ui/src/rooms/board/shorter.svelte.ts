import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** How many steps shorter the tools of a head say what they do, so that it stays in one row whatever words are in it. */
export class Shorter {
  steps = $state(0);

  /** `most` steps can be taken. */
  constructor(private readonly most: number) {}

  /** Something in the head. */
  readonly fit: Attachment = (place) => {
    const head = place.closest('header');
    if (!head) return;
    let width = head.clientWidth;
    let frame = requestAnimationFrame(() => void this.#shorten(head));
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      // What is changed here changes how large the head is, so not before the next frame.
      frame = requestAnimationFrame(() => {
        if (head.clientWidth !== width) this.steps = 0;
        width = head.clientWidth;
        void this.#shorten(head);
      });
    });
    observer.observe(head);
    return () => {
      cancelAnimationFrame(frame);
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
