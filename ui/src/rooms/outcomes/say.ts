import type {
  Formula,
  FormulaFacts,
  Mark,
  Outcome,
  Series,
  SeriesWarning,
  Statement,
  Verdict,
  Week,
} from '../../contract/generated';
import { parseDay, t, words, type Arg, type MessageId } from '../../words';
import { figuresOf, type Figures } from './figures';

/** A sentence with marks for its decisive words, for `Said`. */
export interface Sentence {
  id: MessageId;
  args: Record<string, Arg>;
}

/** What the chart says, most important first. */
export function sayChart(outcome: Outcome, figures: Figures): Sentence[] {
  return outcome.chart.says.map((statement) => sayStatement(statement, outcome.series.points, figures));
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
  const week = (index: number): number => outcome.series.points[index]?.week.week ?? 0;
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
  return redrawn ? t('outcomes-line-redrawn', { week: redrawn.week.week }) : t('outcomes-no-signal');
}

/** One statement of a chart whose points are weeks. */
export function sayStatement(
  statement: Statement,
  weeks: readonly { week: Week }[],
  figures: Figures,
): Sentence {
  const week = (index: number): number => weeks[index]?.week.week ?? 0;
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

/** What a mark on the chart stands for. */
export function sayMark(mark: Mark): string {
  switch (mark.kind) {
    case 'rule':
      return t('outcomes-mark-version', { topic: mark.topic, number: mark.number });
    case 'note':
      return mark.text;
    case 'definition':
      return t('outcomes-mark-redefined', { number: mark.number, reason: mark.reason });
    case 'cohort':
      return t('outcomes-mark-cohort-since', { day: words.format.dayOfYear(parseDay(mark.thrown)) });
    case 'experiment':
      return mark.title;
  }
}

/** Whether it got better since a change, in a sentence; nothing for what changed nothing. */
export function sayEffect({ effect }: Mark, figures: Figures): string | null {
  if (effect === null) return null;
  const { told, before, after, medianBefore, medianAfter } = effect;
  if (told.kind === 'tooFew') {
    const side = before < told.beforeNeeded ? 'before' : 'after';
    const needed = side === 'before' ? told.beforeNeeded : told.afterNeeded;
    return t('outcomes-effect-few', { side, weeks: side === 'before' ? before : after, needed });
  }
  return t('outcomes-effect', {
    told: told.kind,
    before,
    after,
    from: figures.inside(medianBefore ?? 0),
    to: figures.inside(medianAfter ?? 0),
  });
}

/** What to know before believing the series. */
export function sayWarnings({ warnings }: Series): string[] {
  return warnings.map(sayWarning);
}

function sayWarning(warning: SeriesWarning): string {
  switch (warning.kind) {
    case 'fewAnswers':
      return t('outcomes-warn-few-answers', {
        hidden: warning.hidden,
        shown: warning.shown,
        needed: warning.needed,
      });
    case 'beyondScale':
      return t('outcomes-warn-beyond', {
        entries: warning.entries,
        marks: words.format.list(warning.marks.map(String)),
      });
    case 'unusualScale':
      return t('outcomes-warn-scale', { mark: String(warning.mark), entries: warning.entries });
    case 'manyOpen':
      return t('outcomes-warn-many-open', {
        open: warning.open,
        cases: warning.cases,
        closed: figuresOf({ kind: 'minutes' }, warning.closedOnly).inside(warning.closedOnly),
      });
    case 'selectedByEnd':
      return t('outcomes-warn-selected');
    case 'extractEnds':
      return t('outcomes-warn-extract', { week: warning.from.week, year: String(warning.from.year) });
    case 'windowOpen':
      return t('outcomes-warn-window', { weeks: warning.weeks });
    case 'cohortEnded':
      return t('outcomes-warn-cohort', {
        weeks: warning.weeks,
        week: warning.until.week,
        year: String(warning.until.year),
      });
    case 'stillOpen':
      return t('outcomes-warn-open', { weeks: warning.weeks, cases: warning.cases });
    case 'fewCases':
      return t('outcomes-warn-few', { weeks: warning.weeks, needed: warning.needed });
    case 'sharedCustomers':
      return t('outcomes-warn-shared', { customers: warning.customers, cases: warning.cases });
    case 'noCustomer':
      return t('outcomes-warn-nocustomer', { cases: warning.cases });
  }
}

/** Numerator, denominator, window, scale and exclusions; with the counts when there are some. */
export function sayFormula(formula: Formula, { mature }: Series, figures: Figures): string {
  const numerator = words.format.number(mature.numerator);
  const denominator = words.format.number(mature.denominator);
  switch (formula.kind) {
    case 'share': {
      const what = sayCounted(formula);
      const share = t('measure-share', { numerator, denominator, what, of: outOf(formula) });
      return [share, ...sayLimits(formula), ...sayInterval(mature, figures)].join(' ');
    }
    case 'mean':
      return t('measure-mean', { numerator, denominator, what: sayCounted(formula), of: outOf(formula) });
    case 'medianToEnd':
      return t('measure-median', {
        numerator,
        denominator,
        also: formula.also,
        within: mature.p85 === null ? '…' : figures.inside(mature.p85),
      });
    case 'own':
      return t('measure-own');
  }
}

function sayLimits({ windowDays, excludes }: FormulaFacts): string[] {
  const window = windowDays === null ? [] : [t('measure-window')];
  return [...window, ...excludes.map((what) => t('measure-excludes', { what }))];
}

function sayInterval({ interval }: Series['mature'], figures: Figures): string[] {
  if (interval === null) return [];
  const [lower, upper] = [figures.inside(interval.lower), figures.inside(interval.upper)];
  return [t('measure-interval', { lower, upper })];
}

function outOf({ denominator, scale }: FormulaFacts): string {
  const [lowest, highest] = [String(scale?.lowest ?? ''), String(scale?.highest ?? '')];
  return t('measure-of', { what: denominator, lowest, highest });
}

/** What is counted, without out of what. */
export function sayCounted({ numerator, windowDays, byTopic, from, topics, scale }: FormulaFacts): string {
  return t('measure-counted', {
    what: numerator,
    topic: byTopic ? 'yes' : 'no',
    days: windowDays ?? 0,
    from: String(from ?? ''),
    way: scale?.lowestIsBest ? 'down' : 'up',
    topics: topics.length,
    named: words.format.list(topics.map((topic) => t('measure-topic', { topic }))),
  });
}
