import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import TextInPlace from '../kit/TextInPlace.svelte';
import { hasUnstored } from '../kit/unstored.svelte';
import { leaving } from './leaving.svelte';

afterEach(() => {
  cleanup();
  leaving.asks = false;
});

function typing(onsave: (text: string) => Promise<unknown>): HTMLTextAreaElement {
  const { container } = render(TextInPlace, { label: 'Purpose', value: 'Before', onsave, focused: true });
  const field = container.querySelector('textarea');
  if (!field) throw new Error('no field');
  field.focus();
  return field;
}

it('stores what is typed before the window closes', async () => {
  const onsave = vi.fn(() => Promise.resolve());
  await fireEvent.input(typing(onsave), { target: { value: 'After' } });
  expect(hasUnstored()).toBe(true);
  await leaving.begin();
  expect(onsave).toHaveBeenCalledWith('After');
  expect(leaving.asks).toBe(false);
});

it('asks when that cannot be, and has nothing to ask where nothing was typed', async () => {
  typing(() => Promise.resolve());
  await leaving.begin();
  expect(leaving.asks).toBe(false);
  cleanup();

  const refused = typing(() => Promise.reject(new Error('full')));
  await fireEvent.input(refused, { target: { value: 'After' } });
  await leaving.begin();
  expect(leaving.asks).toBe(true);
});
