import type { Card, ColumnRole } from '../../contract/generated';
import { t, words } from '../../words';

/** What it means for the cards of a column that it is for something else from now on. */
export function becomes(from: ColumnRole, to: ColumnRole, count: number, days: number): string {
  if (from === 'done') return t('board-role-from-done', { count, days });
  if (to === 'done') return t('board-role-to-done', { count });
  return to === 'active' ? t('board-role-to-active', { count }) : t('board-role-to-options', { count });
}

/** Finished cards bear no initials; nothing brings them back, so it is said whose they were. */
export function forgotten(finished: readonly Card[]): string[] {
  const whom = finished.flatMap((card) => card.initials ?? []);
  const initials = [...new Set(whom.map((one) => one.initials))];
  return initials.length > 0 ? [t('board-initials-gone', { initials: words.format.list(initials) })] : [];
}
