import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { KeysAhead } from './keys-ahead.svelte';

function listOf(): { words: string; isOld: boolean; pressed: string[]; ahead: KeysAhead; stop: () => void } {
  let words = $state('');
  let isOld = $state(false);
  const pressed: string[] = [];
  let ahead!: KeysAhead;
  const stop = $effect.root(() => {
    ahead = new KeysAhead({ words: () => words, isOld: () => isOld, press: (key) => pressed.push(key) });
  });
  return {
    get words() {
      return words;
    },
    set words(now) {
      words = now;
      flushSync();
    },
    get isOld() {
      return isOld;
    },
    set isOld(now) {
      isOld = now;
      flushSync();
    },
    pressed,
    ahead,
    stop,
  };
}

it('keys wait until the list is the answer to the words', () => {
  const list = listOf();
  list.words = 'page';
  expect(list.ahead.takes('Enter'), 'it is').toBe(false);
  list.isOld = true;
  expect([list.ahead.takes('ArrowDown'), list.ahead.takes('Enter')]).toEqual([true, true]);
  expect(list.pressed).toEqual([]);
  list.isOld = false;
  expect(list.pressed).toEqual(['ArrowDown', 'Enter']);
  expect(list.ahead.takes('Enter')).toBe(false);
  list.stop();
});

it('keys are not meant any more by whoever types on', () => {
  const list = listOf();
  list.words = 'page';
  list.isOld = true;
  list.ahead.takes('Enter');
  list.words = 'page says';
  list.isOld = false;
  expect(list.pressed).toEqual([]);
  list.isOld = true;
  list.ahead.takes('Enter');
  list.isOld = false;
  expect(list.pressed).toEqual(['Enter']);
  list.stop();
});
