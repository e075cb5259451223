import type { Model } from './model.svelte';
import { placeOf } from './wall';

/** Pixels that the pointer has to go before a press becomes a drag. */
const THRESHOLD = 5;

interface Press {
  pointer: number;
  x: number;
  y: number;
  note: string;
  text: string;
  started: boolean;
}

/** Puts notes into themes with plain pointer events, so that it works alike in every web view. */
export class Drag {
  /** What follows the pointer. */
  ghost = $state.raw<{ text: string; x: number; y: number } | null>(null);
  /** The place that the pointer is over. */
  over = $state<string | null>(null);
  /** The loose note that the pointer holds another loose one over: the two become a theme. */
  onto = $state<string | null>(null);
  #press: Press | null = null;
  /** A drag ends with a click that nobody meant. */
  #swallow = false;

  constructor(private readonly model: () => Model) {}

  down = (event: PointerEvent): void => {
    this.#swallow = false;
    const target = event.target as Element;
    const note = target.closest<HTMLElement>('[data-note]');
    if (!note && !target.closest('button, textarea')) this.model().selected = null;
    if (!note?.dataset['note'] || event.button !== 0 || !this.model().canSort) return;
    const { clientX: x, clientY: y, pointerId: pointer } = event;
    this.#press = {
      pointer,
      x,
      y,
      note: note.dataset['note'],
      // The words alone: what they answer stands below them on the card.
      text: note.querySelector('.serif')?.textContent ?? '',
      started: false,
    };
  };

  move = (event: PointerEvent & { currentTarget: HTMLElement }): void => {
    const press = this.#press;
    if (press?.pointer !== event.pointerId) return;
    const { clientX: x, clientY: y } = event;
    if (!press.started) {
      if (Math.hypot(x - press.x, y - press.y) < THRESHOLD) return;
      press.started = true;
      event.currentTarget.setPointerCapture(press.pointer);
    }
    event.preventDefault();
    this.ghost = { text: press.text, x: x + 8, y: y + 8 };
    const under = document.elementFromPoint(x, y);
    const onto = under?.closest<HTMLElement>('[data-note]')?.dataset['note'] ?? null;
    this.onto = onto !== null && this.model().canPair(press.note, onto) ? onto : null;
    const place = under?.closest<HTMLElement>('[data-place]')?.dataset['place'];
    this.over = (this.onto === null && place) || '';
  };

  up = (event: PointerEvent): void => {
    const press = this.#press;
    if (press?.pointer !== event.pointerId) return;
    if (press.started) {
      this.#swallow = true;
      if (this.onto !== null) this.model().pair(this.onto, press.note);
      else if (this.over) void this.model().put(press.note, placeOf(this.over));
    }
    this.cancel();
  };

  cancel = (): void => {
    this.#press = null;
    this.ghost = null;
    this.over = null;
    this.onto = null;
  };

  click = (event: MouseEvent): void => {
    const isMeant = !this.#swallow || event.detail === 0; // Keys click without a count.
    this.#swallow = false;
    if (isMeant) return;
    event.stopPropagation();
    event.preventDefault();
  };
}
