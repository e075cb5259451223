import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { words } from '../../words';
import Saved from './Saved.svelte';

function field(): HTMLInputElement {
  return screen.getByLabelText('Title');
}

it('keeps what was saved until the workspace says it, too', async () => {
  words.language = 'en';
  const user = userEvent.setup();
  const save = vi.fn(() => Promise.resolve());
  const { rerender } = render(Saved, { label: 'Title', value: 'Old', save });
  await user.clear(field());
  await user.type(field(), 'New{Enter}');
  expect(save).toHaveBeenCalledWith('New');
  expect(field().value).toBe('New');
  // Whoever writes on begins with what was saved: what the workspace says next is no news from elsewhere.
  await user.type(field(), 'er');
  await rerender({ value: 'New' });
  await user.tab();
  expect(save).toHaveBeenLastCalledWith('Newer');
  await rerender({ value: 'Newer' });
  expect(field().value).toBe('Newer');
});

it('saves what was typed while it was saving', async () => {
  words.language = 'en';
  const user = userEvent.setup();
  let done: (() => void) | undefined;
  const save = vi.fn(() => new Promise<void>((resolve) => (done = resolve)));
  render(Saved, { label: 'Title', value: 'Old', save });
  await user.type(field(), '!{Enter}');
  await user.type(field(), '?');
  done?.();
  await Promise.resolve();
  expect(field().value).toBe('Old!?');
  await user.tab();
  expect(save.mock.calls).toEqual([['Old!'], ['Old!?']]);
});

it('says what was refused until something else is typed', async () => {
  words.language = 'en';
  const user = userEvent.setup();
  const save = vi.fn(() => Promise.reject(new Error('no')));
  render(Saved, { label: 'Title', value: 'Old', save });
  await user.type(field(), '!{Enter}');
  await vi.waitFor(() => {
    expect(field().getAttribute('aria-invalid')).toBe('true');
  });
  await user.type(field(), '{Backspace}?');
  expect(field().getAttribute('aria-invalid')).toBe(null);
});

it('says at once what came from elsewhere when it opens again with a text that waits', async () => {
  words.language = 'en';
  const user = userEvent.setup();
  const save = vi.fn(() => Promise.resolve());
  const props = { label: 'Title', value: 'Old', place: 'a/title', save };
  const { rerender, unmount } = render(Saved, props);
  await user.clear(field());
  await user.type(field(), 'Mine');
  await rerender({ value: 'Theirs' });
  await user.tab();
  expect(screen.getByRole('alert').textContent).toContain('“Theirs”');
  unmount();
  const again = render(Saved, { ...props, value: 'Theirs' });
  expect(field().value).toBe('Mine');
  expect(screen.getByRole('alert').textContent).toContain('“Theirs”');
  await user.click(screen.getByRole('button', { name: 'Take the other' }));
  expect(field().value).toBe('Theirs');
  again.unmount();
  render(Saved, { ...props, value: 'Theirs' });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(save).not.toHaveBeenCalled();
});
