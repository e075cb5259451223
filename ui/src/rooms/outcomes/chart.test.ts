import { beforeEach, expect, it } from 'vitest';
import type { Chart, Mark, Maturity, Outcome, Series } from '../../contract/generated';
import { words } from '../../words';
import { countedFrom, dayOfNote, drawn, spanOf } from './chart';
import { figuresOf } from './figures';

beforeEach(() => {
  words.language = 'en';
});

/** Weeks of 2026 from the first on, each as mature as this. */
function series(kinds: Maturity['kind'][]): Series {
  const points = kinds.map((kind, at) => ({
    week: { year: 2026, week: at + 1 },
    value: 50,
    maturity: { kind },
  }));
  return { points } as unknown as Series;
}

const chart = { points: [], segments: [] } as unknown as Chart;
const figures = figuresOf({ kind: 'percent' }, 50);
const rule = (week: number, topic: string, number: number): Mark =>
  ({ kind: 'rule', week: { year: 2026, week }, topic, number, day: '', effect: null }) as Mark;
const mature = Array.from({ length: 6 }, (): Maturity['kind'] => 'mature');

it('flags name their topic where those of several rules stand side by side', () => {
  const flags = (marks: Mark[]): string[] =>
    drawn(series(mature), chart, marks, figures).marks.map(({ text }) => text);
  expect(flags([rule(2, 'What we may offer', 6)])).toEqual(['Rule v6 in force']);
  // What was long before the chart begins is not seen on it.
  expect(flags([rule(52, 'Who answers first', 1), rule(2, 'What we may offer', 6)])).toEqual([
    'Rule v6 in force',
  ]);
  expect(flags([rule(2, 'What we may offer', 6), rule(4, 'Who answers first', 4)])).toEqual([
    'What we may offer, v6',
    'Who answers first, v4',
  ]);
});

it('weeks from before the extract began, and from after it ended, are not drawn', () => {
  const kinds: Maturity['kind'][] = [
    'beforeExtract',
    'empty',
    'beforeExtract',
    'mature',
    'fewCases',
    'extractEnded',
  ];
  const whole = series(kinds);
  expect(drawn(whole, chart, [], figures).points.map(({ label }) => label)).toEqual(['4', '5']);
  expect(spanOf({ series: whole } as never)).toMatchObject({ weeks: 2, from: { year: 2026, week: 4 } });
});

it('this year goes without saying on the screen, and not on paper, which is kept', () => {
  const years = (thisYear: number | null): unknown[] =>
    drawn(series(['mature']), chart, [], figures, 1, thisYear).points.map(({ year }) => year);
  expect([years(2026), years(2027), years(null)]).toEqual([[undefined], ['2026'], ['2026']]);
});

it('a note begins on the chart, not long after it ended', () => {
  const outcome = { series: series(mature) } as unknown as Outcome;
  expect(dayOfNote(outcome, '2026-03-02')).toBe('2026-03-02');
  expect(dayOfNote(outcome, '2026-11-12')).toBe('2026-02-08');
});

it('limits that begin anew count the points that are left to them', () => {
  const weeks = series(['mature', 'mature', 'mature', 'openLeftOut', 'windowOpen']);
  expect(countedFrom(weeks, { year: 2026, week: 2 })).toBe(2);
  expect(countedFrom(weeks, { year: 2026, week: 5 })).toBe(0);
  expect(countedFrom(weeks, undefined)).toBeNull();
});
