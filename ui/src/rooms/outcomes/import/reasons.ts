import type { BlankMark, Reason, Reject, UnreadColumn } from '../../../contract/generated';
import { csvTable, t } from '../../../words';
import { ends } from './scale';

const HOUR = 60;
const DAY = 24 * HOUR;

/** What is wrong with a line, with its column. */
export function whyOf({ column, reason }: Reject): string {
  return column === null ? sayReason(reason) : `${column}: ${sayReason(reason)}`;
}

/** Faults of the same kind in the same column, by their first line: one that stands in every line must not hide the others. */
export function alike(rejected: readonly Reject[]): Reject[][] {
  const faults: Record<string, Reject[]> = {};
  for (const reject of rejected)
    (faults[JSON.stringify([reject.column, reject.reason.kind])] ??= []).push(reject);
  return Object.values(faults);
}

/** A column of answers of which too many are no marks. */
export function sayUnread({ column, count, of, line }: UnreadColumn): string {
  return t('import-unread-column', { column, count, of, line });
}

export function sayReason(reason: Reason): string {
  switch (reason.kind) {
    case 'otherColumns':
      return t('import-reject-columns', { found: reason.found, expected: reason.expected });
    case 'openQuote':
      return t('import-reject-open-quote');
    case 'tooLarge':
      return t('import-reject-large', { line: reason.toLine });
    case 'broken':
      return t('import-reject-broken');
    case 'noCase':
      return t('import-reject-nocase');
    case 'noTime':
      return t('import-reject-notime');
    case 'date':
      return t('import-reject-date', { what: reason.problem.kind });
    case 'inFuture':
      return t('import-reject-future');
    case 'endsBeforeItBegins':
      return t('import-reject-backwards', span(reason.minutes));
    case 'beyondScale':
      return t('import-reject-beyond', { mark: String(reason.mark), scale: ends(reason) });
    case 'noMark':
      return t('import-reject-nomark');
  }
}

/** A mark that stands for a blank, where it stands. */
export function sayBlank({ column, mark, scale, count, line }: BlankMark): string {
  return t('import-blank-mark', { column, mark: String(mark), scale: ends(scale), count, line });
}

/** In the unit that somebody would say it in. */
function span(minutes: number): { count: number; unit: 'minutes' | 'hours' | 'days' } {
  if (minutes < 2 * HOUR) return { count: minutes, unit: 'minutes' };
  if (minutes < 2 * DAY) return { count: Math.round(minutes / HOUR), unit: 'hours' };
  return { count: Math.round(minutes / DAY), unit: 'days' };
}

/** The lines as a table that spreadsheets open. */
export function csvOf(rejected: readonly Reject[]): string {
  const head = [t('import-csv-line'), t('import-csv-column'), t('import-csv-reason'), t('import-csv-raw')];
  const rows = rejected.map(({ line, column, reason, raw }) => [
    String(line),
    column ?? '',
    sayReason(reason),
    raw,
  ]);
  return csvTable([head, ...rows]);
}
