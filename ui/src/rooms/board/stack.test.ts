import { describe, expect, it } from 'vitest';
import { card } from './samples';
import { Stack, estimate, partOf, topsOf } from './stack';
import { titleRoom } from './wrap';

describe('a long list', () => {
  const heights = Array.from({ length: 1000 }, () => 92);

  it('draws what is seen', () => {
    const part = partOf(topsOf(heights), 5000, 6000);
    expect(part).toEqual({ from: 50, to: 60, before: 5000 });
  });

  it('draws nothing where it is not seen', () => {
    expect(partOf(topsOf(heights), -5000, -4000)).toMatchObject({ from: 0, to: 0 });
    expect(partOf(topsOf(heights), 200_000, 201_000)).toMatchObject({ from: 1000, to: 1000 });
  });

  it('expects longer titles to be higher', () => {
    const [short, long] = ['x', 'x'.repeat(200)].map((title) =>
      estimate({ ...card('x', 'doing'), title }, 220),
    );
    expect(long).toBeGreaterThan(short ?? 0);
  });

  it('keeps its height while it is scrolled, until its end is seen or it comes to rest', () => {
    const measured = {} as Record<string, number>;
    const stack = new Stack(
      Array.from({ length: 100 }, (_, at) => card(String(at), 'doing')),
      260,
      measured,
    );
    stack.rest(0, 0);
    const thought = stack.height;
    const before = stack.between(0, 900, 0);
    expect(stack.between(1, 901, 0)).toBe(before);
    measured['0'] = 200;
    const more = 200 - estimate(card('0', 'doing'), titleRoom(260));
    expect(stack.between(1000, 1900, 1)).toMatchObject({ height: thought });
    expect(stack.between(thought - 500, thought + 500, 1)).toMatchObject({ to: 100, height: thought + more });
    stack.rest(1, 1);
    expect(stack.height).toBe(thought + more);
  });
});
