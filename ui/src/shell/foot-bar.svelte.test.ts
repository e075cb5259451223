import { render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hotkeys } from '../hotkeys';
import { words } from '../words';
import FootBar from './FootBar.svelte';

const ends: (() => void)[] = [];

beforeEach(() => {
  words.language = 'en';
  const one = { scope: 'room', foot: true, action: () => undefined };
  ends.push(
    hotkeys.enter('room'),
    hotkeys.register([
      { ...one, id: 'move', keys: ['M'], label: 'board-key-move' },
      { ...one, id: 'go', keys: ['ArrowLeft'], label: 'board-key-go' },
      { ...one, id: 'do', keys: ['Ctrl+Enter'], label: 'retro-done-writing' },
      { ...one, id: 'done', keys: ['E', 'Escape'], label: 'journey-done' },
      { ...one, id: 'next', keys: ['Tab'], label: 'first-run-key-next', native: true },
      { ...one, id: 'take', keys: ['Enter'], label: 'desk-key-take', inFields: true },
    ]),
  );
});
afterEach(() => {
  ends.splice(0).forEach((end) => {
    end();
  });
  document.body.innerHTML = '';
});

/** The keys that are offered, and how many have their place. */
function offered(): [string[], number] {
  flushSync();
  const keys = [...document.querySelectorAll<HTMLElement>('footer li kbd')];
  const isSeen = (key: HTMLElement): boolean => getComputedStyle(key).visibility !== 'hidden';
  return [keys.filter(isSeen).map((key) => key.textContent.trim()), keys.length];
}

function field(): HTMLInputElement {
  return document.body.appendChild(document.createElement('input'));
}

const ALL = ['M', 'Arrow left', 'Ctrl', 'Enter', 'E', 'Esc', 'Tab', 'Enter'];
const TYPING = ['Ctrl', 'Enter', 'Esc', 'Tab', 'Enter'];

it('offers only what works while somebody types, and leaves the others their places', () => {
  render(FootBar);
  expect(offered()).toEqual([ALL, 8]);
  const input = field();
  input.focus();
  expect(offered()).toEqual([TYPING, 8]);
  input.blur();
  expect(offered()).toEqual([ALL, 8]);
});

it('sees that a field has gone with the key that ended it, and what an empty one leaves to its room', () => {
  const input = field();
  input.focus();
  render(FootBar);
  expect(offered()[0]).toEqual(TYPING);
  input.dataset.keys = 'room';
  input.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
  expect(offered()[0]).toEqual(ALL);
  delete input.dataset.keys;
  input.remove();
  document.body.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
  expect(offered()[0]).toEqual(ALL);
});

it('offers a range as a whole: its last key is pressed with the same others', () => {
  ends.push(
    hotkeys.register([
      {
        id: 'test.way',
        keys: ['Alt+1', 'Alt+2', 'Alt+3'],
        scope: 'room',
        label: 'kit-save',
        foot: true,
        range: true,
        action: () => undefined,
      },
    ]),
  );
  render(FootBar);
  field().focus();
  expect(offered()[0]).toEqual(expect.arrayContaining(['Alt', '1', '3']));
});
