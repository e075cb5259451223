import type { Outcome, Rebase, Statement, Verdict, Week } from '../../../contract/generated';
import { t, words, type Arg, type MessageId } from '../../../words';
import { clock } from '../../../kit/clock.svelte';
import { weeksShown } from '../chart';
import type { Figures } from '../figures';
import { mondayOf } from '../points';
import { gathered, type Outside, type Several } from './gather';

/** So many weeks of a kind are named, the newest ones. */
const NAMED = 6;

/** A sentence with marks for its decisive words, for `Said`. */
export interface Sentence {
  id: MessageId;
  args: Record<string, Arg>;
}

/** What the chart says, most important first: points of one kind in one sentence, and no more sentences than are read. */
export function sayChart(outcome: Outcome, figures: Figures): Sentence[] {
  const { chart, series } = outcome;
  const shown = weeksShown(series);
  const week = (index: number): string => weekName(shown, series.points[index]?.week);
  const [doubted] = chart.says.filter(({ kind }) => kind === 'doubted');
  return gathered(chart.says).map((told): Sentence => {
    if (told.kind === 'doubted' && told !== doubted)
      return { id: 'outcomes-says-doubted-too', args: { why: told.why.kind } };
    if (told.kind === 'several') return saySeveral(told, week);
    if (told.kind === 'rest') return { id: 'outcomes-says-rest', args: { count: told.count } };
    if (told.kind === 'levelMoved') {
      const redrawn = redrawnAt(outcome, told.at);
      if (redrawn) {
        const [from, to] = [figures.inside(told.from), figures.inside(told.to)];
        return {
          id: 'outcomes-says-redrawn',
          args: { week: week(told.at), reason: redrawn.reason.replace(/\.$/u, ''), from, to },
        };
      }
    }
    if (told.kind === 'quiet') return sayQuiet(outcome, week);
    return sayStatement(told, series.points, figures, shown);
  });
}

/** The decision of the team that limits begin anew at this point. */
function redrawnAt({ series, rebased }: Outcome, at: number): Rebase | undefined {
  const begins = ({ week }: Rebase): number =>
    series.points.findIndex(
      ({ week: of }) => of.year > week.year || (of.year === week.year && of.week >= week.week),
    );
  return rebased.findLast((one) => begins(one) === at);
}

/** No signal means: none since the limits were last drawn. What is marked on the chart before is said as well. */
function sayQuiet({ chart, series }: Outcome, week: (index: number) => string): Sentence {
  const start = chart.segments.at(-1)?.start ?? 0;
  const [first] = weeksShown(series);
  const begins = series.points.findIndex((point) => point === first);
  const before = chart.points
    .slice(0, start)
    .filter(({ verdict }, index) => index >= begins && verdict !== null).length;
  return before === 0
    ? { id: 'outcomes-says-quiet', args: {} }
    : { id: 'outcomes-says-quiet-since', args: { week: week(start), count: before } };
}

function saySeveral({ of }: Several, week: (index: number) => string): Sentence {
  const oldestFirst = of.map(({ at }) => at).sort((one, other) => one - other);
  const named = oldestFirst.slice(-NAMED).map(week);
  const { side, verdict } = of[0] as Outside;
  const args = {
    count: of.length,
    side,
    verdict,
    more: of.length - named.length,
    weeks: words.format.list(named),
  };
  return { id: 'outcomes-says-outside-several', args };
}

/** The sentence without its marks, for what is read aloud. */
export function plain({ id, args }: Sentence): string {
  return (words.find(id, args) ?? id).replaceAll(/<[^>]*>/gu, '');
}

/** The one signal that stands below a small chart; nothing while there is none. */
export function signalLine(outcome: Outcome): { text: string; verdict: Verdict } | null {
  if (staleSince(outcome) !== null) return null;
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
      return { text: lineOutside(outcome, statement.at), verdict: statement.verdict };
  }
  return null;
}

/** It is called last week where it is; what has waited for its window, or for somebody to look, is called by its number. */
function lineOutside({ series }: Outcome, at: number): string {
  const week = series.points[at]?.week;
  if (week === undefined || weeksAgo(week) <= 1) return t('outcomes-line-outside');
  return t('outcomes-line-was-outside', { week: weekToday(week) });
}

/** How many weeks lie between the beginning of one and today. */
function weeksAgo(week: Week): number {
  return Math.floor((Date.parse(`${clock.today}T00:00Z`) - mondayOf(week).getTime()) / (7 * 86_400_000));
}

/** How a week is called on the day on which it is read. */
function weekToday({ year, week }: Week): string {
  const isNow = String(year) === clock.today.slice(0, 4);
  return isNow ? String(week) : t('outcomes-week-in-year', { week: String(week), year: String(year) });
}

/** The week of its newest figure, where that is too long ago to be taken for one of now; nothing otherwise. */
function oldSince({ series }: Outcome): string | null {
  const newest = series.points.findLast(({ value }) => value !== null)?.week;
  return newest !== undefined && weeksAgo(newest) > STALE ? weekToday(newest) : null;
}

/** How old the newest figure is, where that is too long ago to be taken for one of now; nothing otherwise. */
export function sayOld(outcome: Outcome): string | null {
  const week = oldSince(outcome);
  return week === null ? null : t('outcomes-newest', { week });
}

/** Of when the last figure is that counts, for what has none of now. */
export function lastLine({ series }: Outcome): string {
  const settled = series.points.findLast(
    ({ value, maturity }) => value !== null && maturity.kind === 'mature',
  );
  if (settled) return t('outcomes-line-last', { week: weekToday(settled.week) });
  return t(series.points.length === 0 ? 'outcomes-no-figure' : 'outcomes-line-not-yet');
}

/** So many weeks after its last settled figure an outcome has no current one. */
const STALE = 4;

/** Weeks that have no figure by their nature, or not yet: they say nothing about how old the last one is. */
const WITHOUT = ['empty', 'beforeExtract', 'extractEnded', 'openLeftOut', 'windowOpen', 'stillOpen'];

/** The week of the last settled figure, where this is too long ago to speak of now; nothing otherwise. */
function staleSince({ series }: Outcome): Week | null {
  const settled = series.points.findLastIndex(
    ({ value, maturity }) => value !== null && maturity.kind === 'mature',
  );
  const newest = series.points.findLastIndex(({ maturity }) => !WITHOUT.includes(maturity.kind));
  return settled >= 0 && newest - settled > STALE ? (series.points[settled]?.week ?? null) : null;
}

/** What stands below a small chart while there is no signal now: the same as the large one says, in a few words. */
export function quietLine(outcome: Outcome): string {
  const shown = weeksShown(outcome.series);
  const week = (index: number): string => weekName(shown, outcome.series.points[index]?.week);
  const stale = staleSince(outcome);
  if (stale !== null) return t('outcomes-line-stale', { week: weekName(shown, stale) });
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
export function weekName(among: readonly { week: Week }[], week: Week | undefined): string {
  if (week === undefined) return '';
  const [number, year] = [String(week.week), String(week.year)];
  const isPlain = among[0]?.week.year === week.year && among.at(-1)?.week.year === week.year;
  return isPlain ? number : t('outcomes-week-in-year', { week: number, year });
}

/** Something got better where a run reaches up to now; one that is over, before another level say, was only better than the rest. */
function newsOf({ signal, ongoing, verdict }: Extract<Statement, { kind: 'run' }>): string {
  const isNow = ongoing || signal === 'trend';
  if (verdict === 'favourable') return isNow ? 'better' : 'wasBetter';
  if (verdict === 'unfavourable') return isNow ? 'worse' : 'wasWorse';
  return isNow ? 'changed' : 'was';
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
      const { signal, length, side } = statement;
      const [from, to] = [week(statement.from), week(statement.to)];
      return { id: 'outcomes-says-run', args: { signal, length, side, from, to, news: newsOf(statement) } };
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
