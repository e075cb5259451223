import type { ChartData } from './data';
import type { Layout } from './layout';
import type { Box, Span } from './marks';

/** Above which height a text has to stay in a stretch of a chart, so that it covers no band there, and no point. */
export function clearOf({ points, segments }: ChartData, layout: Layout): (place: Span) => number {
  const lies = (first: number, last: number, { from, to }: Span): boolean =>
    layout.edge(first) < to && from < layout.edge(last + 1);
  return (place) => {
    const heights = [
      ...segments.flatMap(({ from, to, upper }) => (lies(from, to, place) ? [upper] : [])),
      ...points.flatMap(({ value, limits }, at) =>
        lies(at, at, place) ? [value, limits?.upper ?? null] : [],
      ),
    ].flatMap((value) => (value === null ? [] : [layout.y(value)]));
    return Math.min(layout.plot.bottom, ...heights) - 10;
  };
}

/** Half a line of figures. */
const HALF = 8;

/** What the figures at both edges of a chart of this width take. */
export function figureBoxes({ leftLabels, rightLabels, plot }: Layout, width: number): Box[] {
  return [
    ...leftLabels.map(({ y }) => ({ y, from: 0, to: plot.left })),
    ...rightLabels.map(({ y }) => ({ y, from: plot.right, to: width })),
  ].map(({ y, from, to }) => ({ from, to, top: y - HALF, bottom: y + HALF }));
}
