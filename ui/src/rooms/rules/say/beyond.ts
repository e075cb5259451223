import type { Rule, TermType, UnaryCheck } from '../../../contract/generated';
import { t } from '../../../words';
import type { Terms } from '../terms';
import { sayOrdered } from './value';

/** Why a row describes no case, when one of its cells asks only for what lies outside its term's bounds. */
export function sayBeyond(rule: Rule, row: number, terms: Terms): string | null {
  for (const { id, side, term: named } of rule.columns) {
    const [tests, term] = [rule.rows[row]?.cells[id]?.tests, terms.get(named)];
    if (side !== 'if' || tests?.kind !== 'oneOf' || term?.type.kind !== 'number') continue;
    const { type, name } = term;
    const isBeyond = (way: 'below' | 'above'): boolean =>
      tests.tests.every(({ check }) => lies(check, type)[way]);
    if (type.min !== null && isBeyond('below'))
      return t('rules-found-beyond-low', { row: row + 1, name, low: sayOrdered(type.min, type) });
    if (type.max !== null && isBeyond('above'))
      return t('rules-found-beyond-high', { row: row + 1, name, high: sayOrdered(type.max, type) });
  }
  return null;
}

/** Whether everything that passes lies below the lower bound, or above the upper one. */
function lies(
  check: UnaryCheck,
  { min, max }: Extract<TermType, { kind: 'number' }>,
): { below: boolean; above: boolean } {
  const [low, high] = ends(check);
  const under = (end: End): boolean =>
    end !== null && min !== null && (end.at < Number(min) || (end.at === Number(min) && !end.isIn));
  const over = (end: End): boolean =>
    end !== null && max !== null && (end.at > Number(max) || (end.at === Number(max) && !end.isIn));
  return { below: under(high), above: over(low) };
}

type End = { at: number; isIn: boolean } | null;

/** The ends of what passes; `null` where it goes on. */
function ends(check: UnaryCheck): [End, End] {
  const end = (value: { kind: string; value?: unknown }, isIn: boolean): End =>
    value.kind === 'number' ? { at: Number(value.value), isIn } : null;
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
