import type { ColumnSpec } from '../../contract/generated';
import { t } from '../../words';

/** The columns a new board begins with, in the language of the interface; the team changes them as it likes. */
export function firstColumns(): ColumnSpec[] {
  return [
    { role: 'options', name: t('board-begin-options'), policy: t('board-begin-options-policy') },
    { role: 'active', name: t('board-begin-chosen'), policy: t('board-begin-chosen-policy'), limit: 4 },
    { role: 'active', name: t('board-begin-doing'), policy: t('board-begin-doing-policy'), limit: 4 },
    { role: 'active', name: t('board-begin-trying'), policy: t('board-begin-trying-policy'), limit: 3 },
    { role: 'active', name: t('board-begin-checking'), policy: t('board-begin-checking-policy'), limit: 3 },
    { role: 'done', name: t('board-begin-done') },
  ];
}
