import { tick } from 'svelte';
import { isFocusLost } from './focus';

/**
 * Brings the focus to the heading of what has come on the screen, if what had it went with what stood there before: Tab goes on from
 * there, it is read aloud, and single keys work. `what` reads what stands there now.
 */
export function useArrival(place: () => HTMLElement | undefined, what: () => unknown): void {
  $effect(() => {
    what();
    void tick().then(() => {
      const heading = place()?.querySelector<HTMLElement>('h1, h2, h3');
      if (!heading || !isFocusLost()) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    });
  });
}
