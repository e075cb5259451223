import { t } from '../../../words';
import { nameOf, noteOf } from './head';
import type { Line } from './lines';
import type { TableModel } from './model.svelte';
import type { ColumnTexts } from './widths';

/** So many lines tell how wide columns have to be. */
const MEASURED = 100;

/** What is written in each column of the first lines. */
export function textsOf(model: TableModel): ColumnTexts[] {
  const lines = model.lines.slice(0, MEASURED);
  const chipped = model.columns.find(({ side }) => side === 'then');
  return model.columns.map((column) => ({
    name: nameOf(column),
    note: noteOf(column, model.mostOf(column)) ?? '',
    cells: lines.map((line) => {
      const { text } = model.shown(line, column);
      return column === chipped ? `${text} ${chipOf(model, line)}`.trim() : text;
    }),
  }));
}

/** What stands beside a row's first answer, or below where there is little room; its edges are about as wide as the signs. */
function chipOf(model: TableModel, { id }: Line): string {
  const count = model.exceptionsOf(id).length;
  // Written as one word: the chip is not broken, and has edges of its own.
  return count === 0 ? '' : `${t('rules-exceptions', { count })}__`.replaceAll(/\s/gu, '_');
}
