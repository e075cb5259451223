import { scaleLinear } from 'd3-scale';
import { marksOf } from './cycles';
import { type Edges, type Line, type Within, linesOf, roomFor } from './frame';

/** A card in progress: in which column, for how many days. */
export interface AgeingPoint {
  /** Index of its column. */
  column: number;
  age: number;
  blocked: boolean;
}

export interface AgeingLayout {
  dots: { x: number; y: number; late: boolean; blocked: boolean }[];
  lines: Line[];
  columns: { x: number; width: number }[];
  marks: { y: number; days: number }[];
}

/** Distance between cards of one age in one column, at most. */
const APART = 11;

/** Lays out cards in progress: columns stand side by side, older cards higher; those of one age stand beside each other. */
export function layoutAgeing(
  points: readonly AgeingPoint[],
  { within, columns }: { within: Within | null; columns: number },
  { width, height, left, right, top, bottom }: Edges,
): AgeingLayout {
  const place = Math.max(width - left - right, columns) / Math.max(columns, 1);
  const most = roomFor(
    points.map(({ age }) => age),
    within,
  );
  const y = scaleLinear([0, most], [height - bottom, top]);
  const peers = new Map<string, AgeingPoint[]>();
  for (const point of points) {
    const key = `${String(point.column)} ${String(point.age)}`;
    peers.set(key, [...(peers.get(key) ?? []), point]);
  }
  const dots = [...peers.values()].flatMap((alike) => {
    const apart = Math.min(APART, (place - 16) / Math.max(alike.length - 1, 1));
    return alike.map(({ column, age, blocked }, index) => ({
      x: left + place * (column + 0.5) + (index - (alike.length - 1) / 2) * apart,
      y: y(age),
      late: within !== null && age > within.likely,
      blocked,
    }));
  });
  return {
    dots,
    lines: linesOf(within, y),
    columns: Array.from({ length: columns }, (_, index) => ({ x: left + place * index, width: place })),
    marks: marksOf(y, top),
  };
}
