import type { Figure, OutcomeUnit, Point, PointEntry, Week } from '../../contract/generated';

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

/** What a figure of the unit cannot fall below or rise above. */
export function boundsOf(unit: OutcomeUnit): { lowest: number; highest: number } {
  switch (unit.kind) {
    case 'percent':
      return { lowest: 0, highest: 100 };
    case 'score':
      return { lowest: unit.lowest, highest: unit.highest };
    case 'minutes':
    case 'perCase':
      return { lowest: 0, highest: Infinity };
    case 'named':
      return { lowest: -Infinity, highest: Infinity };
  }
}

/** Whether what was typed is no figure, or one that the unit does not allow. */
export function problemOf(text: string, unit: OutcomeUnit): 'unread' | 'outside' | null {
  const figure = figureOf(text);
  if (figure === undefined) return 'unread';
  if (figure === null) return null;
  const scale = unit.kind === 'percent' ? 100 : 1;
  const value = figure.kind === 'value' ? figure.value : (scale * figure.numerator) / figure.denominator;
  const { lowest, highest } = boundsOf(unit);
  return value < lowest || value > highest ? 'outside' : null;
}

/**
 * A column pasted from a spreadsheet fills the weeks from the one it was pasted at on, upwards in time. One that is longer than
 * the weeks up to the newest ends there and reaches further back: `earlier` gives the weeks it takes.
 */
export function pasteInto(
  typed: readonly Typed[],
  at: number,
  text: string,
  earlier: (count: number) => readonly Typed[],
): Typed[] {
  const lines = text.replace(/\r/gu, '').replace(/\n+$/u, '').split('\n');
  const oldest = Math.max(at, lines.length - 1);
  const rows = oldest < typed.length ? typed : [...typed, ...earlier(oldest + 1).slice(typed.length)];
  return rows.map((row, index) => {
    const line = lines[oldest - index];
    return index <= oldest && line !== undefined
      ? { ...row, text: line.split('\t').at(-1)?.trim() ?? '' }
      : row;
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
