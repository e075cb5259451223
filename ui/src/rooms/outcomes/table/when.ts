import type { Week } from '../../../contract/generated';
import { mondayOf, weekOf } from '../points';
import { isBlank, type Row } from './row';

/** Which of two numbers of a date such as 03/02/2026 is the day. */
export type Order = 'dayFirst' | 'monthFirst';

/** Why a line is of no week. */
export type NoWeek = 'noWeek' | 'noSuchWeek' | 'noSuchDay' | 'eitherOrder';

/** What a cell looks like that says when: whether there is such a day or week is another question. */
export type Shape =
  | { kind: 'week'; week: number; year: number | null }
  | { kind: 'day'; day: number; month: number; year: number }
  /** Day and month in either order. */
  | { kind: 'either'; first: number; second: number; year: number };

/** Where a table says when: the cell of it, and that of the year where this stands apart. */
export interface Clock {
  column: number;
  year: number | null;
  /** Its cells are plain numbers of weeks. */
  numbered: boolean;
  /** Nothing but their order says that they are weeks: they may count cases, out of as many as stand beside them. */
  unsure: boolean;
}

const WEEK_HEAD =
  /^(?:kw|wk|w|weeks?|wochen?|kalenderwoche|iso[ -]?week|week (?:no|number|nr)\.?|kw[ -]?nr\.?)$/iu;
const YEAR_HEAD = /^(?:jahr|year|iso[ -]?year)$/iu;

export function shapeOf(cell: string): Shape | null {
  const yearFirst = /^(\d{4})\s?[-/ ]?\s?(?:W|KW)\s?-?(\d{1,2})$/iu.exec(cell);
  if (yearFirst) return { kind: 'week', year: Number(yearFirst[1]), week: Number(yearFirst[2]) };
  const weekFirst = /^(?:W|WK|KW|week|Woche)\.?\s*(\d{1,2})(?:\D+(\d{4}))?$/iu.exec(cell);
  if (weekFirst)
    return { kind: 'week', week: Number(weekFirst[1]), year: weekFirst[2] ? Number(weekFirst[2]) : null };
  // A time of day may follow.
  const [date = ''] = cell.split(/[T ]\d{1,2}:/u);
  const [, at, inMonth, onDay] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(date) ?? [];
  if (at !== undefined) return { kind: 'day', year: Number(at), month: Number(inMonth), day: Number(onDay) };
  const [, first, mark, second, year] = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})$/u.exec(date) ?? [];
  if (first === undefined) return null;
  const [one, other, of] = [Number(first), Number(second), Number(year) + (year?.length === 2 ? 2000 : 0)];
  return mark === '.'
    ? { kind: 'day', day: one, month: other, year: of }
    : { kind: 'either', first: one, second: other, year: of };
}

/** Where the table says when; nothing where it does not. */
export function clockOf(head: Row | null, rows: readonly Row[]): Clock | null {
  const filled = rows.filter((row) => !isBlank(row));
  const width = Math.max(0, ...filled.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => filled.map(({ cells }) => cells[at] ?? ''));
  const most = (at: number, is: (cell: string) => boolean): boolean => {
    const known = (columns[at] ?? []).filter((cell) => cell !== '');
    return known.length > 0 && known.filter(is).length * 2 >= known.length;
  };
  const heads = head?.cells ?? [];
  const isYear = (cell: string): boolean => /^(?:19|20)\d\d$/u.test(cell);
  const yearAt = heads.findIndex((name) => YEAR_HEAD.test(name));
  const dated = columns.findIndex((_, at) => most(at, (cell) => shapeOf(cell) !== null));
  const numbered = columns.findIndex((_, at) => WEEK_HEAD.test(heads[at] ?? ''));
  if (dated >= 0) return { column: dated, year: yearAt < 0 ? null : yearAt, numbered: false, unsure: false };
  if (numbered >= 0)
    return { column: numbered, year: yearAt < 0 ? null : yearAt, numbered: true, unsure: false };
  if (head !== null || width < 2 || !areWeekNumbers(columns[0] ?? [])) return null;
  return { column: 0, year: most(1, isYear) && width > 2 ? 1 : null, numbered: true, unsure: width === 2 };
}

/** The week of each row by its clock, or why it has none. A number without its year is that of the year up to `newest`. */
export function weeksBy(
  clock: Clock,
  rows: readonly Row[],
  newest: Week,
  order: Order | null,
): (Week | NoWeek)[] {
  return rows.map(({ cells }) => {
    const cell = cells[clock.column] ?? '';
    const beside = clock.year === null ? null : yearIn(cells[clock.year] ?? '');
    if (beside === undefined) return 'noWeek';
    const plain = /^\d{1,2}$/u.test(cell)
      ? ({ kind: 'week', week: Number(cell), year: null } as const)
      : null;
    const shape = shapeOf(cell) ?? (clock.numbered ? plain : null);
    if (shape === null) return 'noWeek';
    if (shape.kind === 'week') return weekBy(shape.week, shape.year ?? beside, newest);
    if (shape.kind === 'day') return dayBy(shape.year, shape.month, shape.day);
    if (order === null) return 'eitherOrder';
    const [day, month] = order === 'dayFirst' ? [shape.first, shape.second] : [shape.second, shape.first];
    return dayBy(shape.year, month, day);
  });
}

/** In which order the dates of a column are written: what one of them says holds for all. `ask` when none says it. */
export function orderOf(clock: Clock, rows: readonly Row[]): Order | 'ask' | 'both' | null {
  const open = rows.flatMap(({ cells }) => {
    const shape = shapeOf(cells[clock.column] ?? '');
    return shape?.kind === 'either' ? [shape] : [];
  });
  const [days, months] = [open.some(({ first }) => first > 12), open.some(({ second }) => second > 12)];
  if (days && months) return 'both';
  if (days) return 'dayFirst';
  if (months) return 'monthFirst';
  return open.length === 0 ? null : 'ask';
}

function yearIn(cell: string): number | undefined {
  return /^\d{4}$/u.test(cell) ? Number(cell) : undefined;
}

function weekBy(week: number, year: number | null, newest: Week): Week | NoWeek {
  if (year !== null) return isWeek({ year, week }) ? { year, week } : 'noSuchWeek';
  const found = [newest.year, newest.year - 1]
    .map((at) => ({ year: at, week }))
    .find((it) => isWeek(it) && mondayOf(it) <= mondayOf(newest));
  return found ?? 'noSuchWeek';
}

function isWeek({ year, week }: Week): boolean {
  return week >= 1 && week <= weekOf(new Date(Date.UTC(year, 11, 28))).week;
}

/** The thirtieth of February is no day, and not the second of March. */
function dayBy(year: number, month: number, day: number): Week | NoWeek {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? weekOf(date) : 'noSuchDay';
}

/** Whether these are the numbers of weeks in a row. */
function areWeekNumbers(cells: readonly string[]): boolean {
  const numbers = cells.filter((cell) => /^\d{1,2}$/u.test(cell)).map(Number);
  const follows = (number: number, at: number): boolean =>
    at === 0 || number === (numbers[at - 1] ?? 0) + 1 || number === 1;
  return (
    numbers.length > 1 && numbers.every((number, at) => number >= 1 && number <= 53 && follows(number, at))
  );
}
