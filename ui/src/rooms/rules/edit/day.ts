import { t } from '../../../words';

/** Why a day cannot be chosen that has passed already; `null` when it can, or while nobody knows what day it is. */
export function sayPassed(day: string, today: string | undefined): string | null {
  return day !== '' && today !== undefined && day < today ? t('error-day-has-passed') : null;
}
