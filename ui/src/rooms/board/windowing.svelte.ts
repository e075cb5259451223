import { SvelteMap } from 'svelte/reactivity';
import type { Card } from '../../contract/generated';

/** Pixels between two cards; also in `Cell.svelte`. */
export const GAP = 8;

/** Up to this many cards on a board all of them are drawn: then the browser's own search finds them, too. */
const FEW = 150;

/** Pixels drawn beyond the edge of what is seen. */
const BEYOND = 700;

/** The part of a list that is drawn, and the room that stands for the rest. */
export interface Part {
  from: number;
  /** Behind the last one drawn. */
  to: number;
  /** Pixels above and below. */
  before: number;
  after: number;
}

/** The part of a list between two edges; `heights` without gaps, edges relative to the list's top. */
export function partOf(heights: readonly number[], top: number, bottom: number): Part {
  let from = 0;
  let before = 0;
  while (from < heights.length && before + (heights[from] ?? 0) + GAP <= top) {
    before += (heights[from] ?? 0) + GAP;
    from += 1;
  }
  let to = from;
  let end = before;
  while (to < heights.length && end < bottom) {
    end += (heights[to] ?? 0) + GAP;
    to += 1;
  }
  let after = 0;
  for (let rest = to; rest < heights.length; rest += 1) after += (heights[rest] ?? 0) + GAP;
  return { from, to, before, after };
}

/** About how high a card will be, in pixels, before it was ever drawn in a column of this width. */
export function estimate(card: Card, width: number): number {
  const signs = Math.max((width - 40) / 6.6, 8);
  const lines = Math.max(Math.ceil(card.title.length / signs), 1);
  const rows = [
    card.blocked !== null,
    card.asker !== null || card.due !== null,
    card.kind === 'experiment' && card.lookAt !== null,
    card.outcomeName !== null || card.initials.length > 0,
  ].filter(Boolean).length;
  return 37 + lines * 18 + rows * 23;
}

/** What is seen of a board, and how high its cards are. Only cards near what is seen are drawn. */
export class Viewport {
  top = $state(0);
  height = $state(0);
  /** Height of the heads of the columns, which lie over the cards. */
  head = $state(0);
  /** Width of a column in pixels. */
  column = $state(260);
  /** Counts changes of the layout, after which positions have to be read again. */
  layout = $state(0);
  /** Number of cards shown on the board. */
  shown = $state(0);
  readonly #measured = new SvelteMap<string, number>();
  readonly #observer = new ResizeObserver((entries) => {
    for (const { target, borderBoxSize } of entries) {
      const id = (target as HTMLElement).dataset.item;
      const height = borderBoxSize[0]?.blockSize ?? 0;
      if (id !== undefined && height > 0) this.#measured.set(id, height);
    }
  });

  /** The part of a list of cards that has to be drawn; `offset` is its top on the whole board. */
  part(cards: readonly Card[], offset: number): Part {
    if (this.shown <= FEW) return { from: 0, to: cards.length, before: 0, after: 0 };
    const heights = cards.map((card) => this.#measured.get(card.id) ?? estimate(card, this.column));
    const top = this.top - offset;
    return partOf(heights, top - BEYOND, top + this.height + BEYOND);
  }

  /** Remembers how high an item is, for as long as the board is shown. */
  measure = (node: HTMLElement): (() => void) => {
    this.#observer.observe(node);
    return () => {
      this.#observer.unobserve(node);
    };
  };
}
