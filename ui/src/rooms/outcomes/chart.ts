import type { ChartData, ChartMark, ChartPoint, ChartSegment } from '../../charts';
import type { Chart, Mark, Outcome, Series, Week } from '../../contract/generated';
import { t } from '../../words';
import { figuresFor, type Figures } from './figures';

/** How many weeks a chart shows at most; older ones stay in "Show the numbers". */
export const WEEKS = 60;

/** The chart of an outcome, ready to be drawn. */
export function chartOf(outcome: Outcome, weeks = WEEKS): ChartData {
  return drawn(outcome.series, outcome.chart, outcome.marks, figuresFor(outcome), weeks);
}

/** The chart of any series with its limits. */
export function drawn(
  series: Series,
  chart: Chart,
  marks: readonly Mark[],
  figures: Figures,
  weeks = WEEKS,
): ChartData {
  const first = Math.max(0, series.points.length - weeks);
  const points = series.points.slice(first).map((point, index): ChartPoint => {
    const immature = point.maturity.kind !== 'mature';
    return {
      label: String(point.week.week),
      value: point.value === null || hidden(point.maturity.kind) ? null : point.value / figures.factor,
      signal: chart.points[first + index]?.verdict ?? null,
      immature,
    };
  });
  return {
    points,
    segments: segmentsOf(chart, first, figures),
    marks: marks.flatMap((mark) => markOf(mark, series, first)),
    decimals: figures.decimals,
  };
}

/** A trickle after the extract had ended is no figure at all. */
function hidden(kind: Series['points'][number]['maturity']['kind']): boolean {
  return kind === 'extractEnded' || kind === 'empty';
}

function segmentsOf(chart: Chart, first: number, { factor }: Figures): ChartSegment[] {
  return chart.segments
    .filter(({ end, centre }) => end > first && centre !== null)
    .map(({ start, end, centre, limits, provisional }) => ({
      from: Math.max(0, start - first),
      to: end - 1 - first,
      centre: (centre ?? 0) / factor,
      lower: limits === null ? null : limits.drawnLower / factor,
      upper: limits === null ? null : limits.drawnUpper / factor,
      provisional,
    }));
}

function markOf(mark: Mark, series: Series, first: number): ChartMark[] {
  const at = indexOf(series, mark.week) - first;
  if (at < 0) return [];
  switch (mark.kind) {
    case 'rule':
      return [{ kind: 'rule', at, text: t('outcomes-mark-rule', { number: mark.number }) }];
    case 'note':
      return [{ kind: 'note', at, text: mark.text }];
    case 'experiment': {
      const end = mark.until === null ? series.points.length - 1 : indexOf(series, mark.until);
      const to = (end < 0 ? series.points.length - 1 : end) - first;
      return [{ kind: 'experiment', from: at, to: Math.max(at, to), text: mark.title }];
    }
  }
}

function indexOf(series: Series, week: Week): number {
  return series.points.findIndex((point) => point.week.year === week.year && point.week.week === week.week);
}
