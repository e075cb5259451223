import { describe, expect, it } from 'vitest';
import { layoutBars } from './bars';
import { latestOf, type ChartData, type ChartPoint, type ChartSegment } from './data';
import { domainOf, layoutChart } from './layout';
import { clearOf } from './places';
import { spread } from './spread';
import { axisTicks, yearTicks } from './ticks';

const FRAME = {
  width: 440,
  height: 200,
  left: 0,
  right: 40,
  top: 0,
  bottom: 0,
  labelGap: 14,
  saysLatest: true,
};

const point = (value: number | null, more: Partial<ChartPoint> = {}): ChartPoint => ({
  label: '1',
  value,
  signal: null,
  immature: false,
  ...more,
});

const segment = (from: number, to: number, more: Partial<ChartSegment> = {}): ChartSegment => ({
  from,
  to,
  centre: 50,
  lower: 0,
  upper: 100,
  provisional: false,
  ...more,
});

const chart = (points: ChartPoint[], segments: ChartSegment[]): ChartData => ({
  points,
  segments,
  marks: [],
  decimals: 0,
});

describe('a control chart', () => {
  const data = chart([point(0), point(50), point(100), point(50)], [segment(0, 3)]);

  it('gives every point a place of equal width and draws the band from edge to edge', () => {
    const layout = layoutChart(data, FRAME);
    expect(layout.dots.map(({ x }) => x)).toEqual([50, 150, 250, 350]);
    expect(layout.bands).toEqual([{ x: 0, y: 0, width: 400, height: 200, provisional: false }]);
    expect(layout.line).toBe('M50,200L150,100L250,0L350,100');
  });

  it('draws limits in steps where they follow the size of each point', () => {
    const sized = [
      point(40, { limits: { lower: 25, upper: 75 } }),
      point(null),
      point(60, { limits: { lower: 0, upper: 100 } }),
    ];
    const layout = layoutChart(chart(sized, [segment(0, 2, { lower: 10, upper: 90 })]), FRAME);
    expect(layout.bands.map(({ x, y, height }) => [Math.round(x), y, height])).toEqual([
      [0, 50, 100],
      [267, 0, 200],
    ]);
    expect(layout.levels.filter(({ kind }) => kind === 'limit')).toHaveLength(4);
    expect(layout.levels.filter(({ kind }) => kind === 'centre')).toHaveLength(1);
  });

  it('breaks the line where a figure is missing and keeps the place', () => {
    const apart = layoutChart(
      chart([point(0), { ...point(100), apart: true }, point(0)], [segment(0, 2)]),
      FRAME,
    );
    expect(apart.line.match(/M/gu)).toHaveLength(2);
    const layout = layoutChart(chart([point(0), point(null), point(100), point(0)], [segment(0, 3)]), FRAME);
    expect(layout.line).toBe('M50,200ZM250,0L350,200');
    expect(layout.dots.map(({ index }) => index)).toEqual([0, 2, 3]);
  });

  it('leads to an open point with a line of its own', () => {
    const layout = layoutChart(
      chart([point(0), point(100), point(50, { immature: true, signal: 'favourable' })], [segment(0, 2)]),
      { ...FRAME, right: 140 },
    );
    expect(layout.line).toBe('M50,200L150,0');
    expect(layout.openLine).toBe('M150,0L250,100');
    expect(layout.dots[2]?.shape).toBe('open');
  });

  it('tells signals apart by shape', () => {
    const shapes = layoutChart(
      chart(
        [
          point(1),
          point(2, { signal: 'favourable' }),
          point(3, { signal: 'unfavourable' }),
          point(4, { signal: 'neutral' }),
        ],
        [segment(0, 3)],
      ),
      FRAME,
    ).dots.map(({ shape }) => shape);
    expect(shapes).toEqual(['hollow', 'diamond', 'square', 'full']);
  });

  it('carries the former centre on and labels both ends after limits were redrawn', () => {
    const two = chart(
      [point(10), point(20), point(80), point(90)],
      [
        segment(0, 1, { centre: 15, lower: 0, upper: 30 }),
        segment(2, 3, { centre: 85, lower: 70, upper: 100 }),
      ],
    );
    const layout = layoutChart(two, FRAME);
    expect(layout.levels.filter(({ kind }) => kind === 'former')).toEqual([
      { x1: 200, x2: 400, y: 170, kind: 'former', provisional: false },
    ]);
    expect(layout.leftLabels.map(({ value }) => value)).toEqual([30, 15, 0]);
    expect(layout.rightLabels.map(({ value, kind }) => [value, kind])).toEqual([
      [100, 'limit'],
      [90, 'latest'],
      [85, 'centre'],
      [70, 'limit'],
    ]);
  });

  it('says a figure once at its edge: where the latest is the centre, that is enough', () => {
    const one = chart(
      [point(93), point(86.2)],
      [segment(0, 0), segment(1, 1, { centre: 86.2, lower: null, upper: null })],
    );
    const kinds = (saysLatest: boolean): string[] =>
      layoutChart(one, { ...FRAME, saysLatest }).rightLabels.map(({ kind }) => kind);
    expect([kinds(true), kinds(false)]).toEqual([['latest'], ['centre']]);
  });

  it('leads a text above every band and point that it would cover', () => {
    const two = chart(
      [point(80), point(100), point(10)],
      [segment(0, 1, { upper: 90 }), segment(2, 2, { centre: 10, lower: null, upper: null })],
    );
    const clear = clearOf(two, layoutChart(two, FRAME));
    expect([clear({ from: 0, to: 50 }), clear({ from: 300, to: 400 })].map(Math.round)).toEqual([10, 170]);
    expect(Math.round(clear({ from: 200, to: 400 }))).toBe(-10);
  });

  it('draws a stretch without limits as a centre alone, and marks provisional ones', () => {
    const layout = layoutChart(
      chart(
        [point(1), point(2)],
        [segment(0, 1, { centre: 1.5, lower: null, upper: null, provisional: true })],
      ),
      FRAME,
    );
    expect(layout.bands).toEqual([]);
    expect(layout.levels.map(({ kind, provisional }) => [kind, provisional])).toEqual([['centre', true]]);
  });

  it('has room for every figure and for one that never changes', () => {
    expect(domainOf(chart([point(-20), point(120)], [segment(0, 1)]))).toEqual([-20, 120]);
    expect(domainOf(chart([point(40)], []))).toEqual([36, 44]);
    expect(domainOf(chart([point(0)], []))).toEqual([-1, 1]);
    expect(domainOf(chart([], []))).toEqual([0, 1]);
  });

  it('is drawn without a point and without a place', () => {
    const layout = layoutChart(chart([], []), { ...FRAME, width: 0, height: 0 });
    expect(layout.line).toBe('');
    expect(layout.dots).toEqual([]);
    expect(latestOf(chart([point(null)], []))).toBeNull();
    const open = point(41, { immature: true });
    expect(latestOf(chart([point(50), open], []))).toEqual({ index: 0, value: 50 });
    expect(latestOf(chart([open], []))).toEqual({ index: 0, value: 41 });
  });
});

describe('the centre before', () => {
  it('is carried on where limits were redrawn, and not where another thing is counted', () => {
    const formerOf = (apart: boolean): number => {
      const points = [point(50), point(52), point(60, apart ? { apart } : {}), point(61)];
      const levels = layoutChart(chart(points, [segment(0, 1), segment(2, 3)]), FRAME).levels;
      return levels.filter(({ kind }) => kind === 'former').length;
    };
    expect([formerOf(false), formerOf(true)]).toEqual([1, 0]);
  });
});

describe('labels', () => {
  it('are moved apart around where they belong', () => {
    expect(spread([{ y: 10 }, { y: 12 }], 14).map(({ y }) => y)).toEqual([4, 18]);
    expect(spread([{ y: 10 }, { y: 60 }], 14).map(({ y }) => y)).toEqual([10, 60]);
  });

  it('push on when a group grows into the next', () => {
    const moved = spread([{ y: 0 }, { y: 2 }, { y: 15 }], 14).map(({ y }) => y);
    expect(moved[1] ?? 0).toBeCloseTo((moved[0] ?? 0) + 14);
    expect(moved[2] ?? 0).toBeCloseTo((moved[1] ?? 0) + 14);
  });
});

it('names the first and last week and some between', () => {
  expect(axisTicks(24, 4)).toEqual([0, 4, 8, 12, 16, 20, 23]);
  expect(axisTicks(6, 4)).toEqual([0, 5]);
  expect(axisTicks(1, 4)).toEqual([0]);
  expect(axisTicks(0, 4)).toEqual([]);
});

describe('bars', () => {
  it('stand on the ground and never leave the frame', () => {
    const bars = layoutBars([3, 0, 12], 30);
    expect(bars.map(({ height }) => height)).toEqual([7.5, 0, 30]);
    expect(bars.every(({ y, height }) => y + height === 30)).toBe(true);
    expect(bars.map(({ last }) => last)).toEqual([false, false, true]);
  });

  it('stay small when there is little', () => {
    expect(layoutBars([1, 2], 30).map(({ height }) => height)).toEqual([5, 10]);
  });
});

it('names each year where it begins, and none that goes without saying', () => {
  const named = ['2016', '2016', '2017', '2017'].map((year) => point(1, { year }));
  expect(yearTicks(named)).toEqual([0, 2]);
  expect(yearTicks([point(1), point(2)])).toEqual([]);
});
