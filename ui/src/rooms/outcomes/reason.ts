import type { Mark, Week } from '../../contract/generated';
import { isBefore } from './definitions';

/** What brought a new level stands first: the last rule or experiment before the limits were drawn anew. Everything else keeps its order. */
export function reasonFirst(newestFirst: readonly Mark[], redrawn: Week | undefined): Mark[] {
  const reason = newestFirst.find(
    ({ kind, week }) =>
      redrawn !== undefined && (kind === 'rule' || kind === 'experiment') && !isBefore(redrawn, week),
  );
  return reason ? [reason, ...newestFirst.filter((one) => one !== reason)] : [...newestFirst];
}
