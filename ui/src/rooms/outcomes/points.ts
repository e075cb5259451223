import type { Figure, Point, PointEntry, Week } from '../../contract/generated';

/** What was typed for one week. */
export interface Typed {
  week: Week;
  text: string;
  /** Cannot be read as a figure. */
  wrong: boolean;
}

/** The weeks that end with this one, newest first, with what is known of them. */
export function weeksUpTo(newest: Week, count: number, known: readonly Point[]): Typed[] {
  const weeks: Typed[] = [];
  let monday = mondayOf(newest);
  for (let index = 0; index < count; index += 1) {
    const week = weekOf(monday);
    const point = known.find((one) => one.week.year === week.year && one.week.week === week.week);
    weeks.push({ week, text: point ? textOf(point) : '', wrong: false });
    monday = new Date(monday.getTime() - 7 * 86_400_000);
  }
  return weeks;
}

/** `72`, `72,5` or `31/43` as a figure; nothing for an empty field, `undefined` for what is neither. */
export function figureOf(text: string): Figure | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const [first = '', second] = trimmed.split('/');
  const value = numberOf(first);
  if (value === undefined) return undefined;
  if (second === undefined) return { kind: 'value', value };
  const denominator = numberOf(second);
  return denominator === undefined || denominator <= 0
    ? undefined
    : { kind: 'ratio', numerator: value, denominator };
}

/** The weeks whose figure differs from what is known. */
export function changedPoints(typed: readonly Typed[], before: readonly Typed[]): PointEntry[] {
  return typed.flatMap(({ week, text }, index) => {
    if (text.trim() === before[index]?.text.trim()) return [];
    const figure = figureOf(text);
    return figure === undefined ? [] : [{ week, figure }];
  });
}

/** A column pasted from a spreadsheet fills the weeks from the one it was pasted at on, upwards in time. */
export function pasteInto(typed: readonly Typed[], at: number, text: string): Typed[] {
  const lines = text.replace(/\r/gu, '').replace(/\n$/u, '').split('\n');
  return typed.map((row, index) => {
    const line = lines[at - index];
    return index <= at && line !== undefined ? { ...row, text: line.split('\t').at(-1)?.trim() ?? '' } : row;
  });
}

function numberOf(text: string): number | undefined {
  const number = Number(text.trim().replace('%', '').replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(number) ? undefined : number;
}

function textOf(point: Point): string {
  if (point.value === null) return '';
  return point.denominator === 1 || point.denominator === 0
    ? String(point.value)
    : `${point.numerator}/${point.denominator}`;
}

/** The Monday of a week, in UTC. */
export function mondayOf({ year, week }: Week): Date {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const first = fourth.getTime() - ((fourth.getUTCDay() || 7) - 1) * 86_400_000;
  return new Date(first + (week - 1) * 7 * 86_400_000);
}

/** The ISO week of a day in UTC. */
export function weekOf(day: Date): Week {
  const thursday = new Date(day.getTime() + (4 - (day.getUTCDay() || 7)) * 86_400_000);
  const year = thursday.getUTCFullYear();
  const days = (thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000;
  return { year, week: Math.floor(days / 7) + 1 };
}
