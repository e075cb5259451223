import type { Series, SeriesWarning } from '../../../contract/generated';
import { t, words } from '../../../words';
import { figuresOf } from '../figures';

/** What to know before believing the series. */
export function sayWarnings({ warnings }: Series): string[] {
  return warnings.map(sayWarning);
}

function sayWarning(warning: SeriesWarning): string {
  switch (warning.kind) {
    case 'fewAnswers':
      return t('outcomes-warn-few-answers', {
        hidden: warning.hidden,
        shown: warning.shown,
        needed: warning.needed,
      });
    case 'beyondScale':
      return t('outcomes-warn-beyond', {
        entries: warning.entries,
        marks: words.format.list(warning.marks.map(String)),
      });
    case 'unusualScale':
      return t('outcomes-warn-scale', { mark: String(warning.mark), entries: warning.entries });
    case 'manyOpen':
      return t('outcomes-warn-many-open', {
        open: warning.open,
        cases: warning.cases,
        closed: figuresOf({ kind: 'minutes' }, warning.closedOnly).inside(warning.closedOnly),
      });
    case 'selectedByEnd':
      return t('outcomes-warn-selected');
    case 'extractBegins':
      return t('outcomes-warn-begins', {
        week: warning.from.week,
        year: String(warning.from.year),
        weeks: warning.weeks,
        missing: warning.missing,
      });
    case 'extractEnds':
      return t('outcomes-warn-extract', { week: warning.from.week, year: String(warning.from.year) });
    case 'openLeftOut':
      return t('outcomes-warn-open-left', {
        missing: warning.missing,
        week: warning.from.week,
        year: String(warning.from.year),
        weeks: warning.weeks,
      });
    case 'windowOpen':
      return t('outcomes-warn-window', { weeks: warning.weeks });
    case 'cohortEnded':
      return t('outcomes-warn-cohort', {
        weeks: warning.weeks,
        week: warning.until.week,
        year: String(warning.until.year),
      });
    case 'stillOpen':
      return t('outcomes-warn-open', { weeks: warning.weeks, cases: warning.cases });
    case 'fewCases':
      return t('outcomes-warn-few', { weeks: warning.weeks, needed: warning.needed });
    case 'notCounted':
      return t('outcomes-warn-notcounted');
    case 'sharedCustomers':
      return t('outcomes-warn-shared', { customers: warning.customers, cases: warning.cases });
    case 'noCustomer':
      return t('outcomes-warn-nocustomer', { cases: warning.cases });
  }
}
