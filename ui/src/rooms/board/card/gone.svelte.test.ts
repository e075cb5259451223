import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { platform } from '../../../platform';
import { t, words } from '../../../words';
import Checklist from './Checklist.svelte';
import Comments from './Comments.svelte';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Everything is done as it is asked; what was asked. */
function answering(): readonly string[] {
  const asked: string[] = [];
  vi.spyOn(platform, 'rpc').mockImplementation((request) => {
    asked.push(request);
    return Promise.resolve(JSON.stringify({ ok: null, changed: [] }));
  });
  return asked;
}

const [one, two] = ['one', 'two'].map((id) => ({ id, text: id, done: false }));
const [first, second] = ['first', 'second'].map((id) => ({
  ...{ id, text: id, html: `<p>${id}</p>`, day: '2026-11-12' },
}));

it('offers what was typed in a line that is removed elsewhere as a new line', async () => {
  words.language = 'en';
  const asked = answering();
  const user = userEvent.setup();
  const list = render(Checklist, { card: 'a', lines: [one, two] as never, isOurs: true });
  await user.type(screen.getByDisplayValue('one'), ' and more');
  await list.rerender({ lines: [two] as never });
  const field = screen.getByLabelText(t('board-checklist-add'));
  await vi.waitFor(() => {
    expect(document.activeElement).toBe(field);
  });
  expect(field).toHaveProperty('value', 'one and more');
  expect(screen.getByRole('alert').textContent).toContain(t('board-line-gone'));
  await user.keyboard('{Enter}');
  await vi.waitFor(() => {
    expect(asked.map((request) => JSON.parse(request) as unknown)).toMatchObject([
      { method: 'card.checklist.add', params: { card: 'a', lines: ['one and more'] } },
    ]);
  });
});

it('leaves alone a line in which nothing is typed, and one that is removed here', async () => {
  answering();
  const user = userEvent.setup();
  const list = render(Checklist, { card: 'b', lines: [one, two] as never, isOurs: true });
  await user.type(screen.getByDisplayValue('one'), '!');
  await user.click(screen.getByLabelText(t('board-checklist-remove', { text: 'one' })));
  await list.rerender({ lines: [two] as never });
  await list.rerender({ lines: [] });
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('offers what was typed in a comment that is removed elsewhere as a new comment', async () => {
  const user = userEvent.setup();
  const comments = render(Comments, { card: 'c', comments: [first, second] as never, mayWrite: true });
  await user.click(screen.getAllByLabelText(t('board-comment-edit'))[0] as HTMLElement);
  await user.keyboard(' and more');
  await comments.rerender({ comments: [second] as never });
  const field = screen.getByLabelText(t('board-comment-add'));
  expect(field).toHaveProperty('value', 'first and more');
  expect(screen.getByRole('alert').textContent).toContain(t('board-comment-gone'));
});

it('goes on with the next line at Enter, at last with a new one, and stays with the line at Escape', async () => {
  const user = userEvent.setup();
  render(Checklist, { card: 'd', lines: [one, two] as never, isOurs: true });
  await user.click(screen.getByDisplayValue('one'));
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByDisplayValue('two'));
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(screen.getByLabelText('two'));
  await user.click(screen.getByDisplayValue('two'));
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByText(t('board-checklist-add')).closest('button'));
});
