import { isDay, t } from '../../../words';
import { namesUnit } from '../say/case';
import { isMoney, sayOrdered, unitOf } from '../say/value';
import { BECAUSE, type GridColumn } from './columns';

/** What a column is called. */
export function nameOf(column: GridColumn): string {
  return column.key === BECAUSE ? t('rules-because') : (column.term?.name ?? t('rules-term-gone'));
}

/** What stands below the name: the bound of the frame, otherwise the unit that neither name nor cells say. */
export function noteOf(column: GridColumn, most: string | null): string | null {
  const type = column.term?.type ?? null;
  if (most !== null)
    return t(isDay(most) ? 'rules-at-latest' : 'rules-at-most', { value: sayOrdered(most, type) });
  const unit = unitOf(type);
  return unit !== null && !isMoney(unit) && !namesUnit(nameOf(column), unit) ? unit : null;
}
