import type {
  RuleCase,
  RuleColumnView,
  Term,
  TermId,
  TermValue,
  UnaryTests,
} from '../../../contract/generated';
import { t, words } from '../../../words';
import type { Terms } from '../terms';
import { sayTests } from './tests';
import { isMoney, sayValue, unitOf } from './value';

/** A stretch of a sentence: a term and its value, or what stands between two of them. */
export type CasePart = { name: string; value: string } | { between: string };

/** A customer situation as parts of a sentence, in the order of `inputs`. */
export function caseParts(situation: RuleCase, inputs: readonly TermId[], terms: Terms): CasePart[] {
  const facts = [...new Set(inputs)].flatMap((id) => {
    const value = situation[id];
    const term = terms.get(id);
    if (!value || !term) return [];
    return [{ name: term.name, value: sayWithUnit(term, value) }];
  });
  return listed(facts);
}

/** What some input cells ask, by their column, as parts of a sentence: all the cases they describe. Asking nothing is not said. */
export function regionParts(
  asks: ReadonlyMap<string, UnaryTests>,
  columns: readonly RuleColumnView[],
  terms: Terms,
): CasePart[] {
  const facts = columns.flatMap(({ id, term: named }) => {
    const [tests, term] = [asks.get(id), terms.get(named)];
    if (!tests || !term || tests.kind === 'any') return [];
    return [{ name: term.name, value: sayTests(tests, term.type) }];
  });
  return facts.length > 0 ? listed(facts) : [{ between: t('rules-impossible-all') }];
}

function listed(facts: readonly { name: string; value: string }[]): CasePart[] {
  let next = 0;
  return words.format
    .listParts(facts.map(({ name }) => name))
    .flatMap(({ type, value }): CasePart[] =>
      type === 'literal' ? [{ between: value }] : facts.slice(next, ++next),
    );
}

/** The same as plain text, for labels and announcements. */
export function sayCase(situation: RuleCase, inputs: readonly TermId[], terms: Terms): string {
  return caseParts(situation, inputs, terms)
    .map((part) => ('between' in part ? part.between : `${part.name} ${part.value}`))
    .join('');
}

/** The values alone, where the terms stand beside them. */
export function sayValues(situation: RuleCase, inputs: readonly TermId[], terms: Terms): string {
  return caseParts(situation, inputs, terms)
    .flatMap((part) => ('between' in part ? [] : [part.value]))
    .join(', ');
}

/** A value with its unit, where that is not said by the name of its term. */
export function sayWithUnit({ name, type }: Term, value: TermValue): string {
  const said = sayValue(value, type);
  return value.kind === 'number' ? withUnit({ name, type }, said) : said;
}

/** A text with the unit of its term behind it, where it is a number alone and the term's name does not say the unit. */
export function withUnit({ name, type }: Pick<Term, 'name' | 'type'>, text: string): string {
  const unit = unitOf(type);
  if (unit === null || isMoney(unit) || namesUnit(name, unit) || !/^-?[\d.,\s]+$/u.test(text)) return text;
  return t('rules-value-unit', { value: text, unit });
}

/** Whether a term's name says its unit already: "Days late" in days. */
export function namesUnit(name: string, unit: string): boolean {
  return name.toLowerCase().includes(unit.trim().toLowerCase());
}
