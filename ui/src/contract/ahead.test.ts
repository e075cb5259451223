import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { platform } from '../platform';
import { askAhead, drawAtOnce, letAhead, untilDrawn } from './ahead';
import { call } from './door';

/** The methods of what has left, in that order. */
let left: string[];

beforeEach(() => {
  vi.useFakeTimers();
  left = [];
  vi.spyOn(platform, 'rpc').mockImplementation((request) => {
    left.push((JSON.parse(request) as { method: string }).method);
    return Promise.resolve(JSON.stringify({ ok: null }));
  });
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

it('lets commands leave at once while nobody waits for an answer', async () => {
  expect(letAhead()).toBeUndefined();
  await call('undo', {});
  expect(left).toEqual(['undo']);
});

it('holds back commands, in their order, until the answer that is waited for was drawn; not what is read', async () => {
  const row = question();
  const told = askAhead(row.ask);
  const commands = [call('frame.discard', {}), call('undo', {})];
  await call('terms', {});
  await vi.advanceTimersByTimeAsync(40);
  expect(left).toEqual(['terms']);
  row.answer('row');
  await expect(told).resolves.toBe('row');
  expect(left).toEqual(['terms']);
  await vi.advanceTimersByTimeAsync(40);
  await Promise.all(commands);
  expect(left).toEqual(['terms', 'frame.discard', 'undo']);
});

it('holds nothing back for long', async () => {
  const slow = question();
  const told = askAhead(slow.ask);
  const command = call('undo', {});
  await vi.advanceTimersByTimeAsync(200);
  expect(left).toEqual([]);
  await vi.advanceTimersByTimeAsync(60);
  await command;
  expect(left).toEqual(['undo']);
  slow.answer('slow');
  await told;
});

it('goes on when what was waited for failed', async () => {
  await expect(askAhead(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(letAhead()).toBeUndefined();
});

it('asks for what a command made old behind the frame in which its answer is drawn', async () => {
  expect(untilDrawn()).toBeUndefined();
  const shown = question();
  const told = drawAtOnce(shown.ask());
  // It waits for nobody, itself least of all.
  await call('undo', {});
  expect(left).toEqual(['undo']);
  let isDrawn = false;
  const drawn = untilDrawn()?.then(() => (isDrawn = true));
  shown.answer('notes');
  await expect(told).resolves.toBe('notes');
  expect(isDrawn).toBe(false);
  await vi.advanceTimersByTimeAsync(40);
  await drawn;
  expect(untilDrawn()).toBeUndefined();
});
