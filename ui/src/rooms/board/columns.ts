import ArrowLeft from '@lucide/svelte/icons/arrow-left';
import ArrowRight from '@lucide/svelte/icons/arrow-right';
import BetweenVerticalStart from '@lucide/svelte/icons/between-vertical-start';
import BetweenVerticalEnd from '@lucide/svelte/icons/between-vertical-end';
import Pencil from '@lucide/svelte/icons/pencil';
import Plus from '@lucide/svelte/icons/plus';
import Trash from '@lucide/svelte/icons/trash-2';
import type { MenuEntry } from '../../kit';
import { t } from '../../words';
import type { ColumnState } from './arrange';

/** What a column's head needs to know of what can be done with it. */
export interface ColumnActs {
  /** The menu of the column at this place. */
  entries: (at: number) => readonly MenuEntry[];
  /** Whether a column on its way would come before this place. */
  isBefore: (at: number) => boolean;
  /** Whether the column at this place is on its way. */
  isMoving: (at: number) => boolean;
}

/** What the entries of the menu do; columns are named by id, places from 0. */
export interface ColumnDeeds {
  add: (column: string) => void;
  change: (column: string) => void;
  insert: (before: number) => void;
  move: (from: number, before: number) => void;
  remove: (column: string) => void;
}

/** The menu of the column at a place. */
export function columnEntries(columns: readonly ColumnState[], at: number, deeds: ColumnDeeds): MenuEntry[] {
  const state = columns[at];
  if (!state) return [];
  const { id } = state.column;
  const isEmpty = state.order.length === 0;
  const entry = (label: string, icon: MenuEntry['icon'], act: () => void, more = {}): MenuEntry => ({
    label,
    icon,
    act,
    ...more,
  });
  return [
    entry(t('board-column-add-card'), Plus, () => {
      deeds.add(id);
    }),
    entry(t('board-column-change'), Pencil, () => {
      deeds.change(id);
    }),
    entry(
      t('board-column-left'),
      ArrowLeft,
      () => {
        deeds.move(at, at - 1);
      },
      { apart: true, disabled: at === 0 },
    ),
    entry(
      t('board-column-right'),
      ArrowRight,
      () => {
        deeds.move(at, at + 2);
      },
      { disabled: at === columns.length - 1 },
    ),
    entry(
      t('board-column-insert-left'),
      BetweenVerticalStart,
      () => {
        deeds.insert(at);
      },
      { apart: true },
    ),
    entry(t('board-column-insert-right'), BetweenVerticalEnd, () => {
      deeds.insert(at + 1);
    }),
    entry(
      t('board-column-remove'),
      Trash,
      () => {
        deeds.remove(id);
      },
      { apart: true, disabled: !isEmpty, note: isEmpty ? undefined : t('board-column-remove-full') },
    ),
  ];
}
