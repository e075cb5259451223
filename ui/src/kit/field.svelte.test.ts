import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { words } from '../words';
import Field from './Field.svelte';

let mounted: ReturnType<typeof mount>;
let form: HTMLFormElement;

beforeEach(() => {
  words.language = 'de';
  form = document.body.appendChild(document.createElement('form'));
  mounted = mount(Field, { target: form, props: { label: 'Name', value: '', required: true } });
});

afterEach(async () => {
  await unmount(mounted);
  document.body.replaceChildren();
});

it('says in the words of the app what is missing, until something stands there', () => {
  const field = form.querySelector('input');
  if (!field) throw new Error('no field');
  expect(form.textContent).not.toContain('Das fehlt noch.');
  // Whoever cancels keeps the browser from saying it in its own language.
  const isSaid = new Promise<boolean>((done) => {
    field.addEventListener('invalid', (event) => done(event.defaultPrevented), { once: true });
  });
  expect(form.checkValidity()).toBe(false);
  flushSync();
  expect(form.textContent).toContain('Das fehlt noch.');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(field);
  field.value = 'x';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
  expect(form.textContent).not.toContain('Das fehlt noch.');
  return expect(isSaid).resolves.toBe(true);
});

it('hands over a number as it is typed, and an empty field as empty', () => {
  const seen: unknown[] = [];
  const props = {
    label: 'People',
    type: 'number',
    get value() {
      return '7';
    },
    set value(next) {
      seen.push(next);
    },
  };
  void unmount(mounted);
  mounted = mount(Field, { target: form, props });
  const field = form.querySelector('input[type="number"]');
  if (!(field instanceof HTMLInputElement)) throw new Error('no field');
  for (const typed of ['', '1.0', '12']) {
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    flushSync();
  }
  expect(seen).toEqual(['', '1.0', '12']);
});
