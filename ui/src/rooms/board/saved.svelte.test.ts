import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync, mount, unmount } from 'svelte';
import { expect, it, vi } from 'vitest';
import { unkeptAt } from '../../kit/unkept';
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

/** A field of a card that closes: nothing can be read from the card any more then. */
function onCard(place: string, save: () => Promise<void>) {
  words.language = 'en';
  let card = $state<{ title: string } | undefined>({ title: 'Old' });
  const value = (): string => (card as { title: string }).title;
  const props = {
    label: 'Title',
    place,
    save,
    get value() {
      return value();
    },
  };
  const app = mount(Saved, { target: document.body, props });
  return {
    reword: (title: string): void => {
      card = { title };
      flushSync();
    },
    close: (): void => {
      void unmount(app);
      card = undefined;
    },
  };
}

it('is done with what was saved after the card was closed', async () => {
  const user = userEvent.setup();
  let done: (() => void) | undefined;
  const { close } = onCard('b/title', () => new Promise<void>((resolve) => (done = resolve)));
  await user.type(field(), '!{Enter}');
  close();
  done?.();
  await vi.waitFor(() => {
    expect(unkeptAt('b/title')).toBeUndefined();
  });
  await Promise.resolve();
  expect(unkeptAt('b/title')).toBeUndefined();
});

it('keeps what came from elsewhere in mind when the card is closed with the focus in it', async () => {
  const user = userEvent.setup();
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const save = vi.fn(() => Promise.resolve());
  const { reword, close } = onCard('c/title', save);
  const left = field();
  await user.type(left, '!');
  reword('Theirs');
  close();
  // A browser says so while it takes the field away.
  await fireEvent.blur(left);
  expect(unkeptAt('c/title')).toMatchObject({ text: 'Old!', begun: 'Old' });
  expect([save, warn].map(({ mock }) => mock.calls)).toEqual([[], []]);
});
