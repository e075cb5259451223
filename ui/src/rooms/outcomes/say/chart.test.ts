import { beforeEach, expect, it } from 'vitest';
import type { Outcome, Statement } from '../../../contract/generated';
import { clock } from '../../../kit/clock.svelte';
import { words } from '../../../words';
import { figuresOf } from '../figures';
import { lastLine, plain, quietLine, sayChart, sayOld, signalLine } from './chart';

beforeEach(() => {
  words.language = 'en';
  clock.today = '2026-03-23';
});

/** An outcome whose chart says this, of weeks 1 to 12. */
function saying(says: Partial<Statement>[], weeks = 12): Outcome {
  const points = Array.from({ length: weeks }, (_, at) => ({
    week: { year: 2026, week: at + 1 },
    value: null,
    maturity: { kind: 'mature' },
  }));
  return { chart: { says }, series: { points }, rebased: [] } as unknown as Outcome;
}

it('says below a small chart what the large one says', () => {
  const doubted = { kind: 'doubted', why: { kind: 'skewed' } } as unknown as Statement;
  const outside = { kind: 'outside', at: 8, latest: false, side: 'above', value: 9 } as unknown as Statement;
  const told: [Outcome, string][] = [
    [saying([doubted]), 'limits cannot be trusted'],
    [saying([outside, { kind: 'quiet' }]), 'week 9 outside the limits'],
    [saying([{ kind: 'provisional', points: 4, needed: 12 }]), 'too few weeks for a signal'],
    [saying([{ kind: 'empty' }]), 'no figure that counts yet'],
    [saying([{ kind: 'empty' }], 0), 'no figure yet'],
    [saying([{ kind: 'quiet' }]), 'no signal'],
  ];
  for (const [outcome, expected] of told) {
    expect(signalLine(outcome)).toBeNull();
    expect(quietLine(outcome)).toBe(expected);
  }
});

it('names the year of a week where the chart reaches over several', () => {
  const outside = { kind: 'outside', at: 1, latest: false, side: 'above', value: 9, verdict: 'neutral' };
  const of = (years: number[], last = 'mature'): Outcome => {
    const points = years.map((year, at) => ({
      week: { year, week: 2 },
      maturity: { kind: at === years.length - 1 ? last : 'mature' },
    }));
    return { chart: { says: [outside] }, series: { points }, rebased: [] } as unknown as Outcome;
  };
  const week = (outcome: Outcome): unknown =>
    sayChart(outcome, figuresOf({ kind: 'perCase' }, 9))[0]?.args['week'];
  expect(week(of([2026, 2026, 2026]))).toBe('2');
  expect(week(of([2024, 2025, 2026]))).toBe('2 of 2025');
  // What came after the extract ended is not on the chart.
  expect(week(of([2016, 2016, 2017], 'extractEnded'))).toBe('2');
  expect(quietLine(of([2024, 2025, 2026]))).toBe('week 2 of 2025 outside the limits');
  words.language = 'de';
  expect(quietLine(of([2025, 2025, 2026]))).toBe('Woche 2/2025 außerhalb der Grenzen');
});

it('says that a level moved because the team drew it anew, and why', () => {
  const outcome = {
    ...saying([{ kind: 'levelMoved', at: 4, from: 9, to: 10 }]),
    rebased: [{ week: { year: 2026, week: 5 }, decided: '2026-02-01', reason: 'A new shop' }],
  } as Outcome;
  const said = sayChart(outcome, figuresOf({ kind: 'perCase' }, 9)).map(plain);
  expect(said).toEqual([
    'Your limits were drawn anew from week 5: “A new shop”. The centre was 9.00 before and is 10.00 since.',
  ]);
  const other = { ...outcome, rebased: [] } as Outcome;
  expect(sayChart(other, figuresOf({ kind: 'perCase' }, 9)).map(plain)[0]).toContain('the level has moved');
});

it('says once that limits cannot be trusted, and then only why else', () => {
  const why = (kind: string) => ({ kind: 'doubted', why: { kind } }) as unknown as Statement;
  const outcome = saying([why('carriesOver'), why('skewed')]);
  const said = sayChart(outcome, figuresOf({ kind: 'perCase' }, 9)).map(plain);
  expect(said.map((one) => one.includes('cannot be trusted'))).toEqual([true, false]);
  expect(said[1]).toContain('farther out on one side');
});

it('says since when there is no signal, and what is marked before', () => {
  const outcome = saying([{ kind: 'quiet' }]);
  const points = outcome.series.points.map((_, at) => ({ verdict: at < 2 ? 'unfavourable' : null }));
  const chart = { ...outcome.chart, points, segments: [{ start: 0 }, { start: 6 }] };
  const said = sayChart({ ...outcome, chart } as unknown as Outcome, figuresOf({ kind: 'perCase' }, 9));
  expect(said.map(plain)).toEqual([
    'No signal since the limits were drawn anew in week 7. Before that, 2 weeks signalled.',
  ]);
});

it('calls a week the last one only where it is, and says how old the newest figure is', () => {
  const outside = { kind: 'outside', at: 2, latest: true, side: 'above', value: 9, verdict: 'neutral' };
  const outcome = saying([outside as unknown as Statement]);
  const points = [9, 10, 11].map((week) => ({
    week: { year: 2026, week },
    value: 9,
    maturity: { kind: 'mature' },
  }));
  const told = { ...outcome, series: { points } } as unknown as Outcome;
  clock.today = '2026-03-17';
  expect([signalLine(told)?.text, sayOld(told)]).toEqual(['last week outside the limits', null]);
  clock.today = '2026-03-31';
  expect([signalLine(told)?.text, sayOld(told)]).toEqual(['week 11 outside the limits', null]);
  clock.today = '2027-02-10';
  expect([signalLine(told)?.text, sayOld(told)]).toEqual([
    'week 11 of 2026 outside the limits',
    'Its newest figure is of week 11 of 2026; there is none since.',
  ]);
});

it('says of when the last figure is that counts, where there is none of now', () => {
  const outcome = saying([]);
  const points = outcome.series.points.map((point, at) => ({
    ...point,
    value: at < 3 ? 9 : null,
    maturity: { kind: at < 3 ? 'mature' : 'windowOpen' },
  }));
  expect(lastLine({ ...outcome, series: { points } } as unknown as Outcome)).toBe('last one of week 3');
  expect(lastLine(outcome)).toBe('no figure that counts yet');
  expect(lastLine(saying([], 0))).toBe('no figure yet');
});

it('says of a figure that is long ago that it is not one of now', () => {
  const outside = { kind: 'outside', at: 2, latest: true, side: 'above', value: 9, verdict: 'neutral' };
  const outcome = saying([outside as unknown as Statement]);
  const points = outcome.series.points.map((point, at) => ({
    ...point,
    value: 9,
    maturity: { kind: at < 3 ? 'mature' : 'fewAnswers' },
  }));
  const stale = { ...outcome, series: { points } } as unknown as Outcome;
  expect(signalLine(stale)).toBeNull();
  expect(quietLine(stale)).toBe('no current figure: the last one is of week 3');
});

it('keeps its signal while the newest weeks wait for their windows to close', () => {
  const run = { kind: 'run', signal: 'shift', length: 8, side: 'above', from: 4, to: 11, ongoing: true };
  const outcome = saying([{ ...run, verdict: 'favourable' } as unknown as Statement], 42);
  for (const kind of ['windowOpen', 'stillOpen']) {
    const points = outcome.series.points.map((point, at) => ({
      ...point,
      value: at < 12 ? 9 : null,
      maturity: { kind: at < 12 ? 'mature' : kind },
    }));
    const waiting = { ...outcome, series: { points } } as unknown as Outcome;
    expect(signalLine(waiting)?.verdict).toBe('favourable');
    expect(quietLine(waiting)).not.toContain('no current figure');
  }
});
