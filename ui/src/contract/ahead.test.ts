import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { askAhead, letAhead } from './ahead';
import { upToDate } from './query';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A question whose answer is given when the test says so. */
function question(): { ask: () => Promise<string>; answer: (text: string) => void } {
  let answer: (text: string) => void = () => undefined;
  const answered = new Promise<string>((done) => (answer = done));
  return { ask: () => answered, answer };
}

it('lets through at once while nobody waits for an answer', () => {
  expect(letAhead()).toBeUndefined();
});

it('holds back what a change made old until the answer that is waited for was drawn', async () => {
  const [row, old] = [question(), vi.fn(() => Promise.resolve('whole'))];
  const told = askAhead(row.ask);
  const whole = upToDate(old, ['rule']);
  await vi.advanceTimersByTimeAsync(40);
  expect(old).not.toHaveBeenCalled();
  row.answer('row');
  await expect(told).resolves.toBe('row');
  expect(old).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(40);
  await expect(whole).resolves.toBe('whole');
});

it('lets nobody starve: who waits does so for what was asked before, and not for long', async () => {
  const [slow, later] = [question(), question()];
  const first = askAhead(slow.ask);
  const old = vi.fn(() => Promise.resolve('whole'));
  const whole = upToDate(old, ['rule']);
  await vi.advanceTimersByTimeAsync(200);
  const second = askAhead(later.ask);
  expect(old).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(60);
  await expect(whole).resolves.toBe('whole');
  slow.answer('slow');
  later.answer('later');
  await Promise.all([first, second]);
});

it('goes on when what was waited for failed', async () => {
  const failing = askAhead(() => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(letAhead()).toBeUndefined();
});
