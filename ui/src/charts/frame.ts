/** Edges of a chart that is no control chart, in pixels. */
export interface Edges {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Days within which half, 85 and 95 of 100 finished cards were done. */
export interface Within {
  half: number;
  likely: number;
  almostSure: number;
}

export interface Line {
  y: number;
  days: number;
  share: 50 | 85 | 95;
}

/** The lines that say within how many days cards were done, the highest last. */
export function linesOf(within: Within | null, y: (days: number) => number): Line[] {
  if (within === null) return [];
  const line = (share: 50 | 85 | 95, days: number): Line => ({ share, days, y: y(days) });
  return [line(50, within.half), line(85, within.likely), line(95, within.almostSure)];
}

/** A little more than the highest of them, so that nothing touches the edge. */
export function roomFor(days: readonly number[], within: Within | null): number {
  return Math.max(...days, within?.almostSure ?? 0, 4) * 1.08;
}
