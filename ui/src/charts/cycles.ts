import { type ScaleLinear, scaleLinear, scaleUtc } from 'd3-scale';
import { type Edges, type Line, type Within, linesOf, roomFor } from './frame';

/** A finished card: when, and in how many days. */
export interface CyclePoint {
  /** An ISO day. */
  day: string;
  days: number;
}

export interface CycleLayout {
  /** Nothing is drawn twice: as many cards as `count` lie on one dot. */
  dots: { x: number; y: number; late: boolean; count: number }[];
  lines: Line[];
  /** Beginnings of months or weeks, as many as fit. */
  ticks: { x: number; day: Date }[];
  /** Days on the left. */
  marks: { y: number; days: number }[];
}

/** Lays out finished cards by the day they were finished and the days they took. */
export function layoutCycles(
  points: readonly CyclePoint[],
  { within, since, until }: { within: Within | null; since: string; until: string },
  { width, height, left, right, top, bottom }: Edges,
): CycleLayout {
  const first = points[0] && points[0].day > since ? points[0].day : since;
  const x = scaleUtc([new Date(first), new Date(until)], [left + 4, Math.max(width - right, left + 8)]);
  const most = roomFor(
    points.map(({ days }) => days),
    within,
  );
  const y = scaleLinear([0, most], [height - bottom, top]);
  const dots = new Map<string, CycleLayout['dots'][number]>();
  for (const { day, days } of points) {
    const key = `${day} ${String(days)}`;
    const late = within !== null && days > within.likely;
    const dot = dots.get(key) ?? { x: x(new Date(day)), y: y(days), late, count: 0 };
    dots.set(key, { ...dot, count: dot.count + 1 });
  }
  return {
    dots: [...dots.values()],
    lines: linesOf(within, y),
    ticks: x.ticks(Math.max(2, Math.floor(width / 120))).map((day) => ({ x: x(day), day })),
    marks: marksOf(y, top),
  };
}

/** Whole days beside the axis, below its unit. */
export function marksOf(y: ScaleLinear<number, number>, top: number): { y: number; days: number }[] {
  const marks = y.ticks(4).map((days) => ({ y: y(days), days }));
  return marks.filter(({ y: at, days }) => Number.isInteger(days) && at >= top + 10);
}
