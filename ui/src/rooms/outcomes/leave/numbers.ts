import type { Outcome } from '../../../contract/generated';
import { csvTable, t, words } from '../../../words';
import { versionOf } from '../definitions';
import { figuresFor, type Figures } from '../figures';
import { isCounted, mondayOf } from '../points';

/** Digits that a figure is written with: enough to draw the chart again elsewhere. */
const DECIMALS = 6;

/**
 * Every week of an outcome, not only those on the chart, in the language of the window: names of the columns, decimal
 * comma or point, and what separates cells.
 */
export function numbersOf(outcome: Outcome): string {
  const { series, chart, measure } = outcome;
  const figures = figuresFor(outcome);
  const head = [
    t('leave-week'),
    t('leave-monday'),
    valueOf(outcome, figures),
    t('leave-numerator'),
    t('leave-denominator'),
    t('chart-lower'),
    t('chart-centre'),
    t('chart-upper'),
    t('chart-range'),
    t('leave-signal'),
    t('leave-counts'),
    t('leave-definition'),
  ];
  const rows = series.points.map((point, index) => {
    const drawn = chart.points[index];
    const segment = chart.segments[drawn?.segment ?? -1];
    // Limits of its own, where they follow how much a week was counted in; its stretch's otherwise.
    const lower = drawn?.limits?.lower ?? segment?.limits?.drawnLower ?? null;
    const upper = drawn?.limits?.upper ?? segment?.limits?.drawnUpper ?? null;
    const { year, week } = point.week;
    return [
      `${year}-W${String(week).padStart(2, '0')}`,
      mondayOf(point.week).toISOString().slice(0, 10),
      figure(point.value, figures),
      ...(isCounted({ measure }, point)
        ? [
            // Of few answers nothing is shown but how many there are.
            point.maturity.kind === 'hiddenAnswers' ? '' : plainNumber(point.numerator),
            plainNumber(point.denominator),
          ]
        : ['', '']),
      ...[lower, segment?.centre ?? null, upper, drawn?.movingRange ?? null].map((value) =>
        figure(value, figures),
      ),
      drawn?.verdict ? t(`chart-${drawn.verdict}`) : '',
      t('leave-maturity', { kind: point.maturity.kind }),
      String(versionOf(outcome, point.week)),
    ];
  });
  return csvTable([head, ...rows]);
}

/** What the figures are, with their unit. */
function valueOf({ unit }: Outcome, { factor }: Figures): string {
  if (unit.kind === 'percent') return t('leave-value', { unit: '%' });
  if (unit.kind === 'named') return t('leave-value', { unit: unit.name });
  if (unit.kind !== 'minutes') return t('chart-value');
  return t('leave-value-time', { unit: factor === 1 ? 'minutes' : factor === 60 ? 'hours' : 'days' });
}

function figure(value: number | null, { factor }: Figures): string {
  return value === null ? '' : plainNumber(value / factor);
}

/** Without a mark for thousands, which programs misread. */
function plainNumber(value: number): string {
  const text = String(Number(value.toFixed(DECIMALS)));
  return words.language === 'de' ? text.replace('.', ',') : text;
}
