export interface Bar {
  x: number;
  y: number;
  width: number;
  height: number;
  /** The week that the sentence beside the bars is about. */
  last: boolean;
}

/** Lays out counts as bars of equal width; the highest reaches the top, and none is higher than `unit` pixels a piece. */
export function layoutBars(
  counts: readonly number[],
  height: number,
  { width = 10, gap = 5, unit = 5 } = {},
): Bar[] {
  const most = Math.max(...counts, 1);
  const perPiece = Math.min(unit, height / most);
  return counts.map((count, index) => ({
    x: index * (width + gap),
    y: height - count * perPiece,
    width,
    height: count * perPiece,
    last: index === counts.length - 1,
  }));
}
