import type { Target } from './move';

/** Where what scrolls by is seen: rails stay at both edges, and a card over one is held to be dropped there. */
export function between(scroller: HTMLElement): { left: number; right: number; top: number; bottom: number } {
  const { left, right, top, bottom } = scroller.getBoundingClientRect();
  const rails = [...scroller.querySelectorAll('[data-rail]')].map((rail) => rail.getBoundingClientRect());
  const isLeft = (rail: DOMRect): boolean => rail.left < (left + right) / 2;
  return {
    left: Math.max(left, ...rails.filter(isLeft).map((rail) => rail.right)),
    right: Math.min(right, ...rails.filter((rail) => !isLeft(rail)).map((rail) => rail.left)),
    top,
    bottom,
  };
}

/** What lies under the pointer: a rail keeps the card's own lane, a closed lane takes it at its end. */
export function targetAt(
  board: HTMLElement,
  x: number,
  y: number,
  own: number,
  moved: readonly string[],
): Target | null {
  for (const rail of board.querySelectorAll<HTMLElement>('[data-rail]')) {
    const box = rail.getBoundingClientRect();
    if (x >= box.left && x <= box.right)
      return { lane: own, column: Number(rail.dataset.rail), before: null };
  }
  const column = nearest(board.querySelectorAll<HTMLElement>('[data-head]'), x, 'left', 'right');
  const lane = nearest(board.querySelectorAll<HTMLElement>('[data-lane]'), y, 'top', 'bottom');
  if (!column || !lane) return null;
  const target = { lane: Number(lane.dataset.lane), column: Number(column.dataset.head) };
  const cell = lane.querySelector(`[data-cell="${String(target.lane)}:${String(target.column)}"]`);
  for (const item of cell?.querySelectorAll<HTMLElement>('[data-item]') ?? []) {
    const id = item.dataset.item ?? '';
    if (moved.includes(id)) continue;
    const box = item.getBoundingClientRect();
    if (y < (box.top + box.bottom) / 2) return { ...target, before: id };
  }
  return { ...target, before: null };
}

/** The element that spans a coordinate, or the nearest one. */
function nearest(
  all: NodeListOf<HTMLElement>,
  at: number,
  start: 'left' | 'top',
  end: 'right' | 'bottom',
): HTMLElement | null {
  let found: HTMLElement | null = null;
  let least = Infinity;
  for (const one of all) {
    const box = one.getBoundingClientRect();
    const distance = Math.max(box[start] - at, at - box[end], 0);
    if (distance < least) [found, least] = [one, distance];
  }
  return found;
}

/** The place before which a column would come, by the middle of the others. */
export function columnBefore(board: HTMLElement, x: number): number | null {
  const all = [...board.querySelectorAll<HTMLElement>('[data-head]')];
  for (const head of all) {
    const box = head.getBoundingClientRect();
    if (x < (box.left + box.right) / 2) return Number(head.dataset.head);
  }
  const last = all.at(-1)?.dataset.head;
  return last === undefined ? null : Number(last) + 1;
}
