import type { Week } from '../../contract/generated';
import { weekOf } from './points';

/** One line of a table of figures: `72`, or `31/43` where it holds what was counted and out of how many. */
export interface Line {
  /** The week it is of, where the line says one. */
  week: Week | null;
  text: string;
}

/** What columns are called that hold what was counted, and out of how many. */
export interface Heads {
  numerator: string;
  denominator: string;
}

/**
 * The figures of a table, top down: one column, or two for what was counted and out of how many, perhaps with a week or a day
 * before. Lines that hold no figure in a table of weeks are left out, such as the names of the columns.
 */
export function linesOf(text: string, heads?: Heads): Line[] {
  const lines = text
    .replace(/^\ufeff/u, '')
    .replace(/\r/gu, '')
    .replace(/\n+$/u, '')
    .split('\n');
  const between = separatorOf(lines);
  const rows = lines.map((line) => (between === null ? [line] : line.split(between)).map(plain));
  const dated = rows.filter((cells) => cells.some((cell) => weekIn(cell) !== null));
  if (dated.length === 0) {
    const named = /^[^\d]+$/u.test(rows[0]?.join('') ?? '');
    const figures = named ? rows.slice(1) : rows;
    const numbered =
      figures.every(({ length }) => length > 1) && areWeekNumbers(figures.map(([first = '']) => first));
    return figures.map((cells) => ({ week: null, text: figureIn(numbered ? cells.slice(1) : cells) }));
  }
  const head = rows[0] ?? [];
  const [counted, among] = heads
    ? [head.indexOf(heads.numerator), head.indexOf(heads.denominator)]
    : [-1, -1];
  return dated.flatMap((cells) => {
    const [numerator, denominator] = [cells[counted] ?? '', cells[among] ?? ''];
    const known = numerator !== '' && denominator !== '';
    const others = cells.filter((cell) => weekIn(cell) === null);
    // A table as we write it holds more than the figure; without counts, the value comes first.
    const figure = known
      ? `${numerator}/${denominator}`
      : figureIn(counted < 0 ? others : others.slice(0, 1));
    const week = cells.map(weekIn).find((it) => it !== null) ?? null;
    return figure === '' ? [] : [{ week, text: figure }];
  });
}

/** A comma is one only where a week or a day stands before it: else it is a decimal one. */
function separatorOf(lines: readonly string[]): string | null {
  const sure = ['\t', ';'].find((mark) => lines.some((line) => line.includes(mark)));
  const dated = (line: string): boolean => weekIn(plain(line.split(',')[0] ?? '')) !== null;
  return sure ?? (lines.some((line) => line.includes(',') && dated(line)) ? ',' : null);
}

const plain = (cell: string): string =>
  cell
    .trim()
    .replace(/^"(.*)"$/u, '$1')
    .trim();

function figureIn(cells: readonly string[]): string {
  const [first = '', second = ''] = cells;
  return cells.length === 2 && first !== '' && second !== '' ? `${first}/${second}` : (cells.at(-1) ?? '');
}

/** Whether these are the numbers of weeks in a row. */
function areWeekNumbers(cells: readonly string[]): boolean {
  const numbers = cells.filter((cell) => /^\d+$/u.test(cell)).map(Number);
  const follows = (number: number, at: number): boolean =>
    at === 0 || number === (numbers[at - 1] ?? 0) + 1 || number === 1;
  return (
    numbers.length > 1 && numbers.every((number, at) => number >= 1 && number <= 53 && follows(number, at))
  );
}

/** The week of `2026-W45`, `KW 45 2026`, `2026-11-02` or `02.11.2026`. */
function weekIn(cell: string): Week | null {
  const [, year, week] = /^(\d{4})-?W(\d{1,2})$/iu.exec(cell) ?? [];
  if (year !== undefined) return { year: Number(year), week: Number(week) };
  const [, number, of] = /^(?:W|KW|week|Woche)\s*(\d{1,2})\D+(\d{4})$/iu.exec(cell) ?? [];
  if (number !== undefined) return { year: Number(of), week: Number(number) };
  const [, day, month, at] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(cell) ?? [];
  const written = day === undefined ? cell : `${at}-${month?.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(written)) return null;
  const date = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : weekOf(date);
}
