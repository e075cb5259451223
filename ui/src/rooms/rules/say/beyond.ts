import type { Rule, TermType, TermValue, UnaryCheck } from '../../../contract/generated';
import { placeOf, t } from '../../../words';
import type { Terms } from '../terms';
import { sayOrdered } from './value';

/** Why a row describes no case, when one of its cells asks only for what lies outside its term's bounds. */
export function sayBeyond(rule: Rule, row: number, terms: Terms): string | null {
  for (const { id, side, term: named } of rule.columns) {
    const [tests, term] = [rule.rows[row]?.cells[id]?.tests, terms.get(named)];
    if (side !== 'if' || tests?.kind !== 'oneOf' || !term || !isBounded(term.type)) continue;
    const { name } = term;
    const type = term.type;
    const isBeyond = (way: 'below' | 'above'): boolean =>
      tests.tests.every(({ check }) => lies(check, type)[way]);
    if (type.min !== null && isBeyond('below'))
      return t('rules-found-beyond-low', { row: row + 1, name, low: sayOrdered(type.min, type) });
    if (type.max !== null && isBeyond('above'))
      return t('rules-found-beyond-high', { row: row + 1, name, high: sayOrdered(type.max, type) });
  }
  return null;
}

/** A type whose values have an order and may have bounds. */
type Bounded = Extract<TermType, { kind: 'number' | 'date' | 'duration' }>;

function isBounded(type: TermType): type is Bounded {
  return type.kind === 'number' || type.kind === 'date' || type.kind === 'duration';
}

/** Whether everything that passes lies below the lower bound, or above the upper one. */
function lies(check: UnaryCheck, { min, max }: Bounded): { below: boolean; above: boolean } {
  const [low, high] = ends(check);
  const [least, most] = [min, max].map((bound) => (bound === null ? null : placeOf(bound)));
  const under = (end: End): boolean =>
    end !== null && least != null && (end.at < least || (end.at === least && !end.isIn));
  const over = (end: End): boolean =>
    end !== null && most != null && (end.at > most || (end.at === most && !end.isIn));
  return { below: under(high), above: over(low) };
}

type End = { at: number; isIn: boolean } | null;

/** The ends of what passes; `null` where it goes on. */
function ends(check: UnaryCheck): [End, End] {
  const end = (value: TermValue, isIn: boolean): End =>
    value.kind === 'number' || value.kind === 'date' || value.kind === 'duration'
      ? { at: placeOf(value.value), isIn }
      : null;
  switch (check.kind) {
    case 'equals':
      return [end(check.value, true), end(check.value, true)];
    case 'compare': {
      const one = end(check.value, check.comparison === 'atMost' || check.comparison === 'atLeast');
      const isUp = check.comparison === 'greater' || check.comparison === 'atLeast';
      return isUp ? [one, null] : [null, one];
    }
    case 'between':
      return [end(check.low, check.lowIncluded), end(check.high, check.highIncluded)];
  }
}
