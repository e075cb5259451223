import type { Hotkey } from '../../../hotkeys';
import { say } from '../../../shell';
import { t } from '../../../words';
import { siblingsOf, type GridColumn } from './columns';
import { fillDown } from './copying';
import type { TableModel } from './model.svelte';

/** The rows that are selected, in order; gaps are no rows. */
export function selectedRows(model: TableModel): string[] {
  return model.grid.selected.flatMap(([first]) =>
    first && model.lineOf(first.line)?.kind === 'row' ? [first.line] : [],
  );
}

/** Adds an empty row above or below the selection, or at the end, and puts the cursor into it. */
export async function addRow(model: TableModel, where: 'above' | 'below' | 'end' = 'end'): Promise<void> {
  const { grid, edits } = model;
  const range = grid.range;
  const line = where === 'above' ? range?.from.line : (range?.to.line ?? 0) + 1;
  const before = where === 'end' ? undefined : rowAt(model, where, line ?? 0);
  await goToNew(model, async () => (await edits.addRows([{ cells: {} }], before))[0]);
}

/** The row that one above or below what is selected comes before. */
function rowAt(model: TableModel, where: 'above' | 'below', line: number): string | undefined {
  const at = model.lines[line];
  return where === 'above' && at?.kind === 'row' ? at.id : model.rowFrom(line);
}

/** Makes a row and puts the cursor into it as soon as it is shown; what is typed until then goes there. */
export async function goToNew(
  { coming, columnKeys }: TableModel,
  add: () => Promise<string | undefined>,
  column?: string,
): Promise<void> {
  await coming.expect(add, column ?? columnKeys[0] ?? '');
}

/** Moves the selected rows up or down by one. Nobody sees where a row goes between rows that are hidden. */
export async function moveSelected(model: TableModel, by: -1 | 1): Promise<void> {
  if (model.filter.isOn) {
    say(t('rules-filter-no-move'));
    return;
  }
  const rows = selectedRows(model);
  const all = model.lines.filter(({ kind }) => kind === 'row').map(({ id }) => id);
  const [first, last] = [all.indexOf(rows[0] ?? ''), all.indexOf(rows.at(-1) ?? '')];
  if (first < 0 || (by < 0 ? first === 0 : last === all.length - 1)) return;
  await model.edits.moveRows(rows, by < 0 ? all[first - 1] : all[last + 2]);
}

/** Moves a column by one place on its side. */
export async function moveColumn(model: TableModel, column: GridColumn, by: -1 | 1): Promise<void> {
  const siblings = siblingsOf(model.columns, column);
  const at = siblings.findIndex(({ key }) => key === column.key);
  if (at < 0 || !siblings[at + by]) return;
  await model.edits.moveColumn(column, siblings[by < 0 ? at - 1 : at + 2]?.key);
}

/** Moves the column with the cursor. */
async function moveCurrentColumn(model: TableModel, by: -1 | 1): Promise<void> {
  const column = model.columns[model.grid.at?.column ?? -1];
  if (column) await moveColumn(model, column, by);
}

export async function removeSelected(model: TableModel): Promise<void> {
  const rows = selectedRows(model);
  if (rows.length > 0) await model.edits.removeRows(rows);
}

/** The row with the cursor, when the team has decided otherwise than it says. */
function rowWithExceptions(model: TableModel): string | null {
  const line = model.lines[model.grid.at?.line ?? -1];
  return line?.kind === 'row' && model.exceptionsOf(line.id).length > 0 ? line.id : null;
}

/** What can be done with the keyboard while the table has the focus, besides moving and typing. */
export function tableHotkeys(model: TableModel, isAwake: () => boolean): Hotkey[] {
  const enabled = (): boolean => isAwake() && model.editable;
  const offered = (): boolean => model.editable && !model.grid.editing;
  const hotkey = (
    id: string,
    keys: string[],
    label: Hotkey['label'],
    act: () => Promise<void>,
    foot = false,
  ): Hotkey => ({
    id: `rules.${id}`,
    keys,
    scope: 'rules',
    label,
    part: 'rules-keys-table',
    enabled,
    offered,
    foot,
    action: () => void act(),
  });
  return [
    hotkey('row.below', ['Ctrl+Enter'], 'rules-row-add-below', () => addRow(model, 'below')),
    hotkey('row.above', ['Ctrl+Shift+Enter'], 'rules-row-add-above', () => addRow(model, 'above')),
    hotkey('row.up', ['Alt+ArrowUp'], 'rules-row-up', () => moveSelected(model, -1)),
    hotkey('row.down', ['Alt+ArrowDown'], 'rules-row-down', () => moveSelected(model, 1)),
    // Looking changes nothing, so it is for everybody.
    {
      ...hotkey('exceptions', ['Alt+E'], 'rules-exceptions-show', () => Promise.resolve()),
      enabled: () => isAwake() && rowWithExceptions(model) !== null,
      offered: () => rowWithExceptions(model) !== null,
      action: () => (model.openExceptions = rowWithExceptions(model)),
    },
    hotkey('column.left', ['Alt+Shift+ArrowLeft'], 'rules-column-left', () => moveCurrentColumn(model, -1)),
    hotkey('column.right', ['Alt+Shift+ArrowRight'], 'rules-column-right', () => moveCurrentColumn(model, 1)),
    hotkey('fill', ['Ctrl+D'], 'rules-fill', () => fillDown(model)),
    hotkey('row.remove', ['Ctrl+Delete', 'Ctrl+Backspace'], 'rules-row-remove', () => removeSelected(model)),
  ];
}
