import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Rejected } from '../../../contract/error';
import { words } from '../../../words';
import Description from './Description.svelte';

const field = (): HTMLElement => screen.getByRole('textbox');
const saying = (): boolean => field().getAttribute('aria-invalid') === 'true';

it('lets whoever wrote too much leave with Escape: the text waits, and what is wrong is said of that text alone', async () => {
  words.language = 'en';
  const user = userEvent.setup();
  const save = vi.fn(() =>
    Promise.reject(new Rejected('tooLong', { field: 'description', limit: 3, length: 4 })),
  );
  const card = { card: 'a', text: '', html: '', isOurs: true, save };
  render(Description, card);
  await user.click(screen.getByRole('button'));
  await user.type(field(), 'Long');
  expect(await fireEvent.keyDown(field(), { key: 'Escape' })).toBe(false);
  await vi.waitFor(() => {
    expect(saying()).toBe(true);
  });
  // Now it is for whoever holds the card to close it.
  expect(await fireEvent.keyDown(field(), { key: 'Escape' })).toBe(true);
  await user.type(field(), '{Backspace}');
  expect(saying()).toBe(false);
  await user.type(field(), 'g');
  cleanup();
  render(Description, card);
  expect(field()).toHaveProperty('value', 'Long');
});
