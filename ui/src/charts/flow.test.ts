import { expect, it } from 'vitest';
import { layoutAgeing } from './ageing';
import { layoutCumulative } from './cumulative';
import { layoutCycles } from './cycles';

const EDGES = { width: 400, height: 208, left: 0, right: 0, top: 0, bottom: 0 };
const within = { half: 10, likely: 20, almostSure: 100 / 1.08 };

it('finished cards stand by day and days, and those longer than usual are marked', () => {
  const points = [
    { day: '2026-11-01', days: 20 },
    { day: '2026-11-03', days: 50 },
    { day: '2026-11-03', days: 50 },
    { day: '2026-11-05', days: 0 },
  ];
  const { dots, lines, marks } = layoutCycles(
    points,
    { within, since: '2026-05-01', until: '2026-11-05' },
    EDGES,
  );
  expect(dots.map(({ x, late, count }) => [x, late, count])).toEqual([
    [4, false, 1],
    [202, true, 2],
    [400, false, 1],
  ]);
  expect(dots.at(-1)?.y).toBe(208);
  expect(lines.map(({ share, days }) => [share, days])).toEqual([
    [50, 10],
    [85, 20],
    [95, within.almostSure],
  ]);
  expect(lines[0]?.y).toBeCloseTo(208 - 20.8);
  expect(marks.every(({ days }) => Number.isInteger(days))).toBe(true);
});

it('too few finished cards draw no lines, and nothing is late', () => {
  const { dots, lines } = layoutCycles(
    [{ day: '2026-11-03', days: 400 }],
    { within: null, since: '2026-05-01', until: '2026-11-05' },
    EDGES,
  );
  expect(lines).toEqual([]);
  expect(dots).toMatchObject([{ late: false }]);
});

it('open cards of one age stand beside each other in their column', () => {
  const one = { column: 1, age: 25, blocked: false };
  const { dots, columns } = layoutAgeing(
    [one, { ...one, blocked: true }, { ...one, column: 0, age: 3 }],
    { within, columns: 4 },
    EDGES,
  );
  expect(columns).toEqual([0, 100, 200, 300].map((x) => ({ x, width: 100 })));
  expect(dots.map(({ x, late, blocked }) => [x, late, blocked])).toEqual([
    [144.5, true, false],
    [155.5, true, true],
    [50, false, false],
  ]);
});

it('many cards of one age stay inside their column', () => {
  const alike = Array.from({ length: 40 }, () => ({ column: 0, age: 5, blocked: false }));
  const xs = layoutAgeing(alike, { within: null, columns: 2 }, EDGES).dots.map(({ x }) => x);
  expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...xs)).toBeLessThanOrEqual(200);
});

it('what is done counts from the first day, and columns lie on each other', () => {
  const layers = [
    { name: 'Options', role: 'options' },
    { name: 'Doing', role: 'active' },
    { name: 'Done', role: 'done' },
  ] as const;
  const standing = [
    [4, 2, 700],
    [4, 2, 700],
    [2, 2, 704],
  ];
  const { areas, labels, ticks } = layoutCumulative(standing, layers, '2026-11-05', EDGES);
  expect(labels.map(({ count }) => count)).toEqual([2, 2, 4]);
  // Eight cards at most: 26 pixels a card. On the last day done reaches from the foot to half the height.
  expect(areas[2]?.path).toBe('M0,208L200,208L400,104L400,208L200,208L0,208Z');
  expect(areas[0]?.path.startsWith('M0,52L200,52L400,0L')).toBe(true);
  expect(ticks.length).toBeGreaterThan(1);
});

it('a card that comes back from done is drawn below where it began', () => {
  const layers = [{ name: 'Done', role: 'done' }] as const;
  const { areas, labels } = layoutCumulative([[3], [2]], layers, '2026-11-05', EDGES);
  expect(labels[0]?.count).toBe(-1);
  expect(areas[0]?.path).not.toContain('NaN');
  expect(layoutCumulative([], layers, '2026-11-05', EDGES).areas[0]?.path).toBe('');
});
