import type { Outcome, Statement, Verdict, Week } from '../../../contract/generated';
import { t, words, type Arg, type MessageId } from '../../../words';
import { weeksShown } from '../chart';
import type { Figures } from '../figures';

/** A sentence with marks for its decisive words, for `Said`. */
export interface Sentence {
  id: MessageId;
  args: Record<string, Arg>;
}

/** What the chart says, most important first. */
export function sayChart(outcome: Outcome, figures: Figures): Sentence[] {
  const { chart, series } = outcome;
  const shown = weeksShown(series);
  return chart.says.map((statement) => sayStatement(statement, series.points, figures, shown));
}

/** The sentence without its marks, for what is read aloud. */
export function plain({ id, args }: Sentence): string {
  return (words.find(id, args) ?? id).replaceAll(/<[^>]*>/gu, '');
}

/** The one signal that stands below a small chart; nothing while there is none. */
export function signalLine(outcome: Outcome): { text: string; verdict: Verdict } | null {
  for (const statement of outcome.chart.says) {
    if (statement.kind === 'run' && statement.ongoing) {
      const side = t(statement.side === 'above' ? 'outcomes-line-above' : 'outcomes-line-below', {
        count: statement.length,
      });
      const text = {
        trend: t('outcomes-line-trend', { count: statement.length }),
        twoOfThree: t('outcomes-line-near'),
        threeOfFour: t('outcomes-line-near'),
        shift: side,
        outside: side,
      }[statement.signal];
      return { text, verdict: statement.verdict };
    }
    if (statement.kind === 'outside' && statement.latest)
      return { text: t('outcomes-line-outside'), verdict: statement.verdict };
  }
  return null;
}

/** What stands below a small chart while there is no signal now: the same as the large one says, in a few words. */
export function quietLine(outcome: Outcome): string {
  const shown = weeksShown(outcome.series);
  const week = (index: number): string => weekName(shown, outcome.series.points[index]?.week);
  for (const statement of outcome.chart.says) {
    switch (statement.kind) {
      case 'empty':
        return t(outcome.series.points.length === 0 ? 'outcomes-no-figure' : 'outcomes-line-not-yet');
      case 'provisional':
        return t('outcomes-line-provisional');
      case 'doubted':
        return t('outcomes-line-doubted');
      case 'outside':
        return t('outcomes-line-was-outside', { week: week(statement.at) });
      case 'run':
        return t('outcomes-line-was-run', { week: week(statement.to) });
      default:
        break;
    }
  }
  const redrawn = outcome.rebased.at(-1);
  return redrawn
    ? t('outcomes-line-redrawn', { week: weekName(shown, redrawn.week) })
    : t('outcomes-no-signal');
}

/** How a week is called among others: by its number, and by its year as well where they lie in several. */
function weekName(among: readonly { week: Week }[], week: Week | undefined): string {
  if (week === undefined) return '';
  const [number, year] = [String(week.week), String(week.year)];
  const isPlain = among[0]?.week.year === week.year && among.at(-1)?.week.year === week.year;
  return isPlain ? number : t('outcomes-week-in-year', { week: number, year });
}

/** One statement of a chart whose points are weeks; years are named where those that are shown lie in several. */
export function sayStatement(
  statement: Statement,
  weeks: readonly { week: Week }[],
  figures: Figures,
  shown: readonly { week: Week }[] = weeks,
): Sentence {
  const week = (index: number): string => weekName(shown, weeks[index]?.week);
  switch (statement.kind) {
    case 'empty':
      return { id: 'outcomes-says-empty', args: {} };
    case 'provisional':
      return {
        id: 'outcomes-says-provisional',
        args: { points: statement.points, needed: statement.needed },
      };
    case 'redefined':
      return { id: 'outcomes-says-redefined', args: { week: week(statement.at) } };
    case 'levelMoved': {
      const [from, to] = [figures.inside(statement.from), figures.inside(statement.to)];
      return { id: 'outcomes-says-level', args: { from, to, week: week(statement.at) } };
    }
    case 'outside': {
      const { side, verdict } = statement;
      const value = figures.inside(statement.value);
      return { id: 'outcomes-says-outside', args: { week: week(statement.at), value, side, verdict } };
    }
    case 'run': {
      const { signal, length, side, verdict } = statement;
      const [from, to] = [week(statement.from), week(statement.to)];
      return { id: 'outcomes-says-run', args: { signal, length, side, from, to, verdict } };
    }
    case 'doubted':
      return { id: 'outcomes-says-doubted', args: { why: statement.why.kind } };
    case 'quiet':
      return { id: 'outcomes-says-quiet', args: {} };
    case 'within': {
      const [lower, upper] = [figures.bare(statement.lower), figures.inside(statement.upper)];
      return { id: 'outcomes-says-within', args: { lower, upper } };
    }
  }
}
