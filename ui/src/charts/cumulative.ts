import { scaleLinear, scaleUtc } from 'd3-scale';
import { area } from 'd3-shape';
import type { Edges } from './frame';
import { spread } from './spread';

/** What stands on top of each other, first on top. */
export interface Layer {
  name: string;
  /** Work that is done is counted from the first day on, so that years of it do not press the rest together. */
  role: 'options' | 'active' | 'done';
}

export interface CumulativeLayout {
  /** One for each layer. */
  areas: { path: string; role: Layer['role']; shade: number }[];
  /** Beside the last day, apart enough to be read. */
  labels: { index: number; y: number; count: number }[];
  ticks: { x: number; day: Date }[];
  marks: { y: number; count: number }[];
}

const DAY = 86_400_000;

/** Lays out how many cards stood in each column at the end of each day, the last of which is `until`. */
export function layoutCumulative(
  standing: readonly (readonly number[])[],
  layers: readonly Layer[],
  until: string,
  { width, height, left, right, top, bottom }: Edges,
): CumulativeLayout {
  const counts = standing.map((day) =>
    layers.map(({ role }, index) => (day[index] ?? 0) - (role === 'done' ? (standing[0]?.[index] ?? 0) : 0)),
  );
  const last = new Date(until).getTime();
  const days = counts.map((_, index) => new Date(last - (counts.length - 1 - index) * DAY));
  const x = scaleUtc(
    [days[0] ?? new Date(last - DAY), new Date(last)],
    [left, Math.max(width - right, left + 1)],
  );
  // Cards that come back from done may bring it below where it began.
  const sums = counts.map((day) => day.map((_, index) => sum(day.slice(index))));
  const most = Math.max(...sums.map((day) => day[0] ?? 0), 1);
  const y = scaleLinear([Math.min(0, ...sums.flat()), most], [height - bottom, top]);
  const middle = (index: number): number => {
    const [upper, lower] = [sums.at(-1)?.[index] ?? 0, sums.at(-1)?.[index + 1] ?? 0];
    return y((upper + lower) / 2);
  };
  const active = layers.filter(({ role }) => role === 'active').length;
  let nth = 0;
  return {
    areas: layers.map(({ role }, index) => ({
      role,
      shade: role === 'active' ? (nth += 1) / active : 0,
      path:
        area<number[]>()
          .x((_, day) => x(days[day] ?? 0))
          .y0((day) => y(day[index + 1] ?? 0))
          .y1((day) => y(day[index] ?? 0))(sums) ?? '',
    })),
    labels: spread(
      layers.map((_, index) => ({ index, y: middle(index), count: counts.at(-1)?.[index] ?? 0 })),
      15,
    ),
    ticks: x.ticks(Math.max(2, Math.floor(width / 120))).map((day) => ({ x: x(day), day })),
    marks: y
      .ticks(4)
      .filter((count) => Number.isInteger(count))
      .map((count) => ({ y: y(count), count })),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
