import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { platform } from '../platform';
import { closing } from './closing.svelte';

let hidden = { answers: false, notes: false, votes: false, pulse: false };

beforeEach(() => {
  hidden = { answers: false, notes: false, votes: false, pulse: false };
  vi.spyOn(platform, 'rpc').mockImplementation(() => Promise.resolve(JSON.stringify({ ok: hidden })));
});

afterEach(() => {
  closing.typed = false;
  vi.restoreAllMocks();
});

it('lets go what has nothing hidden, without a question', async () => {
  expect(await closing.may()).toBe(true);
  expect(closing.asked).toBeNull();
});

it('asks once before hidden notes would be gone, and heeds the answer', async () => {
  hidden.notes = true;
  for (const goes of [false, true]) {
    const may = closing.may();
    await vi.waitFor(() => {
      expect(closing.asked).toEqual({ ...hidden, typed: false });
    });
    // Whoever presses the button of the window again is not asked twice.
    expect(await closing.may()).toBe(false);
    closing.answer(goes);
    expect(await may).toBe(goes);
    expect(closing.asked).toBeNull();
  }
});

it('asks for what somebody is just writing, too', async () => {
  closing.typed = true;
  const may = closing.may();
  await vi.waitFor(() => {
    expect(closing.asked?.typed).toBe(true);
  });
  closing.answer(false);
  expect(await may).toBe(false);
});
