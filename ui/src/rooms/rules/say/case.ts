import type {
  RuleCase,
  RuleColumnView,
  Term,
  TermCell,
  TermId,
  TermValue,
  UnaryTests,
} from '../../../contract/generated';
import { escapeValue, pieces } from '../../../kit/said';
import { t, words } from '../../../words';
import type { Terms } from '../terms';
import { sayClause, sayFound } from './clause';
import { counted, sayValue, unitOf } from './value';

/** A stretch of a sentence, and whether it holds the decisive words. */
export interface CasePart {
  text: string;
  isValue: boolean;
}

/** A customer situation as clauses behind "when", in the order of `inputs`: “Days late” is 6 days. */
export function caseParts(situation: RuleCase, inputs: readonly TermId[], terms: Terms): CasePart[] {
  const clauses = [...new Set(inputs)].flatMap((id) => {
    const value = situation[id];
    const term = terms.get(id);
    return value && term ? [sayFound(escapeValue(term.name), value, term.type, marked)] : [];
  });
  return partsOf(clauses);
}

/** What a cell asks of a term. */
export type Asked = Pick<TermCell, 'term' | 'tests'>;

/** All the cases that some cells describe, as parts of a sentence; empty when they ask nothing. */
export function regionParts(region: readonly Asked[], terms: Terms): CasePart[] {
  const clauses = region.flatMap(({ term: named, tests }) => {
    const term = terms.get(named);
    const said = term ? sayClause(escapeValue(term.name), tests, term.type, marked) : null;
    return said === null ? [] : [said];
  });
  return clauses.length > 0 ? partsOf(clauses) : [];
}

/** What cells ask, by their column, by the terms of these columns and in their order. */
export function regionOf(asks: ReadonlyMap<string, UnaryTests>, columns: readonly RuleColumnView[]): Asked[] {
  return columns.flatMap(({ id, term }) => {
    const tests = asks.get(id);
    return tests ? [{ term, tests }] : [];
  });
}

function marked(value: string): string {
  return `<hl>${escapeValue(value)}</hl>`;
}

function partsOf(clauses: readonly string[]): CasePart[] {
  const said = clauses.length > 0 ? words.format.list(clauses) : t('rules-says-nothing');
  return pieces(said).map(({ text, mark }) => ({ text, isValue: mark !== null }));
}

/** The clauses as plain text, for labels and announcements. */
export function sayCase(situation: RuleCase, inputs: readonly TermId[], terms: Terms): string {
  return caseParts(situation, inputs, terms)
    .map(({ text }) => text)
    .join('');
}

/** The values alone, where the terms stand beside them. */
export function sayValues(situation: RuleCase, inputs: readonly TermId[], terms: Terms): string {
  return [...new Set(inputs)]
    .flatMap((id) => {
      const [value, term] = [situation[id], terms.get(id)];
      return value && term ? [sayWithUnit(term, value)] : [];
    })
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
  return unit !== null && namesUnit(name, unit) ? text : counted(text, type);
}

/** Whether a term's name says its unit already: "Days late" in days. */
export function namesUnit(name: string, unit: string): boolean {
  return name.toLowerCase().includes(unit.trim().toLowerCase());
}
