import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import Add from './Add.svelte';

const field = (): HTMLElement | null => screen.queryByRole('textbox');

function open(more: object = {}) {
  const onadd = vi.fn(() => Promise.resolve());
  render(Add, { label: 'Write', keeps: true, onadd, ...more });
  return { onadd, user: userEvent.setup() };
}

it('ends a list with Enter where nothing is typed, and brings whoever did so back to what began it', async () => {
  const { onadd, user } = open();
  await user.click(screen.getByRole('button'));
  await user.keyboard('One{Enter}');
  expect(onadd).toHaveBeenCalledWith('One');
  await user.keyboard('{Enter}');
  expect(field()).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button'));
});

it('stays at Enter where no list is written, so that what is typed next is no command of the room, until Escape', async () => {
  const { onadd, user } = open({ lasts: true });
  await user.click(screen.getByRole('button'));
  await user.keyboard('One{Enter}{Enter} {Enter}next');
  expect(field()).toHaveProperty('value', ' next');
  expect(onadd.mock.calls).toEqual([['One']]);
  await user.clear(field() as HTMLElement);
  await user.keyboard('{Escape}');
  expect(field()).toBeNull();
});

it('says below the field what its keys do', async () => {
  const { user } = open({ hint: 'Enter sends' });
  await user.click(screen.getByRole('button'));
  expect(field()?.getAttribute('aria-describedby')).toBe(screen.getByText('Enter sends').id);
});
