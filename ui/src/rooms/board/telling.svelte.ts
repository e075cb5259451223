import { untrack } from 'svelte';
import { call } from '../../contract/door';

/** How often the other windows hear that a stand-up still goes on, in milliseconds. */
export const HEARD_EVERY = 5000;

/**
 * Tells the other windows at which card a stand-up is, and that it is over when its window goes; for components. Whoever hears
 * nothing for a while takes it for closed.
 */
export function useTelling(board: () => string, at: () => string | undefined): void {
  const tell = (card?: string): void => {
    void call('board.standUp.at', { board: board(), card }).catch(() => undefined);
  };
  $effect(() => {
    const card = at();
    untrack(() => {
      tell(card);
    });
  });
  $effect(() => {
    const timer = setInterval(() => {
      tell(at());
    }, HEARD_EVERY);
    const end = (): void => {
      tell();
    };
    window.addEventListener('pagehide', end);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', end);
      tell();
    };
  });
}
