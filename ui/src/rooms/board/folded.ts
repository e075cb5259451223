import type { BoardColumn } from '../../contract/generated';
import { t } from '../../words';
import type { Lane } from './arrange';

/** What stands on a folded column. */
export function sayRail({ name, role, policy }: BoardColumn, days: number): string {
  if (role === 'done') return t('board-rail-done', { name, days });
  return policy === '' ? name : t('board-rail-options', { name, policy });
}

/** What stands on a closed lane; while cards are filtered an empty one may only look so. */
export function sayClosed({ cells, inProgress }: Lane, name: string, isFiltered: boolean): string {
  if (inProgress > 0) return t('board-lane-closed', { name, count: inProgress });
  if (cells.some((cell) => cell.length > 0)) return t('board-lane-quiet', { name });
  return t(isFiltered ? 'board-lane-hidden' : 'board-lane-empty', { name });
}
