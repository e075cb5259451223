import { describe, expect, it } from 'vitest';
import { besideLines, placeNotes, rowsOf, shortened, widthOf, type Seeking } from './marks';
import { svgOf } from './picture';

describe('marks that come close', () => {
  it('get rows of their own, and share one again further on', () => {
    const spans = [
      { from: 0, to: 100 },
      { from: 50, to: 150 },
      { from: 120, to: 200 },
    ];
    expect(rowsOf(spans)).toEqual([0, 1, 0]);
    expect(rowsOf([...spans].reverse())).toEqual([0, 1, 0]);
    expect(rowsOf([])).toEqual([]);
  });

  it('keep a distance', () => {
    const touching = [
      { from: 0, to: 100 },
      { from: 104, to: 150 },
    ];
    expect(rowsOf(touching, 8)).toEqual([0, 1]);
    expect(rowsOf(touching, 2)).toEqual([0, 0]);
  });

  it('on a small chart name the newest, and others where there is room', () => {
    const wide = widthOf('Chat bot');
    const text = 'Chat bot';
    expect(besideLines([{ x: 10, text }], 300)).toEqual([{ side: 'right', text }]);
    expect(besideLines([{ x: 290, text }], 300)).toEqual([{ side: 'left', text }]);
    expect(
      besideLines(
        [
          { x: 100, text: 'Chat bot' },
          { x: 110, text: 'Chat bot' },
        ],
        112 + wide,
      ),
    ).toEqual([{ side: 'left', text }, null]);
    expect(besideLines([{ x: 50, text: 'far too long for this chart' }], 60)).toEqual([null]);
  });

  it('on a small chart are shortened where the whole text has no room on either side', () => {
    const text = 'Der Chatbot antwortet zuerst';
    const [beside] = besideLines([{ x: 156, text }], 260);
    expect(beside).toEqual({ side: 'left', text: 'Der Chatbot antwortet…' });
    expect(widthOf(beside?.text ?? text)).toBeLessThanOrEqual(150);
    // A text never runs over another line.
    const [, newest] = besideLines(
      [
        { x: 60, text: 'Sommer' },
        { x: 200, text },
      ],
      260,
    );
    expect(newest).toEqual({ side: 'left', text: 'Der Chatbot antwort…' });
  });
});

describe('notes', () => {
  const chart = { width: 800, lines: [], taken: [] };
  const note = (x: number, text: string, above = 200): Seeking => ({ x, text, above: () => above });

  it('stand over their points, and above each other where they would overlap', () => {
    const placed = placeNotes([note(300, 'Summer sale'), note(320, 'Strike at the carrier')], chart);
    expect(placed.map((one) => one?.y)).toEqual([176, 192]);
    expect(placed.map((one) => one?.x)).toEqual([300, 320]);
  });

  it('stay within the chart and beside the lines of flags', () => {
    const [first, last] = placeNotes([note(5, 'Summer sale'), note(795, 'Summer sale')], chart);
    const half = widthOf('Summer sale') / 2;
    expect((first?.x ?? 0) - half).toBeGreaterThanOrEqual(0);
    expect((last?.x ?? 800) + half).toBeLessThanOrEqual(800);
    const [beside] = placeNotes([note(300, 'Summer sale')], { ...chart, lines: [310] });
    expect((beside?.x ?? 310) + half).toBeLessThan(310);
  });

  it('never stand on a flag, and are left out where there is no place', () => {
    const flag = { from: 200, to: 400, top: 40, bottom: 58 };
    const [above] = placeNotes([note(300, 'Summer sale', 60)], { ...chart, taken: [flag] });
    expect(above?.y).toBe(32);
    const full = { from: 0, to: 800, top: 0, bottom: 58 };
    expect(placeNotes([note(300, 'Summer sale', 60)], { ...chart, taken: [full] })).toEqual([null]);
  });

  it('stand above what lies below where they came to stand, not below what they point to', () => {
    const above = ({ from }: { from: number }): number => (from < 600 ? 100 : 200);
    const [moved] = placeNotes([{ x: 790, text: 'Strike at the carrier, for two weeks', above }], chart);
    expect(moved?.y).toBe(92);
  });

  it('are cut with a mark that says so', () => {
    expect(shortened('Summer sale', widthOf('Summer sale'))).toBe('Summer sale');
    expect(shortened('Summer sale', widthOf('Summer'))).toBe('Summe…');
  });
});

it('a picture is a file of its own, whatever a name has in it', () => {
  const paint = { fill: 'rgb(1, 2, 3)', stroke: 'none', strokeWidth: 1, dash: [], opacity: 1 };
  const svg = svgOf({
    ...{ width: 100, height: 50, background: '#fff', title: '<b> & "c"' },
    parts: [
      { ...paint, kind: 'path', x: 3, y: 4, d: 'M0 0h5', stroke: 'red', dash: [2, 3] },
      {
        ...{ ...paint, kind: 'text', x: 10, y: 20, text: 'a < b', size: 10, weight: '600' },
        ...{ family: 'Inter', anchor: 'middle', baseline: 'middle' },
      },
    ],
  });
  const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(page.querySelector('parsererror')).toBeNull();
  expect(page.querySelector('title')?.textContent).toBe('<b> & "c"');
  expect(page.querySelector('path')?.getAttribute('stroke-dasharray')).toBe('2 3');
  expect(page.querySelector('text')?.textContent).toBe('a < b');
  expect(page.querySelector('text')?.getAttribute('y')).toBe('23.6');
});
