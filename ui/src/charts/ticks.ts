import type { ChartPoint } from './data';

/** Which points get a label on the axis: about every `every`th, and always the last one. */
export function axisTicks(count: number, every: number): number[] {
  const last = count - 1;
  const ticks = Array.from({ length: Math.ceil(count / every) }, (_, index) => index * every);
  return last < 0 ? [] : [...ticks.filter((tick) => last - tick >= every / 2), last];
}

/** Which points begin a year on the axis; none when the year goes without saying. */
export function yearTicks(points: readonly ChartPoint[]): number[] {
  return points.flatMap(({ year }, index) =>
    year !== undefined && year !== points[index - 1]?.year ? [index] : [],
  );
}
