import type { ChartData, ChartPoint } from '../charts';

/** Invented weeks, as in the design's pictures. */
function weeks(values: readonly (number | null)[], from = 22): ChartPoint[] {
  return values.map((value, index) => ({
    label: String(from + index),
    value,
    signal: null,
    immature: false,
  }));
}

const SOLVED = [
  60, 63, 59, 62, 61, 58, 63, 64, 60, 61, 59, 62, 63, 60, 62, 66, 68, 70, 69, 67, 71, 70, 69, 72,
];

export const solved: ChartData = {
  points: weeks(SOLVED),
  segments: [
    { from: 0, to: 14, centre: 61.2, lower: 54.3, upper: 68, provisional: false },
    { from: 15, to: 23, centre: 69.1, lower: 64, upper: 74.3, provisional: false },
  ],
  marks: [
    { kind: 'note', at: 6, text: 'Summer sale' },
    { kind: 'rule', at: 15, text: 'Rule v6 in force' },
    { kind: 'experiment', from: 19, to: 22, text: 'Experiment: resend first' },
  ],
  decimals: 0,
};

const REACHED = [
  81, 79, 82, 80, 83, 81, 78, 80, 82, 81, 79, 82, 80, 81, 83, 82, 79, 78, 77, 78, 76, 77, 75, 76,
];

export const reached: ChartData = {
  points: weeks(REACHED).map((point, index) => ({ ...point, signal: index > 15 ? 'unfavourable' : null })),
  segments: [{ from: 0, to: 23, centre: 81, lower: 75.3, upper: 86.4, provisional: false }],
  marks: [{ kind: 'rule', at: 16, text: 'Chat bot goes first' }],
  decimals: 0,
};

const PROMISE = [
  92, 94, 93, 95, 93, 92, 94, 95, 93, 94, 92, 93, 95, 94, 93, 92, 94, 93, 95, 93, 94, 92, 93, 86,
];

export const promise: ChartData = {
  points: weeks(PROMISE).map((point, index) => ({ ...point, signal: index === 23 ? 'unfavourable' : null })),
  segments: [{ from: 0, to: 23, centre: 93.4, lower: 89.4, upper: 97.6, provisional: false }],
  marks: [],
  decimals: 0,
};

const DECIDE = [
  58, 61, 57, 60, 62, 59, 61, 58, 60, 63, 59, 61, 60, 62, 59, 61, 64, 66, 65, 67, 66, 68, 67, 66,
];

export const decide: ChartData = {
  points: weeks(DECIDE).map((point, index) => ({ ...point, signal: index > 14 ? 'favourable' : null })),
  segments: [{ from: 0, to: 23, centre: 60.1, lower: 53.1, upper: 67, provisional: false }],
  marks: [],
  decimals: 0,
};

/** Too few weeks for settled limits, one missing, the last one still open. */
export const young: ChartData = {
  points: weeks([22.1, 23.4, null, 21.8, 22.9, 24.2, 20.9, 22.4]).map((point, index) => ({
    ...point,
    immature: index === 7,
  })),
  segments: [{ from: 0, to: 7, centre: 22.5, lower: 18.6, upper: 26.4, provisional: true }],
  marks: [],
  decimals: 1,
};

/** Nothing but two weeks: a centre, no limits. */
export const two: ChartData = {
  points: weeks([4.1, 4.4]),
  segments: [{ from: 0, to: 1, centre: 4.25, lower: null, upper: null, provisional: true }],
  marks: [],
  decimals: 1,
};
