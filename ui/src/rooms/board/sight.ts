import { tick } from 'svelte';
import type { Arrangement } from './arrange';
import type { Target } from './move';

/** Brings what stands on the board into sight, where it is drawn and where it is not. */
export class Sight {
  constructor(
    private readonly scroller: () => HTMLElement | undefined,
    private readonly arrangement: () => Arrangement,
    /** Looks anew which part of the board is seen. */
    private readonly look: () => void,
  ) {}

  /** A card, which gets the focus unless somebody is carrying others. */
  async card(id: string, focus = true): Promise<void> {
    await tick();
    if (!this.#find(id)) await this.#jump(id);
    const element = this.#find(id);
    if (focus) element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
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
    const share = place.index / Math.max(cards.length, 1);
    scroller.scrollTop += box.top + box.height * share - (seen.top + seen.bottom) / 2;
    if (box.left < seen.left || box.right > seen.right)
      scroller.scrollLeft += (box.left + box.right - seen.left - seen.right) / 2;
    this.look();
    await tick();
  }

  #find(id: string): HTMLElement | null {
    return this.scroller()?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`) ?? null;
  }

  #cell(lane: number, column: number): Element | null {
    return this.scroller()?.querySelector(`[data-cell="${String(lane)}:${String(column)}"]`) ?? null;
  }
}
