import { describe, expect, it } from 'vitest';
import { layoutAges } from './ages';

describe('ages', () => {
  it('mark what is older than usual and stand above each other when equal', () => {
    const { dots, usual } = layoutAges({ ages: [3, 3, 13], usual: 12 }, 300);
    expect(dots.map(({ late }) => late)).toEqual([false, false, true]);
    expect(dots[0]?.dy).toBe(-3.5);
    expect(dots[1]?.dy).toBe(3.5);
    expect(usual).toBeLessThan(dots[2]?.x ?? 0);
  });

  it('are counted where more of them are equal than stand above each other', () => {
    const many = layoutAges({ ages: [1, 2, 2, 2, 2, 2, 21, 21, 21, 21], usual: 12 }, 300);
    expect(many.dots.length).toBe(7);
    expect(many.more.map(({ count }) => count)).toEqual([2, 1]);
  });

  it('are counted once where two that are many lie side by side', () => {
    expect(layoutAges({ ages: [1, 1, 1, 1, 2, 2, 2, 2, 40], usual: null }, 300).more).toHaveLength(1);
  });

  it('put the bracket on a number', () => {
    const { ticks, usual } = layoutAges({ ages: [21], usual: 12 }, 300);
    expect(ticks.map(({ days }) => days)).toEqual([0, 6, 12, 18]);
    expect(ticks[2]?.x).toBe(usual);
  });

  it('mark nothing as late before there is a usual age', () => {
    const { dots, usual } = layoutAges({ ages: [40], usual: null }, 300);
    expect(usual).toBeNull();
    expect(dots[0]?.late).toBe(false);
    expect(layoutAges({ ages: [], usual: null }, 300).dots).toEqual([]);
  });
});
