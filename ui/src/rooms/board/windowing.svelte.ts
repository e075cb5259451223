import type { Card } from '../../contract/generated';
import { Stack, type Heights } from './stack';

/** Up to this many cards on a board all of them are drawn: then the browser's own search finds them, too. */
const FEW = 150;

/** Pixels drawn beyond the edge of what is seen, up and down, once the board has come to rest, and sideways. */
const BEYOND = 500;
const ASIDE = 240;
/** The same while everything in sight is new: when the board opens, and when somebody scrolls so far at once that the rest would be thrown away. */
const NARROW = 100;
const HURRY = 250;

/** Milliseconds without scrolling and measuring after which lists get the height that they turned out to have. */
const REST = 150;

/** The part of a list that is drawn, and the room that stands for the rest. */
export interface Part {
  from: number;
  /** Behind the last one drawn. */
  to: number;
  /** Pixels above it. */
  before: number;
  /** Pixels of the whole list; `null` when all of it is drawn. */
  height: number | null;
}

/** Where a column stands on the board, in pixels from its left edge. */
export interface Span {
  left: number;
  right: number;
}

/**
 * What is seen of a board, and how high its cards are. Only cards near what is seen are drawn, and while somebody scrolls nothing
 * else on the board moves: a list keeps its height until it is looked at quietly, or until its end is seen.
 */
export class Viewport {
  top = $state(0);
  left = $state(0);
  height = $state(0);
  width = $state(0);
  /** Height of the heads of the columns, which lie over the cards. */
  head = $state(0);
  /** Width of a column in pixels. */
  column = $state(260);
  /** Where the lanes begin, in pixels from the top of the board. */
  lanes = $state.raw<readonly number[]>([]);
  /** By the place of the column; folded ones are left out. */
  columns = $state.raw<Readonly<Record<number, Span>>>({});
  /** Number of cards shown on the board. */
  shown = $state(0);
  /** Counts how often lists were given the height that they turned out to have. */
  #rests = $state(0);
  /** Counts heights that are not what was thought. */
  #surprises = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #beyond = $state(NARROW);
  readonly #heights: Heights = {};
  readonly #observer = new ResizeObserver((entries) => {
    for (const { target, borderBoxSize } of entries) {
      const id = (target as HTMLElement).dataset.item;
      const height = borderBoxSize[0]?.blockSize ?? 0;
      if (id === undefined || height === 0 || this.#heights[id] === height) continue;
      this.#heights[id] = height;
      this.#surprises += 1;
      this.#restLater();
    }
  });

  /** The cards of a cell with their heights; made anew for other cards and for another width. */
  stack(cards: readonly Card[]): Stack {
    return new Stack(cards, this.column, this.#heights);
  }

  /** The part of a cell that has to be drawn. The same object as long as that is the same part. */
  part(stack: Stack, lane: number, column: number): Part {
    const count = stack.cards.length;
    if (this.shown <= FEW) return stack.all;
    // Before the board has a size nothing is seen of it, and nobody knows how wide its columns are.
    if (this.height === 0) return stack.rough;
    if (stack.rested !== this.#rests) stack.rest(this.#rests, this.#surprises);
    const span = this.columns[column];
    const top = this.top - (this.lanes[lane] ?? 0);
    const isNear =
      count > 0 &&
      top < stack.height + this.#beyond &&
      top + this.height > -this.#beyond &&
      (!span || (this.left - ASIDE < span.right && this.left + this.width + ASIDE > span.left));
    return isNear
      ? stack.between(top - this.#beyond, top + this.height + this.#beyond, this.#surprises)
      : stack.none;
  }

  /** Where a card stands in its list, whether it is drawn or not: pixels from the top of the list. */
  spanOf(cards: readonly Card[], index: number): { top: number; bottom: number } {
    return this.stack(cards).spanOf(index, this.#surprises);
  }

  /** Reads where everything is on the board, all of it before anything is changed. */
  look(scroller: HTMLElement): void {
    const { top, left } = scroller.getBoundingClientRect();
    const { scrollTop, scrollLeft, clientWidth, clientHeight } = scroller;
    const heads = [...scroller.querySelectorAll<HTMLElement>('[data-head]')];
    const spans = heads.map((head) => [Number(head.dataset.head), head.getBoundingClientRect()] as const);
    const lanes = [...scroller.querySelectorAll('[data-lane]')].map(
      (lane) => lane.getBoundingClientRect().top,
    );
    const head = heads[0]?.parentElement?.offsetHeight;
    this.scrolled(scrollTop, scrollLeft);
    // A window that is not shown yet has no size. The page takes some all the same, and would draw cards for nobody.
    [this.width, this.height] = innerHeight > 0 ? [clientWidth, clientHeight] : [0, 0];
    if (heads[0]) this.column = heads[0].clientWidth;
    if (head !== undefined) this.head = head;
    this.lanes = lanes.map((at) => at - top + scrollTop);
    this.columns = Object.fromEntries(
      spans.map(([at, box]) => [
        at,
        { left: box.left - left + scrollLeft, right: box.right - left + scrollLeft },
      ]),
    );
  }

  /** Somebody scrolls: what was measured waits. */
  scrolled(top: number, left: number): void {
    const isFar = Math.abs(top - this.top) > HURRY;
    this.top = top;
    this.left = left;
    if (isFar) this.#beyond = NARROW;
    if (isFar || this.#timer !== undefined) this.#restLater();
  }

  #restLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#beyond = BEYOND;
      this.#rests += 1;
    }, REST);
  }

  /** Remembers how high an item is, for as long as the board is shown. */
  measure = (node: HTMLElement): (() => void) => {
    this.#observer.observe(node);
    return () => {
      this.#observer.unobserve(node);
    };
  };
}
