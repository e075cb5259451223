import type { Figure, Outcome, OutcomeUnit, Point, PointEntry, Week } from '../../contract/generated';
import type { Line } from './table/read';

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

/** Rows with figures that were taken from a table, and the places of those that were filled. */
export interface Taken {
  rows: Typed[];
  filled: number[];
}

/**
 * Fills the weeks with figures out of a table. Lines that say their week go there. Others fill the weeks from the one they were pasted at on,
 * upwards in time; more of them than there are weeks up to the newest end there and reach further back: `earlier` gives the weeks it takes.
 */
export function takeLines(
  typed: readonly Typed[],
  at: number,
  lines: readonly Line[],
  earlier: (count: number) => readonly Typed[],
): Taken {
  const newest = typed[0] ? mondayOf(typed[0].week).getTime() : 0;
  const before = (week: Week): number => Math.round((newest - mondayOf(week).getTime()) / (7 * 86_400_000));
  const oldest = Math.max(at, lines.length - 1);
  const places = lines.map(({ week }, index) => (week ? before(week) : oldest - index));
  const reach = Math.max(-1, ...places) + 1;
  const rows = [...typed, ...(reach > typed.length ? earlier(reach).slice(typed.length) : [])];
  const filled = places.filter((_, index) => lines[index]?.text !== '');
  lines.forEach(({ text }, index) => {
    const place = places[index] ?? -1;
    const row = rows[place];
    // A line without a figure leaves what is there.
    if (row && text !== '') rows[place] = { ...row, text };
  });
  return { rows, filled };
}

function numberOf(text: string): number | undefined {
  const number = Number(text.trim().replace('%', '').replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(number) ? undefined : number;
}

/** Whether a figure was counted in something: one that was entered as it is was not. */
export function isCounted(
  { measure }: Pick<Outcome, 'measure'>,
  { denominator }: Pick<Point, 'denominator'>,
): boolean {
  return measure.kind !== 'own' || denominator > 1;
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
