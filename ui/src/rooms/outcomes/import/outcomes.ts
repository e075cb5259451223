import type { ImportOutcome, Measure } from '../../../contract/generated';
import { t } from '../../../words';

/** The outcomes that a log begins with, in the words of the interface. */
export function outcomesOf(measures: readonly Measure[]): ImportOutcome[] {
  return measures.map((measure) => ({
    measure,
    name: nameOf(measure),
    note: t('import-outcome-note', { what: measure.kind }),
    cheat: t('import-outcome-cheat', { what: measure.kind }),
  }));
}

export function nameOf(measure: Measure): string {
  return t('import-outcome', { what: measure.kind });
}
