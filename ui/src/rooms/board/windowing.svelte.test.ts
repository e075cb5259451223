import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Card } from '../../contract/generated';
import { Viewport } from './windowing.svelte';

const cards = Array.from(
  { length: 200 },
  (_, at) => ({ id: String(at), title: 'A parcel is late', kind: 'improvement' }) as Card,
);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function drawn(viewport: Viewport, stack: ReturnType<Viewport['stack']>): number {
  const { from, to } = viewport.part(stack, 0, 0);
  return to - from;
}

it('draws what is in sight at first, and what is around it once the board has come to rest', () => {
  const viewport = new Viewport();
  Object.assign(viewport, { height: 600, width: 1000, shown: cards.length });
  const stack = viewport.stack(cards);
  viewport.scrolled(0, 0);
  const first = drawn(viewport, stack);
  viewport.scrolled(3000, 0);
  expect(drawn(viewport, stack), 'a jump').toBeLessThan(first + 4);
  vi.runAllTimers();
  const rested = drawn(viewport, stack);
  expect(rested).toBeGreaterThan(first * 1.5);
  // Whoever goes on at ease finds drawn what comes next.
  viewport.scrolled(3100, 0);
  expect(drawn(viewport, stack)).toBeGreaterThan(rested - 2);
  viewport.scrolled(9000, 0);
  expect(drawn(viewport, stack)).toBeLessThan(first + 4);
});
