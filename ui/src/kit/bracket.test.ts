import { describe, expect, it } from 'vitest';
import { fullness, places, rangeGeometry } from './bracket';

describe('a bar of places', () => {
  it('fills from the left', () => {
    expect(places(3, 4).map(({ filled }) => filled)).toEqual([true, true, true, false]);
    expect(places(0, 2).every(({ filled }) => !filled)).toBe(true);
  });

  it('shows what is beyond the limit behind the bracket', () => {
    expect(places(5, 3).map(({ beyond }) => beyond)).toEqual([false, false, false, true, true]);
  });

  it('says room, full or over', () => {
    expect([fullness(2, 3), fullness(3, 3), fullness(4, 3)]).toEqual(['room', 'full', 'over']);
  });
});

describe('a range', () => {
  it('places bounds, use and the typical case', () => {
    const at = rangeGeometry({ scale: [0, 60], allowed: [0, 40], used: [0, 25], typical: 10 });
    expect(at.allowed.to).toBeCloseTo(66.67, 1);
    expect(at.used).toEqual({ from: 0, to: expect.closeTo(41.67, 1) as number });
    expect(at.typical).toBeCloseTo(16.67, 1);
    expect(at.atStop).toBe(false);
  });

  it('is at the stop when the use reaches the bound', () => {
    expect(rangeGeometry({ scale: [0, 60], allowed: [0, 25], used: [0, 25] }).atStop).toBe(true);
    expect(rangeGeometry({ scale: [0, 60], allowed: [0, null], used: [0, 60] }).atStop).toBe(false);
  });

  it('keeps what lies outside the scale at its end', () => {
    const at = rangeGeometry({ scale: [0, 10], allowed: [-5, 20], used: null });
    expect(at.allowed).toEqual({ from: 0, to: 100 });
  });

  it('survives a scale without length', () => {
    expect(rangeGeometry({ scale: [5, 5], allowed: [5, 5], used: [5, 5] }).allowed).toEqual({
      from: 0,
      to: 0,
    });
  });
});
