import { untrack } from 'svelte';
import { router } from '../../shell';

interface Asks {
  /** Whether the board is there, so that something can be shown on it. */
  isThere: () => boolean;
  seek: (card: string) => void;
  standUp: () => void;
}

/** Does what a link from another room asks of the board: `#/board?card=…` shows a card, `#/board?standUp=now` begins the stand-up. */
export function useAddress({ isThere, seek, standUp }: Asks): void {
  let sought: string | undefined;
  // Once: whoever leaves the stand-up stays at the board.
  let isBegun = false;
  $effect(() => {
    const { card, standUp: begins } = router.current.query;
    if (!isThere()) return;
    untrack(() => {
      if (card !== sought && card !== undefined) seek(card);
      sought = card;
      if (begins !== undefined && !isBegun) standUp();
      isBegun ||= begins !== undefined;
    });
  });
}
