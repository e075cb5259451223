import type { Card } from '../../contract/generated';
import { isOver } from './time';
import type { Part } from './windowing.svelte';
import { linesOf, titleRoom } from './wrap';

/** Pixels between two cards; also in `Cell.svelte`. */
export const GAP = 8;

/** Pixels that a card takes as a rule, with the gap behind it. */
const ROUGH = 100;

/** How high cards were when they were drawn, by their ids. */
export type Heights = Record<string, number>;

/** The cards of one cell: how high each of them is, as measured or as it should be, and so where it begins. */
export class Stack {
  /** All of them are drawn, and no room is kept. */
  readonly all: Part;
  /** How often the board had come to rest when this list got its height. */
  rested = -1;
  /** Pixels that the list takes on the board. */
  height = 0;
  #tops: readonly number[] = [];
  /** The surprises that the tops know of. */
  #known = -1;
  #last: Part | undefined;
  /** How high each card should be: what is thought of it stays, and words are measured once. */
  #thought: readonly number[] | undefined;

  constructor(
    readonly cards: readonly Card[],
    private readonly width: number,
    private readonly heights: Readonly<Heights>,
  ) {
    this.all = { from: 0, to: cards.length, before: 0, height: null };
  }

  /** Nothing is drawn, and room is kept as for cards of any words. */
  get rough(): Part {
    return this.#same({ from: 0, to: 0, before: 0, height: this.cards.length * ROUGH });
  }

  /** Nothing is drawn. */
  get none(): Part {
    return this.#same({ from: 0, to: 0, before: 0, height: this.height });
  }

  /** Takes the height that the cards have by now. */
  rest(rested: number, surprises: number): void {
    this.rested = rested;
    this.#look(surprises);
    this.height = this.#end;
  }

  /** The part between two edges, relative to the list's top. */
  between(top: number, bottom: number, surprises: number): Part {
    this.#look(surprises);
    const part = partOf(this.#tops, top, bottom);
    // The end would lie over what follows, or leave a hole before it.
    if (part.to === this.cards.length) this.height = this.#end;
    return this.#same({ ...part, height: this.height });
  }

  /** Pixels from the top of the list to a card, and to the end of the card. */
  spanOf(index: number, surprises: number): { top: number; bottom: number } {
    this.#look(surprises);
    const top = this.#tops[index] ?? 0;
    return { top, bottom: Math.max((this.#tops[index + 1] ?? 0) - GAP, top) };
  }

  get #end(): number {
    return Math.max((this.#tops.at(-1) ?? 0) - GAP, 0);
  }

  #look(surprises: number): void {
    if (this.#known === surprises) return;
    this.#known = surprises;
    const thought = (this.#thought ??= this.#think());
    this.#tops = topsOf(this.cards.map((card, at) => this.heights[card.id] ?? thought[at] ?? 0));
  }

  #think(): readonly number[] {
    const room = titleRoom(this.width);
    return this.cards.map((card) => estimate(card, room));
  }

  /** The part before, when this one is the same: then nobody has to look at it. */
  #same(part: Part): Part {
    const last = this.#last;
    const isSame =
      last?.from === part.from &&
      last.to === part.to &&
      last.before === part.before &&
      last.height === part.height;
    if (!last || !isSame) this.#last = part;
    return this.#last ?? part;
  }
}

/** Where each item of a list begins, the gaps between them included, and behind the last one where the list ends. */
export function topsOf(heights: readonly number[]): number[] {
  const tops = [0];
  let top = 0;
  for (const height of heights) {
    top += height + GAP;
    tops.push(top);
  }
  return tops;
}

/** The items of a list that lie between two edges, relative to the list's top, and the pixels above them. */
export function partOf(
  tops: readonly number[],
  top: number,
  bottom: number,
): { from: number; to: number; before: number } {
  const count = tops.length - 1;
  const from = Math.min(firstBeyond(tops, top), count);
  let to = from;
  while (to < count && (tops[to] ?? 0) < bottom) to += 1;
  return { from, to, before: tops[from] ?? 0 };
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

/** Pixels of what stands below a title, each on a line of its own. */
const LINE = 22;

/** How high a card will be, in pixels, before it was ever drawn with so much room for its title: see `CardFace.svelte`. */
export function estimate(card: Card, room: number): number {
  let height = 41 + linesOf(card.title, room) * 18.2;
  if (card.blocked) height += LINE;
  if (card.asker !== undefined || card.due !== undefined) height += LINE;
  if (card.kind === 'experiment' && card.begun !== undefined && card.lookAt !== undefined && !isOver(card))
    height += LINE;
  if (card.ask?.kind === 'offered' || card.ask?.kind === 'accepted') height += LINE;
  if (card.labels ?? card.checklist ?? card.comments ?? card.attachments ?? card.waitsOn) height += 26;
  // Smaller letters than a title has, beside a sign.
  if (card.outcomeName !== undefined) height += 20 + (linesOf(card.outcomeName, room + 10) - 1) * 18;
  else if (card.initials) height += 20;
  return height;
}
