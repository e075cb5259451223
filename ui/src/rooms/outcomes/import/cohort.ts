import type { Cohort } from '../../../contract/generated';
import { parseDay, t, words } from '../../../words';

/** Up to when nobody can be followed any more, because the key they were recognised by was thrown away. */
export function sayCohort({ until, day }: Cohort): string {
  return t('import-cohort', {
    until: words.format.dayOfYear(parseDay(until)),
    day: words.format.dayOfYear(parseDay(day)),
  });
}
