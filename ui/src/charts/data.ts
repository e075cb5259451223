/** One week (or other window) of an outcome. */
export interface ChartPoint {
  /** What stands on the axis, for example the number of the week. */
  label: string;
  /** The year that the label belongs to, when it does not go without saying. */
  year?: string;
  /** `null` where there is no usable figure: the week keeps its place and the line is broken. */
  value: number | null;
  /** `favourable` is drawn as a petrol diamond, `unfavourable` as a brick square, `neutral` as a full dot, noise hollow. */
  signal: null | 'favourable' | 'unfavourable' | 'neutral';
  /** Limits of its own, where they follow how much the point was counted in; its segment's otherwise. */
  limits?: { lower: number; upper: number };
  /** It counts another thing than the point before: no line leads here. */
  apart?: boolean;
  /** The window is still open, so the figure may change: drawn pale, with a dashed line. */
  immature: boolean;
}

/** A stretch of the chart with limits of its own. Figures in the unit of the chart. */
export interface ChartSegment {
  /** Index of the first point. */
  from: number;
  /** Index of the last point. */
  to: number;
  centre: number;
  /** Limits as they are drawn: never beyond what the figure can be. `null` with too few points. */
  lower: number | null;
  upper: number | null;
  /** Fewer points than limits need: dashed, and nothing signals. */
  provisional: boolean;
}

/** Something that happened. Indexes count points. */
export type ChartMark =
  /** A rule came into force before this point: a flag. */
  | { kind: 'rule'; at: number; text: string }
  /** Something worth knowing about a point: a line with a few words. */
  | { kind: 'note'; at: number; text: string }
  /** Something was tried from one point to another: a bracket below. */
  | { kind: 'experiment'; from: number; to: number; text: string };

/** A control chart, computed by the engine and only drawn here. */
export interface ChartData {
  points: readonly ChartPoint[];
  segments: readonly ChartSegment[];
  marks: readonly ChartMark[];
  /** Decimals of every figure on the chart. */
  decimals: number;
}

/** The newest point with a figure that stays as it is; when all may still change, the newest of them. */
export function latestOf({ points }: ChartData): { index: number; value: number } | null {
  const settled = points.findLastIndex(({ value, immature }) => value !== null && !immature);
  const index = settled >= 0 ? settled : points.findLastIndex(({ value }) => value !== null);
  const value = points[index]?.value;
  return value === null || value === undefined ? null : { index, value };
}
