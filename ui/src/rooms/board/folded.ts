import type { BoardColumn } from '../../contract/generated';
import { t } from '../../words';
import type { Lane } from './arrange';

/** What stands on a folded column. */
export function sayRail({ name, role, policy }: BoardColumn, days: number): string {
  if (role === 'done') return t('board-rail-done', { name, days });
  return policy === '' ? name : t('board-rail-options', { name, policy });
}

/** What stands on a closed lane; while cards are filtered only what they let through is known of it. */
export function sayClosed({ cells, inProgress }: Lane, name: string, isFiltered: boolean): string {
  if (isFiltered) return t('board-lane-shown', { name, count: cells.flat().length });
  if (inProgress > 0) return t('board-lane-closed', { name, count: inProgress });
  if (cells.some((cell) => cell.length > 0)) return t('board-lane-quiet', { name });
  return t('board-lane-empty', { name });
}

/** How many cards of a lane cannot go on: nobody would look for them where they are not seen. */
export function blockedIn({ cells }: Lane): number {
  return cells.flat().filter(({ blocked }) => blocked !== undefined).length;
}
