import type { KnowledgeStatement, Term, TermId, TermValue, UnaryTests } from '../../contract/generated';
import { t, words } from '../../words';
import { sayWithUnit } from '../rules/say/case';
import { speaks } from '../rules/say/sentence';
import { sayTests } from '../rules/say/tests';
import { isMoney, sayValue } from '../rules/say/value';
import type { Terms } from '../rules/terms';
import type { Bounds, Values } from './bounds';

/** "A way to a person: yes" */
export function sayFact(term: Term, value: TermValue): string {
  return t('desk-fact', { name: term.name, value: sayWithUnit(term, value) });
}

/** A number against its bound, as it is read aloud. */
export function sayBar(term: Term, value: TermValue, bounds: Bounds): string {
  return t('desk-bar', {
    name: term.name,
    value: sayWithUnit(term, value),
    bound: sayBounds(term, bounds),
  });
}

/** "up to €60" */
export function sayBounds(term: Term, { low, high }: Bounds): string {
  const say = (number: string): string => sayWithUnit(term, { kind: 'number', value: number });
  return low === null
    ? t('desk-bar-most', { high: say(high) })
    : t('desk-bar-between', { low: say(low), high: say(high) });
}

/** The facts of an answer in the order of a rule's outputs; those that set nothing are left out. */
export function factsOf(
  values: Values,
  outputs: readonly TermId[],
  terms: Terms,
): { term: Term; value: TermValue }[] {
  return [...new Set([...outputs, ...Object.keys(values)])].flatMap((id) => {
    const [term, value] = [terms.get(id), values[id]];
    return term && value && value.kind !== 'null' ? [{ term, value }] : [];
  });
}

/** What is said first: the answer that speaks for itself, else the first fact. */
export function headlineOf(facts: readonly { term: Term; value: TermValue }[]): string {
  const own = facts.filter(({ term }) => speaks(term));
  if (own.length > 0) return own.map(({ term, value }) => sayValue(value, term.type)).join(', ');
  const first = facts[0];
  return first ? sayFact(first.term, first.value) : t('rules-sentence-open');
}

/** What has to be said to get to an answer: "yes", "3 to 5". */
export function sayLead(lead: UnaryTests | undefined, term: Term | undefined): string | null {
  return lead && term && lead.kind !== 'any' ? sayTests(lead, term.type) : null;
}

/** What could be asked to learn a term's value. */
export function sayQuestion({ name, type }: Term): string {
  switch (type.kind) {
    case 'enum':
      return t('desk-question-enum', { name, values: words.format.either(type.values) });
    case 'number':
      return type.unit === null || isMoney(type.unit)
        ? t('desk-question-number', { name })
        : t('desk-question-unit', { name, unit: type.unit });
    default:
      return t(`desk-question-${type.kind}`, { name });
  }
}

/** An answer in plain words, to be pasted into a letter or a chat. */
export function sayPlainly(
  values: Values,
  because: string,
  outputs: readonly TermId[],
  terms: Terms,
): string {
  const facts = factsOf(values, outputs, terms);
  const headline = headlineOf(facts);
  const others = facts.map(({ term, value }) => sayFact(term, value)).filter((fact) => fact !== headline);
  const named = facts.some(({ term }) => speaks(term))
    ? facts.filter(({ term }) => !speaks(term)).map(({ term, value }) => sayFact(term, value))
    : others;
  return [headline, ...named, because]
    .filter((part) => part !== '')
    .map((part) => (/[.!?]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}

/** So many characters a reason may have; the engine refuses more. */
const REASON = 200;

/** That a reason is longer than is kept of it; `null` when it is not. */
export function sayTooLong(reason: string): string | null {
  const length = [...reason.trim()].length;
  return length > REASON ? t('error-too-long', { length, limit: REASON }) : null;
}

/** What the card says that asks whether a statement still holds; a card's title has so much room. */
export function askTitle({ sentence }: KnowledgeStatement): string {
  return t('desk-statement-ask-title', { sentence }).slice(0, 200).trim();
}

/** Rows for messages that name one or several. */
export function rowsIn(rows: readonly number[]): { count: number; rows: string } {
  return { count: rows.length, rows: sayRows(rows) };
}

/** "3", "3 and 4": rows as they are numbered on the screen. */
export function sayRows(rows: readonly number[]): string {
  return words.format.list(rows.map((row) => String(row + 1)));
}
