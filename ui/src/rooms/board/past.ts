import { t } from '../../words';

/** Before this day nobody means a day: the year is still being typed. */
const FIRST = '1900-01-01';

/** What is said beside a day that lies behind: it may be meant so, and is not forbidden. */
export function sayPast(day: string, today: string): string | undefined {
  return day >= FIRST && day < today ? t('board-day-past') : undefined;
}
