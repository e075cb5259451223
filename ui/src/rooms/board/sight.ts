import { tick } from 'svelte';
import type { Arrangement } from './arrange';
import type { Target } from './move';
import { between } from './under';
import type { View } from './view.svelte';
import type { Viewport } from './windowing.svelte';

/** Pixels between a column that was brought into sight and the edge. */
const EDGE = 20;

/** Brings what stands on the board into sight, where it is drawn and where it is not. */
export class Sight {
  constructor(
    private readonly scroller: () => HTMLElement | undefined,
    private readonly arrangement: () => Arrangement,
    private readonly viewport: Viewport,
  ) {}

  /** A card, which gets the focus unless somebody is carrying others. */
  async card(id: string, focus = true, block: ScrollLogicalPosition = 'nearest'): Promise<void> {
    await tick();
    if (!this.#find(id)) await this.#jump(id);
    const element = this.#find(id);
    if (focus) element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block, inline: 'nearest' });
  }

  /** A column that was just folded: what opens it again has the focus. */
  async folded(at: number): Promise<void> {
    await tick();
    this.#part(`[data-rail="${String(at)}"]`)?.focus({ preventScroll: true });
  }

  /** A column that was just opened: what folds it again has the focus. Its cards are seen, wherever they lie: it would look empty. */
  async opened(at: number, view: View): Promise<void> {
    const { lanes, columns } = this.arrangement();
    const all = columns.map(({ column }) => column);
    const holding = lanes.filter(({ cells }) => cells[at]?.length);
    const [first] = holding;
    if (first && !holding.some((lane) => view.isLaneOpen(lane, all))) view.openLane(first, true);
    await tick();
    const [scroller, head] = [this.scroller(), this.#part(`[data-head="${String(at)}"]`)];
    if (!scroller || !head) return;
    head.querySelector<HTMLElement>('[data-fold]')?.focus({ preventScroll: true });
    const [box, seen] = [head.getBoundingClientRect(), between(scroller)];
    if (box.right > seen.right) scroller.scrollLeft += box.right - seen.right + EDGE;
    else if (box.left < seen.left) scroller.scrollLeft += box.left - seen.left - EDGE;
    const cards = scroller.querySelectorAll(`[data-cell$=":${String(at)}"] [data-card]`);
    const isSeen = ({ top, bottom }: DOMRect): boolean => bottom > box.bottom && top < seen.bottom;
    if ([...cards].some((card) => isSeen(card.getBoundingClientRect()))) return;
    const card = holding.find((lane) => view.isLaneOpen(lane, all))?.cells[at]?.[0];
    if (card) await this.card(card.id, false, 'start');
  }

  /** The mark where cards that are carried would come. */
  async mark({ lane, column, before }: Target): Promise<void> {
    if (before !== null) return this.card(before, false);
    await tick();
    const cell = this.#cell(lane, column);
    (cell?.lastElementChild ?? cell)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Scrolls to where a card that is not drawn should be. */
  async #jump(id: string): Promise<void> {
    const [scroller, all] = [this.scroller(), this.arrangement()];
    const place = all.places.get(id);
    const cell = place && this.#cell(place.lane, place.column);
    const cards = place && all.lanes[place.lane]?.cells[place.column];
    if (!scroller || !place || !cell || !cards) return;
    const [box, seen] = [cell.getBoundingClientRect(), scroller.getBoundingClientRect()];
    const card = this.viewport.spanOf(cards, place.index);
    scroller.scrollTop += box.top + (card.top + card.bottom - seen.top - seen.bottom) / 2;
    if (box.left < seen.left || box.right > seen.right)
      scroller.scrollLeft += (box.left + box.right - seen.left - seen.right) / 2;
    this.viewport.look(scroller);
    await tick();
  }

  #part(selector: string): HTMLElement | null {
    return this.scroller()?.querySelector<HTMLElement>(selector) ?? null;
  }

  #find(id: string): HTMLElement | null {
    return this.#part(`[data-card="${CSS.escape(id)}"]`);
  }

  #cell(lane: number, column: number): HTMLElement | null {
    return this.#part(`[data-cell="${String(lane)}:${String(column)}"]`);
  }
}
