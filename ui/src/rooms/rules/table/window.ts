/** Up to so many lines are all drawn, each as high as its words; longer tables draw what is in view, at one height. */
export const DRAW_ALL = 200;

/** Height of a line of a long table, in pixels. */
export const LINE_HEIGHT = 48;

/** Lines to draw beyond each edge of what is in view. */
const MARGIN = 12;

/** A line to draw, or the room that lines which are not drawn take, in pixels. */
export type Drawn = { kind: 'line'; index: number } | { kind: 'room'; key: string; height: number };

/** Which of `count` lines to draw. The line with the cursor is always there, so that it keeps the focus. */
export function drawnLines(
  count: number,
  { top, height, cursor }: { top: number; height: number; cursor: number | null },
): Drawn[] {
  if (count <= DRAW_ALL) return Array.from({ length: count }, (_, index) => ({ kind: 'line', index }));
  const from = Math.max(0, Math.floor(top / LINE_HEIGHT) - MARGIN);
  const to = Math.min(count, Math.ceil((top + height) / LINE_HEIGHT) + MARGIN);
  const indexes = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  if (cursor !== null && cursor < count && (cursor < from || cursor >= to)) {
    if (cursor < from) indexes.unshift(cursor);
    else indexes.push(cursor);
  }
  return withRoom(indexes, count);
}

function withRoom(indexes: readonly number[], count: number): Drawn[] {
  const drawn: Drawn[] = [];
  let next = 0;
  const leave = (until: number): void => {
    if (until > next)
      drawn.push({ kind: 'room', key: `room-${String(next)}`, height: (until - next) * LINE_HEIGHT });
  };
  for (const index of indexes) {
    leave(index);
    drawn.push({ kind: 'line', index });
    next = index + 1;
  }
  leave(count);
  return drawn;
}

/** The first line that is seen below the head, counted from 0; `null` while nothing is scrolled away. */
export function firstBelowHead(table: HTMLTableElement): number | null {
  const edge = (table.tHead?.getBoundingClientRect().bottom ?? 0) - 1;
  const lines = [...table.querySelectorAll<HTMLElement>('tbody tr[data-line]')];
  const first = lines.find((line) => line.getBoundingClientRect().top >= edge);
  const index = Number(first?.getAttribute('aria-rowindex') ?? 3) - 3;
  return index === 0 ? null : index;
}
