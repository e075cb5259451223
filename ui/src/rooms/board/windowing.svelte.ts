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

/** Where each item of a list begins, the gaps between them included, and behind the last one where the list ends. */
export function topsOf(heights: readonly number[]): number[] {
  const tops = [0];
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height + GAP);
  return tops;
}

/** The part of a list between two edges, relative to the list's top. */
export function partOf(tops: readonly number[], top: number, bottom: number): Part {
  const count = tops.length - 1;
  const end = tops[count] ?? 0;
  const from = Math.min(firstBeyond(tops, top), count);
  let to = from;
  while (to < count && (tops[to] ?? 0) < bottom) to += 1;
  return { from, to, before: tops[from] ?? 0, after: end - (tops[to] ?? 0) };
}

/** The first item that ends below an edge. */
function firstBeyond(tops: readonly number[], edge: number): number {
  let [low, high] = [0, tops.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tops[middle + 1] ?? Infinity) <= edge) low = middle + 1;
    else high = middle;
  }
  return low;
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
  /** Counts what was measured anew: one signal for all cards, as each cell reads the heights of all of its own. */
  #measurings = $state(0);
  readonly #measured: Record<string, number> = {};
  readonly #observer = new ResizeObserver((entries) => {
    for (const { target, borderBoxSize } of entries) {
      const id = (target as HTMLElement).dataset.item;
      const height = borderBoxSize[0]?.blockSize ?? 0;
      if (id === undefined || height === 0 || this.#measured[id] === height) continue;
      this.#measured[id] = height;
      this.#measurings += 1;
    }
  });

  /** Where each card of a list begins; read anew only when the list or a height changes, and not while somebody scrolls. */
  tops(cards: readonly Card[]): number[] {
    if (this.shown <= FEW || this.#measurings < 0) return [];
    return topsOf(cards.map((card) => this.#measured[card.id] ?? estimate(card, this.column)));
  }

  /** The part of a list that has to be drawn; `offset` is its top on the whole board. */
  part(count: number, tops: readonly number[], offset: number): Part {
    if (this.shown <= FEW) return { from: 0, to: count, before: 0, after: 0 };
    // Before the board has a size nothing is seen of it, and every lane would seem to begin at its top.
    if (this.height === 0) return { from: 0, to: 0, before: 0, after: tops.at(-1) ?? 0 };
    const top = this.top - offset;
    return partOf(tops, top - BEYOND, top + this.height + BEYOND);
  }

  /** Remembers how high an item is, for as long as the board is shown. */
  measure = (node: HTMLElement): (() => void) => {
    this.#observer.observe(node);
    return () => {
      this.#observer.unobserve(node);
    };
  };
}
