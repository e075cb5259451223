import type { Formula, FormulaFacts, Series } from '../../../contract/generated';
import { t, words } from '../../../words';
import type { Figures } from '../figures';

/** Numerator, denominator, window, scale and exclusions; with the counts when there are some. While no week can be believed yet, those of all. */
export function sayFormula(formula: Formula, { mature, all, ends }: Series, figures: Figures): string {
  const figure = mature.value === null ? all : mature;
  const numerator = words.format.number(figure.numerator);
  const denominator = words.format.number(figure.denominator);
  switch (formula.kind) {
    case 'share': {
      const what = sayCounted(formula);
      const of = outOf(formula);
      const share =
        formula.numerator === 'promotersLessDetractors'
          ? sayNet(figure.numerator, { denominator, what, of })
          : t('measure-share', { numerator, denominator, what, of });
      return [share, ...sayLimits(formula), ...sayInterval(figure, figures)].join(' ');
    }
    case 'mean':
      return t('measure-mean', { numerator, denominator, what: sayCounted(formula), of: outOf(formula) });
    case 'medianToEnd':
      return t('measure-median', {
        numerator,
        denominator,
        also: formula.also,
        ends,
        within: figure.p85 === null ? '…' : figures.inside(figure.p85),
      });
    case 'pulse':
      return t('measure-pulse', { needed: formula.needed });
    case 'own':
      return t('measure-own');
  }
}

/** Promoters less detractors: which of both are more, and by how many. */
function sayNet(net: number, facts: { denominator: string; what: string; of: string }): string {
  const more = net === 0 ? 'none' : net > 0 ? 'promoters' : 'detractors';
  return t('measure-net', { ...facts, more, by: words.format.number(Math.abs(net)) });
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
