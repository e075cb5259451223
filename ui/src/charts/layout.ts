import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { type ChartData, type ChartPoint, type ChartSegment, latestOf } from './data';
import { spread } from './spread';

/** Size and edges of a chart, in pixels. */
export interface Frame {
  width: number;
  height: number;
  /** Kept free around the band, for labels and marks. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Distance that two labels above each other need. */
  labelGap: number;
  /** Whether the latest figure is said at the right edge, too. */
  saysLatest: boolean;
}

export interface Band {
  x: number;
  y: number;
  width: number;
  height: number;
  provisional: boolean;
}

export interface Level {
  x1: number;
  x2: number;
  y: number;
  kind: 'centre' | 'limit' | 'former';
  provisional: boolean;
}

export interface Dot {
  index: number;
  x: number;
  y: number;
  shape: 'hollow' | 'open' | 'square' | 'diamond' | 'full';
}

export interface Label {
  y: number;
  value: number;
  kind: 'limit' | 'centre' | 'latest';
}

/** Everything that is drawn, in pixels from the upper left corner. */
export interface Layout {
  bands: Band[];
  levels: Level[];
  /** Path of the line through finished points, and of the last pieces to open ones. */
  line: string;
  openLine: string;
  dots: Dot[];
  /** Figures left of the band (first segment, when there are several) and right of it (last segment, latest value). */
  leftLabels: Label[];
  rightLabels: Label[];
  /** The band's edges. */
  plot: { left: number; right: number; top: number; bottom: number };
  /** Middle of the place of point `index`. */
  x: (index: number) => number;
  /** Left edge of the place of point `index`. */
  edge: (index: number) => number;
  y: (value: number) => number;
}

/** Lays out a control chart. Every point has a place of equal width; the bands run from edge to edge. */
export function layoutChart(data: ChartData, frame: Frame): Layout {
  const plot = {
    left: frame.left,
    right: Math.max(frame.width - frame.right, frame.left + 1),
    top: frame.top,
    bottom: Math.max(frame.height - frame.bottom, frame.top + 1),
  };
  const place = (plot.right - plot.left) / Math.max(data.points.length, 1);
  const edge = (index: number): number => plot.left + index * place;
  const x = (index: number): number => edge(index) + place / 2;
  const y = scaleLinear(domainOf(data), [plot.bottom, plot.top]);
  const segments = data.segments.filter(({ from, to }) => to >= from);
  return {
    bands: segments
      .flatMap((segment) => stepsOf(segment, data.points))
      .flatMap((step) => bandOf(step, edge, y)),
    levels: segments.flatMap((segment, index) =>
      levelsOf(segment, segments[index - 1], data.points, edge, y),
    ),
    ...linesOf(data.points, x, y),
    dots: dotsOf(data.points, x, y),
    leftLabels: segments.length > 1 ? spread(labelsOf(segments[0], y), frame.labelGap) : [],
    rightLabels: spread(rightOf(data, segments.at(-1), y, frame.saysLatest), frame.labelGap),
    plot,
    x,
    edge,
    y,
  };
}

/** Lowest and highest figure that has to fit. A chart of one equal figure still gets some height. */
export function domainOf({ points, segments }: ChartData): [number, number] {
  const figures = [
    ...points.flatMap(({ value, limits }) => [value, limits?.lower ?? null, limits?.upper ?? null]),
    ...segments.flatMap(({ centre, lower, upper }) => [centre, lower, upper]),
  ].filter((figure) => figure !== null);
  if (figures.length === 0) return [0, 1];
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  if (low < high) return [low, high];
  const around = Math.abs(low) * 0.1 || 1;
  return [low - around, high + around];
}

type Scale = (value: number) => number;

/** Limits that follow the size of each point go in steps, and leave out where there was nothing to count in. */
function stepsOf(segment: ChartSegment, points: readonly ChartPoint[]): ChartSegment[] {
  const own = points
    .slice(segment.from, segment.to + 1)
    .flatMap(({ limits }, index) =>
      limits ? [{ ...segment, ...limits, from: segment.from + index, to: segment.from + index }] : [],
    );
  return own.length > 0 ? own : [segment];
}

function bandOf({ from, to, lower, upper, provisional }: ChartSegment, edge: Scale, y: Scale): Band[] {
  if (lower === null || upper === null) return [];
  return [
    {
      x: edge(from),
      y: y(upper),
      width: edge(to + 1) - edge(from),
      height: y(lower) - y(upper),
      provisional,
    },
  ];
}

/** Centre and limits of a segment, and the centre before it, carried on so that the move is seen. */
function levelsOf(
  segment: ChartSegment,
  before: ChartSegment | undefined,
  points: readonly ChartPoint[],
  edge: Scale,
  y: Scale,
): Level[] {
  const { centre, provisional } = segment;
  const endsOf = ({ from, to }: ChartSegment) => ({ x1: edge(from), x2: edge(to + 1) });
  const ends = endsOf(segment);
  const limits = stepsOf(segment, points).flatMap((step) =>
    [step.upper, step.lower]
      .filter((figure) => figure !== null)
      .map((figure): Level => ({ ...endsOf(step), y: y(figure), kind: 'limit', provisional })),
  );
  // What counts another thing has no centre to be compared with.
  const isApart = points[segment.from]?.apart ?? false;
  const former: Level[] =
    before && !isApart
      ? [{ ...ends, y: y(before.centre), kind: 'former', provisional: before.provisional }]
      : [];
  return [...limits, { ...ends, y: y(centre), kind: 'centre', provisional }, ...former];
}

/** The line is broken where a figure is missing; pieces that lead to an open point are a path of their own. */
function linesOf(points: readonly ChartPoint[], x: Scale, y: Scale): { line: string; openLine: string } {
  const draw = line<[number, number] | null>()
    .defined((at) => at !== null)
    .x((at) => at?.[0] ?? 0)
    .y((at) => at?.[1] ?? 0);
  const at = (point: ChartPoint | undefined, index: number): [number, number] | null =>
    point?.value === null || point === undefined ? null : [round(x(index)), round(y(point.value))];
  const finished = points.flatMap((point, index) => [
    ...(point.apart ? [null] : []),
    point.immature ? null : at(point, index),
  ]);
  const open = points.flatMap((point, index) =>
    point.immature && !point.apart ? [null, at(points[index - 1], index - 1), at(point, index)] : [],
  );
  return { line: draw(finished) ?? '', openLine: draw(open) ?? '' };
}

function dotsOf(points: readonly ChartPoint[], x: Scale, y: Scale): Dot[] {
  return points.flatMap((point, index) =>
    point.value === null
      ? []
      : [{ index, x: round(x(index)), y: round(y(point.value)), shape: shapeOf(point) }],
  );
}

/** Shape carries the meaning as well as colour does. */
function shapeOf({ signal, immature }: ChartPoint): Dot['shape'] {
  if (immature) return 'open';
  if (signal === 'favourable') return 'diamond';
  if (signal === 'unfavourable') return 'square';
  return signal === 'neutral' ? 'full' : 'hollow';
}

function labelsOf(segment: ChartSegment | undefined, y: Scale): Label[] {
  if (!segment) return [];
  const { upper, centre, lower } = segment;
  const label = (value: number | null, kind: Label['kind']): Label[] =>
    value === null ? [] : [{ y: y(value), value, kind }];
  return [...label(upper, 'limit'), ...label(centre, 'centre'), ...label(lower, 'limit')];
}

/** What the latest figure says already is not said a second time beside it. */
function rightOf(data: ChartData, segment: ChartSegment | undefined, y: Scale, saysLatest: boolean): Label[] {
  const labels = labelsOf(segment, y);
  const latest = latestOf(data)?.value;
  if (!segment || !saysLatest || latest === undefined) return labels;
  const says = (value: number): string => value.toFixed(data.decimals);
  return [
    ...labels.filter(({ value }) => says(value) !== says(latest)),
    { y: y(latest), value: latest, kind: 'latest' },
  ];
}

/** Tenths of a pixel are enough, and keep paths short. */
function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
