import type { Language } from '../../../words';
import type { GridColumn } from './columns';
import { different, type Line } from './lines';
import type { TableModel } from './model.svelte';

/** What a line says in these columns; read once for each row, as long as it stays the same. */
export function readings(
  _language: Language,
  columns: readonly GridColumn[],
): (model: TableModel, line: Line) => string {
  const known = new WeakMap<object, string>();
  return (model, line) => {
    const key = line.kind === 'row' ? line.row : line.gap;
    const found = known.get(key);
    if (found !== undefined) return found;
    const reads = columns.map((column) => model.shown(line, column).text).join('\n');
    known.set(key, reads);
    return reads;
  };
}

/** The different texts of a column, in the order of the rows. */
export function valuesOf(model: TableModel, key: string): string[] {
  const column = model.columns.find((one) => one.key === key);
  if (!column) return [];
  const lines = model.rule.rows.flatMap((_, index) => model.rowAt(index) ?? []);
  return different(lines.map((line) => model.shown(line, column).text));
}
