import type { ChartData, ChartMark, ChartPoint, ChartSegment } from '../../charts';
import type { Chart, Mark, Outcome, Series, Week } from '../../contract/generated';
import { parseDay, t } from '../../words';
import { figuresFor, type Figures } from './figures';
import { mondayOf } from './points';
import { sayMark } from './say/mark';

/** How many weeks a chart shows at most; older ones stay in "Show the numbers". */
export const WEEKS = 60;

/** The chart of an outcome, ready to be drawn. `thisYear` goes without saying; `null` where none does, as on paper. */
export function chartOf(outcome: Outcome, weeks = WEEKS, thisYear?: number | null): ChartData {
  const { series, chart, marks, earlier, rebased } = outcome;
  const apart = earlier.map(({ until }) => indexOf(series, until));
  const data = drawn(series, chart, marks, figuresFor(outcome), weeks, thisYear, apart);
  const { first } = shownOf(series, weeks);
  // Where the team drew the level anew, and not the figures.
  const redrawn = rebased.flatMap(({ week }): ChartMark[] => {
    const at = indexOf(series, week) - first;
    return at > 0 && at < data.points.length
      ? [{ kind: 'rule', at, text: t('outcomes-mark-level-redrawn') }]
      : [];
  });
  return { ...data, marks: [...data.marks, ...redrawn] };
}

/** The chart of any series with its limits. */
export function drawn(
  series: Series,
  chart: Chart,
  marks: readonly Mark[],
  figures: Figures,
  weeks = WEEKS,
  thisYear?: number | null,
  apart: readonly number[] = [],
): ChartData {
  const { first, end } = shownOf(series, weeks);
  const shown = series.points.slice(first, end);
  const years = new Set([
    ...shown.map(({ week }) => week.year),
    ...(thisYear === undefined ? [] : [thisYear]),
  ]);
  const isShown = ({ week }: Mark): boolean => {
    const at = indexOf(series, week);
    return at >= first && at < end;
  };
  const points = shown.map((point, index): ChartPoint => {
    const immature = point.maturity.kind !== 'mature';
    const limits = chart.points[first + index]?.limits;
    return {
      ...(limits
        ? { limits: { lower: limits.lower / figures.factor, upper: limits.upper / figures.factor } }
        : {}),
      label: String(point.week.week),
      ...(years.size > 1 ? { year: String(point.week.year) } : {}),
      value: point.value === null || hidden(point.maturity.kind) ? null : point.value / figures.factor,
      signal: chart.points[first + index]?.verdict ?? null,
      immature,
      ...(apart.includes(first + index) ? { apart: true } : {}),
    };
  });
  const topics = marks.filter(isShown).flatMap((mark) => (mark.kind === 'rule' ? [mark.topic] : []));
  const severalTopics = new Set(topics).size > 1;
  return {
    points,
    segments: segmentsOf(chart, first, end, figures),
    marks: marks.flatMap((mark) => markOf(mark, series, first, end, severalTopics)),
    decimals: figures.decimals,
  };
}

/** How many weeks the chart of an outcome shows, the first of them and their last day (a Sunday); nothing without a figure. */
export function spanOf(
  { series }: Outcome,
  weeks = WEEKS,
): { weeks: number; from: Week; until: string } | undefined {
  const { first, end } = shownOf(series, weeks);
  const last = series.points[end - 1];
  if (!last) return undefined;
  const sunday = new Date(mondayOf(last.week).getTime() + 6 * 86_400_000);
  const from = series.points[first]?.week ?? last.week;
  return { weeks: end - first, from, until: sunday.toISOString().slice(0, 10) };
}

/** What comes a quarter of a year after the last figure has nothing to do with it. */
const LONG_AFTER = 91 * 86_400_000;

/** Whether this ISO day is long after the last one of a chart. */
export function isLongAfter(day: string, until: string): boolean {
  return parseDay(day).getTime() - parseDay(until).getTime() >= LONG_AFTER;
}

/** The day that a note begins with: today, or the last one of a chart that ended long before, where today would stand beside nothing. */
export function dayOfNote(outcome: Outcome, today: string): string {
  const until = spanOf(outcome)?.until;
  return until !== undefined && isLongAfter(today, until) ? until : today;
}

/** The weeks that a chart shows. */
export function weeksShown(series: Series, weeks = WEEKS): Series['points'] {
  const { first, end } = shownOf(series, weeks);
  return series.points.slice(first, end);
}

/** Which weeks a chart shows. Ends without figures would press the others together. */
function shownOf({ points }: Series, weeks: number): { first: number; end: number } {
  const isFigure = ({ maturity }: Series['points'][number]): boolean => !hidden(maturity.kind);
  const end = points.findLastIndex(isFigure) + 1;
  return { first: Math.max(0, end - weeks, points.findIndex(isFigure)), end };
}

/** The moving ranges of an outcome: how far each figure lies from the one before. Above their limit, something happened. */
export function rangesOf(outcome: Outcome, weeks = WEEKS, thisYear?: number): ChartData {
  const { chart } = outcome;
  const { factor } = figuresFor(outcome);
  const data = chartOf(outcome, weeks, thisYear);
  const { first, end } = shownOf(outcome.series, weeks);
  const points = data.points.map(({ label, year }, index): ChartPoint => {
    const range = chart.points[first + index]?.movingRange ?? null;
    const limit = chart.segments[chart.points[first + index]?.segment ?? -1]?.limits?.movingRangeLimit;
    return {
      label,
      ...(year === undefined ? {} : { year }),
      value: range === null ? null : range / factor,
      signal: range !== null && limit !== undefined && range > limit ? 'neutral' : null,
      immature: false,
    };
  });
  const segments = chart.segments.flatMap(({ start, end: behind, limits, provisional }): ChartSegment[] =>
    limits === null || behind <= first || start >= end
      ? []
      : [
          {
            from: Math.max(0, start - first),
            to: Math.min(behind, end) - 1 - first,
            centre: limits.meanMovingRange / factor,
            lower: 0,
            upper: limits.movingRangeLimit / factor,
            provisional,
          },
        ],
  );
  return { points, segments, marks: [], decimals: data.decimals };
}

/** From so many points on limits are more than provisional. */
export const ESTABLISHED_FROM = 12;

/** How many points count into limits that begin with this week; nothing where no week is said. */
export function countedFrom({ points }: Series, week: Week | undefined): number | null {
  if (week === undefined) return null;
  const at = points.findIndex((point) => point.week.year === week.year && point.week.week === week.week);
  return points.slice(at).filter(({ value, maturity }) => value !== null && maturity.kind === 'mature')
    .length;
}

/** What stands in a log from before its extract began, or after it had ended, is no figure at all. */
function hidden(kind: Series['points'][number]['maturity']['kind']): boolean {
  return kind === 'beforeExtract' || kind === 'extractEnded' || kind === 'empty';
}

/** The stretches of a chart from one point to another, with their limits. */
export function segmentsOf(chart: Chart, first: number, last: number, { factor }: Figures): ChartSegment[] {
  return chart.segments
    .filter(({ start, end, centre }) => end > first && start < last && centre !== null)
    .map(({ start, end, centre, limits, provisional }) => ({
      from: Math.max(0, start - first),
      to: Math.min(end, last) - 1 - first,
      centre: (centre ?? 0) / factor,
      lower: limits === null ? null : limits.drawnLower / factor,
      upper: limits === null ? null : limits.drawnUpper / factor,
      provisional,
    }));
}

/** Flags of rules name what their rule decides where those of several rules stand side by side. */
function markOf(mark: Mark, series: Series, first: number, end: number, severalTopics: boolean): ChartMark[] {
  const week = indexOf(series, mark.week);
  if (week < first || week >= end) return [];
  const at = week - first;
  switch (mark.kind) {
    case 'rule':
      return [
        {
          kind: 'rule',
          at,
          text: severalTopics ? sayMark(mark) : t('outcomes-mark-rule', { number: mark.number }),
        },
      ];
    case 'note':
      return [{ kind: 'note', at, text: mark.text }];
    case 'definition':
      return [{ kind: 'rule', at, text: t('outcomes-mark-definition', { number: mark.number }) }];
    case 'cohort':
      return [{ kind: 'note', at, text: t('outcomes-mark-cohort') }];
    case 'experiment': {
      const until = mark.until === null ? -1 : indexOf(series, mark.until);
      const to = (until < 0 ? end - 1 : Math.min(until, end - 1)) - first;
      return [{ kind: 'experiment', from: at, to: Math.max(at, to), text: mark.title }];
    }
  }
}

function indexOf(series: Series, week: Week): number {
  return series.points.findIndex((point) => point.week.year === week.year && point.week.week === week.week);
}
