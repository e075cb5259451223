import type { Effect, RuleWhatIf, WhatIf } from '../../../contract/generated';
import { t, words } from '../../../words';
import { sayNumber, unitOf } from '../say/value';
import type { Terms } from '../terms';

/** What the numbers of a term come to: "Goodwill: €310 with v6, €340 with v7". Nothing where both come to the same. */
export function sayEffect(
  { term: id, before, after }: Effect,
  whatIf: RuleWhatIf,
  terms: Terms,
): string | null {
  const term = terms.get(id);
  if (!term || (before?.sum === after?.sum && before?.count === after?.count)) return null;
  const unit = unitOf(term.type);
  const say = (figures: Effect['before']): string =>
    figures === null ? t('rules-compare-nothing') : sayNumber(figures.sum, unit);
  return t('rules-came-effect', {
    name: term.name,
    before: say(before),
    after: say(after),
    one: whatIf.before,
    other: whatIf.after,
  });
}

/** Of how many cases nothing is said, and what they lack. */
export function sayUnsaid({ cannotSay, lacks }: WhatIf, terms: Terms): string {
  if (lacks.length === 0) return t('rules-came-unclear', { count: cannotSay });
  const said = lacks.map(({ term, count }) =>
    t('rules-came-lack', { name: terms.get(term)?.name ?? '', count: count === cannotSay ? 0 : count }),
  );
  return t('rules-came-cannot-say', { count: cannotSay, list: words.format.list(said) });
}
