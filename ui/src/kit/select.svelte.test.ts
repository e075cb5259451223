import { waitFor } from '@testing-library/svelte';
import { mount, tick, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import Select from './Select.svelte';

let select: ReturnType<typeof mount> | undefined;

afterEach(async () => {
  if (select) await unmount(select);
  document.body.replaceChildren();
});

it('shows what its owner keeps when an edit was taken back before it was seen', async () => {
  const chosen: string[] = [];
  const props = $state({
    label: 'Home',
    value: 'desk',
    options: [
      { value: 'desk', label: 'Carrier desk' },
      { value: 'service', label: 'Customer service' },
    ],
    onchange: (value: string) => void chosen.push(value),
  });
  select = mount(Select<string>, { target: document.body, props });
  const trigger = document.querySelector('button');
  const press = (key: string): void => {
    trigger?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  };
  press('Enter');
  // The list is laid out in frames of its own; End is the same however often it is pressed.
  await waitFor(() => {
    press('End');
    expect(document.querySelector('[data-highlighted]')?.textContent).toContain('Customer service');
  });
  press('Enter');
  await tick();
  expect(chosen).toEqual(['service']);
  expect(trigger?.textContent).toContain('Carrier desk');
});

it('leaves Ctrl+Enter to the form it stands in', async () => {
  select = mount(Select<string>, {
    target: document.body,
    props: { label: 'Home', value: 'desk', options: [{ value: 'desk', label: 'Carrier desk' }] },
  });
  const trigger = document.querySelector('button');
  const event = new KeyboardEvent('keydown', {
    key: 'Enter',
    ctrlKey: true,
    bubbles: true,
    cancelable: true,
  });
  trigger?.dispatchEvent(event);
  await tick();
  expect(event.defaultPrevented).toBe(false);
  expect(trigger?.getAttribute('aria-expanded')).toBe('false');
});

it('takes Escape for itself while its list is open: what it stands in stays open', async () => {
  select = mount(Select<string>, {
    target: document.body,
    props: { label: 'Home', value: 'desk', options: [{ value: 'desk', label: 'Carrier desk' }] },
  });
  const trigger = document.querySelector('button');
  const heard: string[] = [];
  const hear = ({ key }: KeyboardEvent): void => void heard.push(key);
  addEventListener('keydown', hear);
  const press = async (key: string): Promise<void> => {
    trigger?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await tick();
  };
  await press('Enter');
  await press('Escape');
  expect(trigger?.getAttribute('aria-expanded')).toBe('false');
  expect(heard).toEqual(['Enter']);
  await press('Escape');
  expect(heard).toEqual(['Enter', 'Escape']);
  removeEventListener('keydown', hear);
});
