import type { ImportOutcome, Measure } from '../../../contract/generated';
import { t } from '../../../words';

/** The outcomes that a log begins with, in the words of the interface. */
export function outcomesOf(measures: readonly Measure[]): ImportOutcome[] {
  return measures.map((measure) => ({
    measure,
    name: nameOf(measure),
    note: t('measure-note', wordsOf(measure)),
    cheat: t('measure-cheat', { what: measure.kind }),
  }));
}

export function nameOf(measure: Measure): string {
  return t('measure-name', wordsOf(measure));
}

function wordsOf(measure: Measure): { what: Measure['kind']; days: number } {
  return { what: measure.kind, days: 'windowDays' in measure ? measure.windowDays : 0 };
}
