import type { RowSpec } from '../../../contract/generated';
import { say } from '../../../shell';
import { announcements } from '../../../shell/announcements.svelte';
import { t, words } from '../../../words';
import { BECAUSE, type GridColumn } from './columns';
import { cellsIn, toHtml, toTsv } from './clipboard';
import { byId } from './lines';
import { isTooLong } from './longest';
import type { Place } from './grid.svelte';
import type { TableModel } from './model.svelte';

/** So many rows take longer to write than somebody waits without a word. */
const MANY = 2000;

/** What is said goes after a few seconds; before that it is said again, in milliseconds. */
const AGAIN = 5000;

/** Puts the selected cells on the clipboard, as they are read. Gaps are left out, as they are when it is pasted, unless nothing else is selected. */
export function copy(
  model: Pick<TableModel, 'columns' | 'grid' | 'lineOf' | 'shown'>,
  data: Pick<DataTransfer, 'setData'>,
): void {
  const columns = byId(model.columns, ({ key }) => key);
  const { selected } = model.grid;
  const rows = selected.filter(([first]) => first && model.lineOf(first.line)?.kind === 'row');
  const text = (rows.length > 0 ? rows : selected).map((places) =>
    places.map((place) => textAt(model, columns, place)),
  );
  data.setData('text/plain', toTsv(text));
  // Where tables are known, its cells stay cells.
  data.setData('text/html', toHtml(text));
}

export async function cut(model: TableModel, data: DataTransfer): Promise<void> {
  copy(model, data);
  await clear(model);
}

/** Empties the selected cells. */
export async function clear(model: TableModel): Promise<void> {
  await model.write(model.grid.selected.flat().map((place) => ({ ...place, text: '' })));
}

/** Fills the selection with its first line, or a single line with the row above it. */
export async function fillDown(model: TableModel): Promise<void> {
  const range = model.grid.range;
  if (!range) return;
  const isOne = range.from.line === range.to.line;
  const from = isOne ? model.rowAbove(range.from.line) : model.lines[range.from.line];
  if (!from) return;
  const texts = new Map(model.columns.map((column) => [column.key, model.textOf(from, column)]));
  const cells = model.grid.selected.flat().filter(({ line }) => line !== from.id);
  await model.write(cells.map((place) => ({ ...place, text: texts.get(place.column) ?? '' })));
}

/** Writes what a spreadsheet copied, from the selection's first cell on; what reaches below the table becomes new rows. */
export async function paste(model: TableModel, data: DataTransfer): Promise<void> {
  const block = cellsIn(data);
  const range = model.grid.range;
  if (!range || block.flat().some(isTooLong)) return;
  const { cells, below } = spread(model, block);
  const rows = below.map((row) => rowOf(model, row, range.from.column));
  const done = block.length > MANY ? keepTelling(t('rules-pasting', { count: block.length })) : null;
  await model.write(
    cells.filter((cell) => !isThere(model, cell)),
    rows,
  );
  done?.();
  const left = surplus(model, block);
  if (left > 0) say(t('rules-paste-wider', { count: left }));
}

/** What is copied as it is read and comes back is no change: a cell keeps how it was typed, and what the answer beside it sets stays the answer's. */
function isThere(model: TableModel, { line: id, column: key, text }: Place & { text: string }): boolean {
  const [line, column] = [model.lineOf(id), model.columns.find((one) => one.key === key)];
  const shown = line && column && model.shown(line, column);
  return shown?.wrong === null && shown.text === text;
}

/** Says that something goes on, again and again while it does. Returns how to end it. */
function keepTelling(text: string): () => void {
  let told = announcements.say(text);
  const again = setInterval(() => (told = announcements.say(text)), AGAIN);
  return () => {
    clearInterval(again);
    announcements.close(told);
  };
}

/** How many columns of a block find none in the table, those without a word left out. */
export function surplus(
  { grid, columnKeys }: Pick<TableModel, 'grid' | 'columnKeys'>,
  block: readonly (readonly string[])[],
): number {
  const room = columnKeys.length - (grid.range?.from.column ?? 0);
  const last = block.map((texts) => texts.findLastIndex((text) => text.trim() !== '') + 1);
  return Math.max(0, ...last.map((width) => width - room));
}

/** Where each cell of a block goes. A single cell fills the whole selection. Gaps are stepped over. */
export function spread(
  { grid, lines, columnKeys }: Pick<TableModel, 'grid' | 'lines' | 'columnKeys'>,
  block: readonly (readonly string[])[],
): { cells: (Place & { text: string })[]; below: (readonly string[])[] } {
  const range = grid.range;
  const only = block.length === 1 && block[0]?.length === 1 ? (block[0][0] ?? '') : null;
  if (!range) return { cells: [], below: [] };
  if (only !== null)
    return { cells: grid.selected.flat().map((place) => ({ ...place, text: only })), below: [] };
  const rows = lines.slice(range.from.line).filter(({ kind }) => kind === 'row');
  const cells = block.slice(0, rows.length).flatMap((texts, index) =>
    texts.flatMap((text, offset) => {
      const [line, column] = [rows[index]?.id, columnKeys[range.from.column + offset]];
      return line === undefined || column === undefined ? [] : [{ line, column, text }];
    }),
  );
  return { cells, below: block.slice(rows.length) };
}

type Handler = (event: ClipboardEvent) => void;

/** What a table does with the clipboard; `isAwake` says whether it is meant, `refuse` why nothing can be changed. */
export function clipboardActs(
  model: TableModel,
  isAwake: () => boolean,
  refuse: () => void,
): Record<'oncopy' | 'oncut' | 'onpaste', Handler> {
  const acting =
    (act: (data: DataTransfer) => void): Handler =>
    (event) => {
      if (!isAwake() || !event.clipboardData) return;
      event.preventDefault();
      act(event.clipboardData);
    };
  const changing = (act: typeof paste): Handler =>
    acting((data) => {
      if (model.editable) void act(model, data);
      else refuse();
    });
  return {
    oncopy: acting((data) => {
      copy(model, data);
    }),
    oncut: changing(cut),
    onpaste: changing(paste),
  };
}

/** WebKit offers the clipboard outside of fields only to those who ask for it. */
export function wantClipboard(isWanted: () => boolean): (node: HTMLElement) => () => void {
  const ask = (event: Event): void => {
    if (isWanted()) event.preventDefault();
  };
  return (node) => {
    const end = new AbortController();
    for (const kind of ['beforecopy', 'beforecut', 'beforepaste'])
      node.addEventListener(kind, ask, { signal: end.signal });
    return () => {
      end.abort();
    };
  };
}

function rowOf({ columns }: TableModel, texts: readonly string[], from: number): RowSpec {
  const row: RowSpec = { cells: {} };
  texts.forEach((text, offset) => {
    const column: GridColumn | undefined = columns[from + offset];
    if (column?.key === BECAUSE) row.because = text;
    else if (column && text !== '') row.cells[column.key] = { text, language: words.language };
  });
  return row;
}

function textAt(
  model: Pick<TableModel, 'lineOf' | 'shown'>,
  columns: ReadonlyMap<string, GridColumn>,
  { line: id, column: key }: Place,
): string {
  const [line, column] = [model.lineOf(id), columns.get(key)];
  return line && column ? model.shown(line, column).text : '';
}
