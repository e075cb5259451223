import type { OutcomeUnit, Week } from '../../../contract/generated';
import { boundsOf, figureOf, mondayOf, problemOf } from '../points';
import { rowsOf } from './cells';
import { figuresIn, type Heads } from './figures';
import { isFigure, isOpen, numberIn, pointOf, type Point } from './number';
import { isBlank, type Row } from './row';
import { clockOf, orderOf, shapeOf, weeksBy, type NoWeek, type Order } from './when';

/** One figure of a table: `72`, or `31/43` where it holds what was counted and out of how many. */
export interface Line {
  /** The week it is of; nothing in a column without weeks, which goes where it was pasted. */
  week: Week | null;
  /** Empty where a column without weeks holds none: that week stays as it is. */
  text: string;
}

/** Why a line was left out. */
export type Why = NoWeek | 'noFigure' | 'outside' | 'later' | 'longAgo' | 'twice' | 'tooMany' | 'unclosed';

export interface Refused {
  line: number;
  why: Why;
  /** What stands there. */
  text: string;
}

/** What the table alone does not tell. */
export type Asks =
  | { kind: 'order'; sample: string }
  | { kind: 'point'; sample: string }
  | { kind: 'shares'; sample: string }
  /** Whether `44 72` is week 44, or 44 out of 72. */
  | { kind: 'weeks'; sample: string };

export interface Answers {
  order?: Order;
  /** Whether plain numbers are weeks. */
  weeks?: boolean;
  point?: Point;
  /** Whether 0.71 is 71 per cent. */
  shares?: boolean;
}

export interface Reading {
  lines: Line[];
  refused: Refused[];
  asks: Asks | null;
  /** Why nothing of it can be read. */
  nothing: 'noFigures' | 'manyColumns' | 'noWeeks' | null;
}

export interface Around {
  unit: OutcomeUnit;
  /** The running week. */
  newest: Week;
  heads?: Heads;
  /** Pasted at a week: a column without weeks goes there. */
  pasted?: boolean;
}

const NONE: Reading = { lines: [], refused: [], asks: null, nothing: null };
/** Older figures tell nothing of today. */
const WEEKS_BACK = 520;

/** The figures of a table. What is not understood is left out and said, line by line; what could be read in two ways is asked. */
export function readTable(text: string, around: Around, answers: Answers = {}): Reading {
  const { rows, unclosed, between } = rowsOf(text);
  const begins = rows.findIndex(({ cells }) =>
    cells.some((cell) => isFigure(cell) || shapeOf(cell) !== null),
  );
  if (begins < 0) return { ...NONE, nothing: 'noFigures' };
  const head = rows[begins - 1] ?? null;
  const data = rows.slice(begins);
  const supposed = clockOf(head, data);
  const pair = supposed?.unsure ? pairOf(data, around.unit) : null;
  if (pair !== null && answers.weeks === undefined) return { ...NONE, asks: { kind: 'weeks', sample: pair } };
  const clock = pair !== null && answers.weeks === false ? null : supposed;
  const open: Refused[] = unclosed === null ? [] : [{ line: unclosed, why: 'unclosed', text: '' }];
  if (clock === null && (!around.pasted || data.some(isWordy))) return { ...NONE, nothing: 'noWeeks' };

  const found = clock && orderOf(clock, data);
  const sample = data.map(({ cells }) => cells[clock?.column ?? 0] ?? '').find(isTelling);
  if (found === 'ask' && answers.order === undefined && sample !== undefined)
    return { ...NONE, asks: { kind: 'order', sample } };
  const order = found === 'ask' ? (answers.order ?? 'dayFirst') : found === 'both' ? null : found;
  const weeks = clock ? weeksBy(clock, data, around.newest, order) : data.map(() => null);
  const places = figuresIn(head, data, clock, around.heads, between);
  if (places === null) return { ...NONE, nothing: 'manyColumns' };

  const figures = data.map(({ cells }) => places(cells));
  const asked = askOf(figures, around.unit, answers);
  if ('asks' in asked) return { ...NONE, asks: asked.asks };
  const read = data.map((row, at): Line | Refused | null => {
    const week = weeks[at] ?? null;
    const refuse = (why: Why): Refused => ({ line: row.line, why, text: row.cells.join(' ').trim() });
    if (isBlank(row) || figures[at] === '') return clock ? null : { week: null, text: '' };
    if (typeof week === 'string') return refuse(week);
    if (head && row.cells.slice(head.cells.length).some((cell) => cell !== '')) return refuse('tooMany');
    const figure = asked.textOf(figures[at] ?? null);
    if (figure === undefined || figureOf(figure) === undefined) return refuse('noFigure');
    if (problemOf(figure, around.unit) !== null) return refuse('outside');
    const before = week && (mondayOf(around.newest).getTime() - mondayOf(week).getTime()) / (7 * 86_400_000);
    if (before !== null && before < 0) return refuse('later');
    if (before !== null && before > WEEKS_BACK) return refuse('longAgo');
    return { week, text: figure };
  });
  return { ...NONE, ...once(read, data, clock !== null, open) };
}

/** Of a week that stands in several lines none is taken: which of them holds is not ours to say. */
function once(
  read: readonly (Line | Refused | null)[],
  data: readonly Row[],
  dated: boolean,
  open: readonly Refused[],
): Pick<Reading, 'lines' | 'refused'> {
  const key = ({ week }: Line): string => `${week?.year}-${week?.week}`;
  const times = new Map<string, number>();
  for (const one of read) if (one && 'week' in one) times.set(key(one), (times.get(key(one)) ?? 0) + 1);
  const [lines, refused]: [Line[], Refused[]] = [[], []];
  read.forEach((one, at) => {
    if (one === null) return;
    if ('why' in one) {
      refused.push(one);
      // What is pasted without weeks keeps its place.
      if (!dated) lines.push({ week: null, text: '' });
    } else if (dated && (times.get(key(one)) ?? 0) > 1) {
      const row = data[at];
      refused.push({ line: row?.line ?? 0, why: 'twice', text: row?.cells.join(' ').trim() ?? '' });
    } else lines.push(one);
  });
  return { lines, refused: [...refused, ...open] };
}

/** How the figures are written, or what has to be asked before. */
function askOf(
  figures: readonly (string | null)[],
  unit: OutcomeUnit,
  answers: Answers,
): { asks: Asks } | { textOf: (figure: string | null) => string | undefined } {
  const known = figures.filter((figure): figure is string => figure !== null && isFigure(figure));
  let point = pointOf(known);
  if (point === 'ask') {
    const sample = known.flatMap((cell) => cell.split('/')).find(isOpen) ?? '';
    const mark: Point = sample.includes('.') ? '.' : ',';
    const group: Point = mark === '.' ? ',' : '.';
    // Thousands that the unit does not allow are none.
    const large = known.filter((cell) => !cell.includes('/')).map((cell) => Number(numberIn(cell, group)));
    const only = large.length > 0 && large.some((value) => value > boundsOf(unit).highest) ? mark : undefined;
    const answer = answers.point ?? only;
    if (answer === undefined) return { asks: { kind: 'point', sample: sample.trim() } };
    point = answer;
  }
  const mark = point;
  const plain = (figure: string | null): string | undefined => {
    const parts = (figure ?? 'x').split('/').map((part) => numberIn(part, mark));
    return parts.some((part) => part === undefined) ? undefined : parts.join('/');
  };
  const read = known.flatMap((cell) => {
    const text = plain(cell)?.replace(',', '.');
    return text === undefined ? [] : [{ cell, value: Number(text) }];
  });
  const sample = read.find(({ value }) => !Number.isInteger(value))?.cell;
  const shares =
    unit.kind === 'percent' &&
    !known.some((cell) => /[%/]/u.test(cell)) &&
    sample !== undefined &&
    read.every(({ value }) => value >= 0 && value <= 1);
  if (shares && answers.shares === undefined) return { asks: { kind: 'shares', sample } };
  const times = (value: string): string =>
    String(Number((Number(value.replace(',', '.')) * 100).toPrecision(12)));
  return {
    textOf: (figure) => {
      const text = plain(figure);
      return text !== undefined && shares && answers.shares ? times(text) : text;
    },
  };
}

/** The first of two columns of whole numbers that may as well be what was counted, out of how many; nothing where they cannot. */
function pairOf(data: readonly Row[], unit: OutcomeUnit): string | null {
  const pairs = data.filter((row) => !isBlank(row)).map(({ cells }) => cells);
  const counts = (cells: readonly string[]): boolean =>
    cells.every((cell) => /^\d+$/u.test(cell)) && problemOf(cells.join('/'), unit) === null;
  return pairs.every(counts) ? (pairs[0]?.join(' ') ?? null) : null;
}

/** Whether a date is another day when its numbers change places. */
function isTelling(cell: string): boolean {
  const shape = shapeOf(cell);
  return shape?.kind === 'either' && shape.first !== shape.second;
}

/** A row that says more than figures, though not in a way that gives its week. */
function isWordy({ cells }: Row): boolean {
  const known = cells.filter((cell) => cell !== '');
  return known.length > 1 && !known.every(isFigure);
}
