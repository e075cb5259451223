import { createRawSnippet, mount, unmount } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import Button from './Button.svelte';

const mounted: ReturnType<typeof mount>[] = [];

afterEach(async () => {
  for (const one of mounted.splice(0)) await unmount(one);
  document.body.replaceChildren();
});

function add(onclick: () => unknown): HTMLButtonElement {
  const children = createRawSnippet(() => ({ render: () => '<span>Import</span>' }));
  mounted.push(mount(Button, { target: document.body, props: { onclick, children } }));
  const button = [...document.querySelectorAll('button')].at(-1);
  if (!button) throw new Error('no button');
  return button;
}

/** A click, which is the second, third … of a quick row. */
function click(button: HTMLButtonElement, detail = 1): void {
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
}

it('does its work once until it is done, and once for a double click', async () => {
  let finish = (): void => undefined;
  const work = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  const button = add(work);
  click(button);
  click(button);
  expect(work).toHaveBeenCalledTimes(1);
  finish();
  await Promise.resolve();
  click(button, 2);
  expect(work).toHaveBeenCalledTimes(1);
  click(button);
  expect(work).toHaveBeenCalledTimes(2);
});

it('works again after its work failed', async () => {
  const work = vi.fn(() => Promise.reject(new Error('no')));
  const button = add(work);
  click(button);
  await Promise.resolve();
  click(button);
  expect(work).toHaveBeenCalledTimes(2);
});

it('does what is quick as often as it is clicked', () => {
  const step = vi.fn();
  const button = add(step);
  [1, 2, 3].forEach((detail) => {
    click(button, detail);
  });
  expect(step).toHaveBeenCalledTimes(3);
});

it('takes no second click that was meant for another', () => {
  const [take, back] = [vi.fn(), vi.fn()];
  const first = add(take);
  click(first);
  click(add(back), 2);
  expect([take.mock.calls.length, back.mock.calls.length]).toEqual([1, 0]);
});
