import type { FormulaRemark, FormulaWhy } from '../../../contract/generated';
import { t, words } from '../../../words';
import type { Terms } from '../terms';
import { sayProblem } from './problem';
import { sayValue } from './value';

/** Why a formula says nothing in a case, or something that its term does not take. */
export function sayRemark({ term, why }: FormulaRemark, terms: Terms): string {
  const output = terms.get(term) ?? null;
  const name = output?.name ?? '';
  if (why.kind !== 'unfit') return sayOpen(name, why, terms);
  const value = sayValue(why.value, output?.type ?? null);
  return `${t('rules-why-unfit', { name, value })} ${sayProblem(why.problem, output)}`;
}

function sayOpen(name: string, why: Exclude<FormulaWhy, { kind: 'unfit' }>, terms: Terms): string {
  if (why.kind !== 'missing') return t(`rules-why-${why.kind}`, { name });
  const names = why.terms.map((id) => t('rules-why-name', { name: terms.get(id)?.name ?? '' }));
  return t('rules-why-missing', { name, count: names.length, list: words.format.list(names) });
}
