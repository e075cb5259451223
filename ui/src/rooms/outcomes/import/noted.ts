import type { Noted } from '../../../contract/generated';
import { t, words } from '../../../words';
import { ends } from './scale';
import type { Target } from './target';

/** What matters where the file goes: what differs from the files before is nothing to an import that begins with it. */
export function notedOf(target: Target | undefined, noted: readonly Noted[]): readonly Noted[] {
  const always = ({ kind }: Noted): boolean =>
    ['unreadMarks', 'timesApart', 'timesJoined', 'noCustomer'].includes(kind);
  // Who stands in a column is asked beside it.
  const told = noted.filter(({ kind }) => kind !== 'mayBePeople');
  return target?.into.kind === 'import' ? told : told.filter(always);
}

/** What should be known of a column before the file is imported, in a sentence. */
export function sayNoted(noted: Noted): string {
  switch (noted.kind) {
    case 'newColumn': {
      const { column, means } = noted;
      const because = means.kind === 'notImported' ? means.because : '';
      return t('import-noted-new', { column, means: t('import-means-is', { means: means.kind }), because });
    }
    case 'otherScale':
      return t('import-noted-scale', {
        column: noted.column,
        before: ends(noted.before),
        now: ends(noted.now),
      });
    case 'missingColumn':
      return t('import-noted-missing', {
        column: noted.column,
        means: t('import-means-is', { means: noted.means.kind }),
        count: noted.outcomes.length,
        outcomes: words.format.list(noted.outcomes),
      });
    case 'unreadMarks':
      return t('import-noted-marks', { column: noted.column, example: noted.example });
    case 'timesApart':
      return t('import-noted-times', { column: noted.column });
    case 'timesJoined':
      return t('import-noted-joined', { column: noted.column, days: noted.days });
    case 'mayBePeople':
      return t('import-may-be-people', { column: noted.column, kept: noted.kept ? 'yes' : 'no' });
    case 'noCustomer':
      return t('import-noted-nobody', { column: noted.column, words: words.format.list(noted.words) });
  }
}
