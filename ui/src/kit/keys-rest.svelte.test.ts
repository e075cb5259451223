import { waitFor } from '@testing-library/svelte';
import { mount, tick, unmount } from 'svelte';
import { expect, it, vi } from 'vitest';
import { hotkeys } from '../hotkeys';
import Menu from './Menu.svelte';

it('lets the keys of what lies behind rest while it is open', async () => {
  const action = vi.fn();
  const remove = hotkeys.register([
    { id: 'card.trash', keys: ['Delete'], scope: 'app', label: 'kit-close', action },
  ]);
  const press = (): boolean => hotkeys.dispatch(new KeyboardEvent('keydown', { key: 'Delete' }));
  const props = $state({ entries: [{ label: 'Rename', act: vi.fn() }], at: new DOMRect(), open: true });
  const menu = mount(Menu, { target: document.body, props });
  await waitFor(() => {
    expect(document.querySelector('[role="menuitem"]')).not.toBeNull();
  });
  expect([press(), action.mock.calls.length]).toEqual([false, 0]);
  props.open = false;
  await tick();
  await waitFor(() => {
    expect(document.querySelector('[role="menuitem"]')).toBeNull();
  });
  expect([press(), action.mock.calls.length]).toEqual([true, 1]);
  await unmount(menu);
  remove();
});
