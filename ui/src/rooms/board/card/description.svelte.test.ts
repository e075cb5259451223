import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync, mount, unmount } from 'svelte';
import { expect, it, vi } from 'vitest';
import { Rejected } from '../../../contract/error';
import { unkeptAt } from '../../../kit/unkept';
import { t, words } from '../../../words';
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

it('keeps what somebody types on while the text before is on its way', async () => {
  words.language = 'en';
  const user = userEvent.setup();
  let done: () => void = () => undefined;
  const save = vi.fn(
    () =>
      new Promise<null>((resolve) => {
        done = (): void => {
          resolve(null);
        };
      }),
  );
  const card = { card: 'b', text: '', html: '', isOurs: true, save };
  const { rerender } = render(Description, card);
  await user.click(screen.getByRole('button'));
  await user.type(field(), 'One');
  await fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
  await user.type(field(), ' two');
  done();
  await rerender({ text: 'One', html: '<p>One</p>' });
  expect(field()).toHaveProperty('value', 'One two');
  await fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
  done();
  await vi.waitFor(() => {
    expect(screen.queryByRole('textbox')).toBeNull();
  });
  expect(save.mock.calls).toEqual([['One'], ['One two']]);
});

it('says how much room is left before the text is refused', async () => {
  words.language = 'en';
  const text = 'ä😀'.repeat(46_000);
  render(Description, { card: 'c', text, html: '', isOurs: true, save: () => Promise.resolve(null) });
  await userEvent.setup().click(screen.getByRole('button', { name: t('board-description-edit') }));
  expect(screen.getByText('92,000 of at most 100,000 characters')).toBeTruthy();
  // What is not kept does not count.
  await fireEvent.input(field(), { target: { value: `${text}\n ` } });
  expect(screen.getByText('92,000 of at most 100,000 characters')).toBeTruthy();
});

it('says at once what came from elsewhere when it opens again with a text that waits', async () => {
  words.language = 'en';
  const user = userEvent.setup();
  const save = vi.fn(() => Promise.resolve(null));
  const card = { card: 'd', text: 'Old', html: '', isOurs: true, save };
  const { rerender } = render(Description, card);
  await user.click(screen.getByRole('button', { name: t('board-description-edit') }));
  await user.type(field(), '!');
  await rerender({ text: 'Theirs' });
  await fireEvent.keyDown(field(), { key: 'Escape' });
  expect(screen.getByRole('alert').textContent).toContain('“Theirs”');
  cleanup();
  render(Description, { ...card, text: 'Theirs' });
  expect(field()).toHaveProperty('value', 'Old!');
  expect(screen.getByRole('alert').textContent).toContain('“Theirs”');
});

it('waits with what came from elsewhere when the card is closed with the focus in it', async () => {
  words.language = 'en';
  const user = userEvent.setup();
  let card = $state<{ text: string } | undefined>({ text: 'Old' });
  const text = (): string => (card as { text: string }).text;
  const save = vi.fn(() => Promise.resolve(null));
  const props = {
    ...{ card: 'e', html: '', isOurs: true, save },
    get text() {
      return text();
    },
  };
  const app = mount(Description, { target: document.body, props });
  await user.click(screen.getByRole('button', { name: t('board-description-edit') }));
  await user.type(field(), '!');
  const left = field();
  card = { text: 'Theirs' };
  flushSync();
  void unmount(app);
  card = undefined;
  // A browser says so while it takes the field away.
  await fireEvent.blur(left);
  expect(unkeptAt('e/description')).toMatchObject({ text: 'Old!', begun: 'Old' });
  expect(save).not.toHaveBeenCalled();
});
