import { untrack } from 'svelte';
import { router } from '../../shell';
import { comeBackTo } from './left';

interface Asks {
  board: string;
  /** Whether the board is there, so that something can be shown on it. */
  isThere: () => boolean;
  /** Opens a card, where these words stand in it. */
  seek: (card: string, words?: string) => void;
  /** Selects a card as soon as it is there. */
  show: (card: string) => void;
  /** Shows where an ask of another team stands, in the strip of what we ask of others. */
  asked: (card: string) => void;
  standUp: () => void;
  newCard: () => void;
}

/**
 * Does what a link from another room asks of the board: `#/board?card=…` opens a card (`&words=…` where they stand in it), `#/board?at=…` selects it,
 * `#/board?asked=…` shows an ask of ours among those of other teams, `#/board?standUp=now` begins
 * the stand-up, `#/board?new=card` a card.
 */
export function useAddress({ board, isThere, seek, show, asked, standUp, newCard }: Asks): void {
  let [sought, within, selected, named]: (string | undefined)[] = [];
  // Once: whoever leaves the stand-up stays at the board.
  let isBegun = false;
  $effect(() => {
    const { card, words, at, asked: ask, standUp: begins, new: fresh } = router.current.query;
    if (!isThere()) return;
    untrack(() => {
      if ((card !== sought || words !== within) && card !== undefined) seek(card, words);
      [sought, within] = [card, words];
      const from = comeBackTo(board);
      if (at !== selected && at !== undefined) show(at);
      else if (card === undefined && ask === undefined && from !== undefined) show(from);
      selected = at;
      if (ask !== named && ask !== undefined) asked(ask);
      named = ask;
      if (begins !== undefined && !isBegun) standUp();
      isBegun ||= begins !== undefined;
      if (fresh === undefined) return;
      // Whoever comes back to this address wants no other card.
      router.go('board', router.current.path, { replace: true });
      newCard();
    });
  });
}
