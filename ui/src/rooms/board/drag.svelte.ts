import type { Card } from '../../contract/generated';
import type { Arrangement } from './arrange';
import { cut } from './cut.svelte';
import type { Scene } from './scene';
import { between, columnBefore, targetAt } from './under';

/** Pixels that the pointer has to go before a press becomes a drag. */
const THRESHOLD = 5;
/** Pixels from an edge within which the board scrolls, and pixels a frame at the very edge. */
const EDGE = 64;
const SPEED = 18;
/** Pixels between the pointer and the card that follows it: what it points at, and the drop mark there, stay seen. */
const BESIDE = 14;

/** What stands on the ground of a board: a click there means it. */
const STANDING = '[data-card], [data-head], button';

/** The card that follows the pointer. */
export interface Ghost {
  card: Card;
  /** How many cards move along, itself counted. */
  count: number;
  x: number;
  y: number;
  width: number;
}

/** What a drag needs to know and to do. */
export interface Surroundings {
  scene: Pick<Scene, 'view' | 'isOurs' | 'ground'>;
  scroller: () => HTMLElement | undefined;
  arrangement: () => Arrangement;
  drop: () => void;
  dropColumn: (from: number, before: number) => void;
}

interface Press {
  pointer: number;
  x: number;
  y: number;
  /** What is pressed: a card, or a column by its place. */
  what: { card: string; width: number } | { column: number };
  started: boolean;
}

/** Moves cards and columns with plain pointer events, so that it works alike in every web view. */
export class Drag {
  ghost = $state.raw<Ghost | null>(null);
  /** The place before which a column on its way would come. */
  columnBefore = $state<number | null>(null);
  #press: Press | null = null;
  #at = { x: 0, y: 0 };
  /** How far the board was scrolled when it was last looked at what lies under the pointer. */
  #scrolled = { left: 0, top: 0 };
  #frame = 0;
  /** A drag ends with a click that nobody meant. */
  #swallow = false;

  constructor(private readonly around: Surroundings) {}

  down = (event: PointerEvent): void => {
    this.#swallow = false;
    const target = event.target as Element;
    if (event.button !== 0 || event.pointerType === 'touch' || !this.around.scene.isOurs) return;
    if (this.around.scene.view.moving) return;
    const { clientX: x, clientY: y, pointerId: pointer } = event;
    const card = target.closest<HTMLElement>('[data-card]');
    const head = target.closest('button') ? null : target.closest<HTMLElement>('[data-head]');
    if (card?.dataset.card) {
      const what = { card: card.dataset.card, width: card.getBoundingClientRect().width };
      this.#press = { pointer, x, y, what, started: false };
    } else if (head?.dataset.head) {
      this.#press = { pointer, x, y, what: { column: Number(head.dataset.head) }, started: false };
    }
  };

  move = (event: PointerEvent): void => {
    const press = this.#press;
    if (!press || event.pointerId !== press.pointer) return;
    this.#at = { x: event.clientX, y: event.clientY };
    if (!press.started) {
      if (Math.hypot(event.clientX - press.x, event.clientY - press.y) < THRESHOLD) return;
      if (!this.#start(press)) return;
    }
    event.preventDefault();
    this.#follow();
  };

  up = (event: PointerEvent): void => {
    const press = this.#press;
    if (!press || event.pointerId !== press.pointer) return;
    if (press.started) {
      this.#follow();
      this.#swallow = true;
      if ('card' in press.what) this.around.drop();
      else if (this.columnBefore !== null) this.around.dropColumn(press.what.column, this.columnBefore);
    }
    this.#end();
  };

  /** Calls a drag off: Esc, or the pointer was taken away. */
  cancel = (): void => {
    if (!this.#press) return;
    this.#swallow = this.#press.started;
    this.around.scene.view.end();
    this.#end();
  };

  click = (event: MouseEvent): void => {
    const { scroller, drop } = this.around;
    const { view } = this.around.scene;
    const board = scroller();
    if (view.moving?.by === 'keys' && event.detail > 0 && board) {
      // What was taken up by the menu or a key is put down where somebody clicks: nobody has to drag.
      const own = view.target?.lane ?? view.moving.home;
      view.target = targetAt(board, event.clientX, event.clientY, own, view.moving.ids);
      event.stopPropagation();
      event.preventDefault();
      drop();
      return;
    }
    const isMeant = !this.#swallow || event.detail === 0; // Keys click without a count.
    this.#swallow = false;
    if (isMeant) {
      if (board && (event.target as Element).closest(STANDING) === null) this.#choose(event, board);
      return;
    }
    event.stopPropagation();
    event.preventDefault();
  };

  /** Cards that were cut are to come where somebody clicks on the ground. */
  #choose({ clientX, clientY }: MouseEvent, board: HTMLElement): void {
    const { scene } = this.around;
    const place = cut.held && targetAt(board, clientX, clientY, 0, cut.held.ids);
    if (place && scene.isOurs) scene.ground(place);
  }

  #start(press: Press): boolean {
    const { arrangement, scroller } = this.around;
    const { view } = this.around.scene;
    if ('card' in press.what) {
      const { card: id, width } = press.what;
      const place = arrangement().places.get(id);
      const card = place && arrangement().lanes[place.lane]?.cells[place.column]?.[place.index];
      if (!card) return false;
      // What is dragged from among cards chosen together takes them all along.
      if (!view.picked.includes(id)) view.letGo();
      view.selected = id;
      const ids = view.chosen(arrangement());
      view.begin({ ids, home: place.lane, by: 'pointer' }, null);
      this.ghost = { card, count: ids.length, ...this.#beside(), width };
    }
    if ('column' in press.what) view.column = press.what.column;
    press.started = true;
    scroller()?.setPointerCapture(press.pointer);
    this.#frame = requestAnimationFrame(this.#scroll);
    return true;
  }

  #follow(): void {
    const press = this.#press;
    const scroller = this.around.scroller();
    if (!press?.started || !scroller) return;
    this.#scrolled = { left: scroller.scrollLeft, top: scroller.scrollTop };
    const { x, y } = this.#at;
    if ('column' in press.what) {
      this.columnBefore = columnBefore(scroller, x);
      return;
    }
    const { card } = press.what;
    if (this.ghost) this.ghost = { ...this.ghost, ...this.#beside() };
    const own = this.around.arrangement().places.get(card)?.lane ?? 0;
    this.around.scene.view.target = targetAt(scroller, x, y, own, this.around.scene.view.moving?.ids ?? []);
  }

  #beside(): { x: number; y: number } {
    return { x: this.#at.x + BESIDE, y: this.#at.y + BESIDE };
  }

  /** Near an edge the board scrolls, faster the nearer, for as long as the pointer stays there. */
  readonly #scroll = (): void => {
    const scroller = this.around.scroller();
    if (!this.#press?.started || !scroller) return;
    const { left, right, top, bottom } = between(scroller);
    const { x, y } = this.#at;
    const by = (low: number, high: number, at: number): number =>
      (Math.max(0, 1 - (high - at) / EDGE) - Math.max(0, 1 - (at - low) / EDGE)) * SPEED;
    const isOverRail = document.elementFromPoint(x, y)?.closest('[data-rail]') != null;
    const down = 'column' in this.#press.what ? 0 : clamp(by(top, bottom, y));
    scroller.scrollBy(isOverRail ? 0 : clamp(by(left, right, x)), down);
    // A wheel scrolls, too, under a pointer that does not move.
    const { left: across, top: along } = this.#scrolled;
    if (across !== scroller.scrollLeft || along !== scroller.scrollTop) this.#follow();
    this.#frame = requestAnimationFrame(this.#scroll);
  };

  #end(): void {
    cancelAnimationFrame(this.#frame);
    const scroller = this.around.scroller();
    const pointer = this.#press?.pointer;
    this.#press = null;
    this.ghost = null;
    [this.columnBefore, this.around.scene.view.column] = [null, null];
    if (pointer !== undefined && scroller?.hasPointerCapture(pointer))
      scroller.releasePointerCapture(pointer);
  }
}

function clamp(speed: number): number {
  return Math.max(-SPEED, Math.min(SPEED, speed));
}
