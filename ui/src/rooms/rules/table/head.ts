import type { Guardrail } from '../../../contract/generated';
import { isDay, placeOf, t } from '../../../words';
import { namesUnit } from '../say/case';
import { isMoney, sayOrdered, unitOf } from '../say/value';
import { BECAUSE, type GridColumn } from './columns';

/** What a column is called. */
export function nameOf(column: GridColumn): string {
  if (column.key === BECAUSE) return t('rules-because');
  return column.comment ?? column.term?.name ?? t('rules-term-gone');
}

/** The most that these guardrails let a column answer; `null` without an upper bound. */
export function mostIn(guardrails: readonly Guardrail[], column: GridColumn): string | null {
  if (column.side !== 'then') return null;
  const bounds = guardrails.flatMap(({ term, bound }) =>
    term === column.term?.id && (bound.kind === 'atMost' || bound.kind === 'between') ? [bound.max] : [],
  );
  return bounds.sort((one, other) => placeOf(one) - placeOf(other))[0] ?? null;
}

/** What stands below the name: the bound of the frame, otherwise the unit that neither name nor cells say. */
export function noteOf(column: GridColumn, most: string | null): string | null {
  const type = column.term?.type ?? null;
  if (most !== null)
    return t(isDay(most) ? 'rules-at-latest' : 'rules-at-most', { value: sayOrdered(most, type) });
  const unit = unitOf(type);
  return unit !== null && !isMoney(unit) && !namesUnit(nameOf(column), unit) ? unit : null;
}
