/** A name beside a mark: where the mark is, and how wide the name. */
export interface Named {
  at: number;
  high: number;
  width: number;
}

export type Side = 'right' | 'left';

/** Between a mark and its name. */
export const BESIDE = 9;
/** As high as a line of small text. */
const LINE = 14;

/**
 * On which side of its mark each name stands so that no two lie upon each other: on the right, on the left where there is no
 * room, or nowhere. Earlier names come first.
 */
export function besideMarks(names: readonly Named[], edge: { left: number; right: number }): (Side | null)[] {
  const taken: { from: number; to: number; high: number }[] = [];
  return names.map(({ at, high, width }) => {
    const from = { right: at + BESIDE, left: at - BESIDE - width };
    const fits = (side: Side): boolean =>
      from[side] >= edge.left &&
      from[side] + width <= edge.right &&
      !taken.some(
        (one) => Math.abs(one.high - high) < LINE && from[side] < one.to && one.from < from[side] + width,
      );
    const side = (['right', 'left'] as const).find(fits) ?? null;
    if (side !== null) taken.push({ from: from[side], to: from[side] + width, high });
    return side;
  });
}
