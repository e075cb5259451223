import { BECAUSE, type GridColumn } from './columns';

/** Width of the column with the rows' numbers, in pixels; there is room for two digits. */
export const NUMBERS = 26;

/** Width of each digit more. */
const DIGIT = 8;

/** The width that the numbers of so many rows need. */
export function numbersWidth(rows: number): number {
  return NUMBERS + DIGIT * Math.max(0, String(rows).length - 2);
}

/** How a text is written: a column's name, the note below it, a cell, the because with its serifs, or along a map. */
export type Written = 'name' | 'note' | 'cell' | 'because' | 'axis';

/** Measures a text in pixels as it will be drawn. */
export type Measure = (text: string, as: Written) => number;

/** The widths of a column, in pixels. */
export interface Demand {
  /** No word is broken. */
  least: number;
  /** Every text takes two lines at most. */
  two: number;
  /** The name takes few lines as well: where the table is scrolled sideways, there is room for it. */
  named: number;
  /** Every text takes one line. */
  one: number;
}

/** Space beside the text of a cell, in pixels: as it should be, and where the table would not fit otherwise. */
export const [EDGE, TIGHT] = [10, 4];

/** The narrowest column; what is too short to be broken; the longest word, name and lines to make room for. */
const [NARROWEST, SHORT, WORD, NAME, TWO, ONE] = [48, 60, 150, 88, 240, 320];

/** What a reason asks for before the first one is written, and a condition on amounts before another row says a range. */
const [REASON, RANGE] = [220, 84];

/** Longer texts take more than two lines anyway. */
const BREAKS = 12;

/** What stands in the head of a column and in its cells. */
export interface ColumnTexts {
  name: string;
  note: string;
  cells: readonly string[];
}

/** Whether the columns exceed `available` unless words are broken. */
export function exceed(demands: readonly Demand[], available: number): boolean {
  return NUMBERS + sum(demands.map(({ least }) => least)) > available;
}

/** What was asked for by these texts; they are told apart by being the same object. */
const known = new WeakMap<
  ColumnTexts,
  { column: GridColumn; measure: Measure; edge: number; demand: Demand }
>();

/** What a column asks for. A name may take several lines; short notes and cells are not broken. */
export function demandOf(
  column: GridColumn,
  texts: ColumnTexts,
  measure: Measure,
  edge: number = EDGE,
): Demand {
  const last = known.get(texts);
  if (last?.column === column && last.measure === measure && last.edge === edge) return last.demand;
  const demand = askedFor(column, texts, measure, edge);
  known.set(texts, { column, measure, edge, demand });
  return demand;
}

function askedFor(column: GridColumn, texts: ColumnTexts, measure: Measure, edge: number): Demand {
  const edges = 2 * edge + 2;
  const wide = (text: string): number => measure(text, column.side === 'because' ? 'because' : 'cell');
  const note = (text: string): number => measure(text, 'note');
  const name = (text: string): number => measure(text, 'name');
  const line = Math.max(longest(texts.cells, wide), toCome(column, texts, wide));
  const whole = Math.max(
    longest(wordsOf(texts.name), name),
    longest(unbrokenOf([texts.note], note), note),
    longest(unbrokenOf(texts.cells, wide), wide),
  );
  const least = Math.max(NARROWEST, edges + Math.min(whole, WORD));
  const two = Math.max(
    least,
    edges +
      Math.min(
        longest(texts.cells, (text) => halves(text, wide)),
        TWO,
      ),
  );
  const named = Math.max(two, edges + Math.min(halves(texts.name, name), NAME));
  return { least, two, named, one: Math.max(named, edges + Math.min(line, ONE)) };
}

/** What a column asks for beyond what is written: a table stands still while its rows are filled. */
function toCome(
  { key, side, term }: GridColumn,
  { cells }: ColumnTexts,
  wide: (text: string) => number,
): number {
  const isEmpty = cells.every((text) => text === '');
  if (key === BECAUSE) return isEmpty ? REASON : 0;
  switch (term?.type.kind) {
    case 'enum':
      return isEmpty ? longest(term.type.values, wide) : 0;
    case 'number':
    case 'date':
    case 'duration':
      return side === 'if' ? RANGE : 0;
    default:
      return 0;
  }
}

/** What all columns ask for with this edge. */
export function demandsAt(
  columns: readonly GridColumn[],
  texts: readonly ColumnTexts[],
  measure: Measure,
  edge: number,
): Demand[] {
  return columns.flatMap((column, index) => {
    const own = texts[index];
    return own ? [demandOf(column, own, measure, edge)] : [];
  });
}

/** What all columns ask for, with tight edges only where they would not fit otherwise, and the edge that holds. */
export function demandsWithin(
  columns: readonly GridColumn[],
  texts: readonly ColumnTexts[],
  measure: Measure,
  available: number,
): { edge: number; demands: Demand[] } {
  const usual = demandsAt(columns, texts, measure, EDGE);
  return exceed(usual, available)
    ? { edge: TIGHT, demands: demandsAt(columns, texts, measure, TIGHT) }
    : { edge: EDGE, demands: usual };
}

/** The widths of the columns in pixels; they fill `available` or exceed it when words would be broken. */
export function columnWidths(demands: readonly Demand[], available: number): number[] {
  let widths = demands.map(({ least }) => least);
  const left = (): number => Math.max(0, available - NUMBERS - sum(widths));
  for (const aim of ['two', 'named', 'one'] as const) {
    const missing = demands.map((one, index) => one[aim] - (widths[index] ?? 0));
    const part = Math.min(1, left() / Math.max(1, sum(missing)));
    widths = widths.map((width, index) => width + (missing[index] ?? 0) * part);
  }
  // What nobody asks for goes where most is written.
  const rest = left();
  const all = sum(demands.map(({ one }) => one));
  return widths.map((width, index) => Math.floor(width + (rest * (demands[index]?.one ?? 0)) / all));
}

/** The width at which a text takes two lines: the narrowest of all places to break it at. */
function halves(text: string, wide: (text: string) => number): number {
  const breaks = [...text.matchAll(/\s+/gu)].slice(0, BREAKS);
  const widths = breaks.map(({ index }) =>
    Math.max(wide(text.slice(0, index)), wide(text.slice(index).trim())),
  );
  return Math.min(wide(text), ...widths);
}

function longest(texts: readonly string[], wide: (text: string) => number): number {
  return texts.reduce((most, text) => Math.max(most, wide(text)), 0);
}

/** What no line is broken within: words, and texts that are short as a whole. */
function unbrokenOf(texts: readonly string[], wide: (text: string) => number): string[] {
  return texts.flatMap(wordsOf).concat(texts.filter((text) => wide(text) <= SHORT));
}

function wordsOf(text: string): string[] {
  return text.split(/[\s-]+/u);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
