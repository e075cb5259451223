import { afterEach, beforeEach, expect, it } from 'vitest';
import { listenTwice } from './twice';

let stop: () => void;
let met: string[];

beforeEach(() => {
  document.body.innerHTML = '<button data-card="a"></button><button data-card="b"></button><button></button>';
  met = [];
  for (const button of document.querySelectorAll('button'))
    button.addEventListener('click', () => met.push(button.dataset.card ?? 'none'));
  stop = listenTwice();
});
afterEach(() => {
  stop();
});

/** Presses and lets go, as a hand does; says whether the press could take the focus. */
function click(place: number, at: number, clientX = 10, detail = 1): boolean {
  const target = document.querySelectorAll('button')[place];
  const say = (kind: string): boolean => {
    const event = new MouseEvent(kind, { bubbles: true, cancelable: true, clientX, clientY: 10, detail });
    Object.defineProperty(event, 'timeStamp', { value: at });
    return target?.dispatchEvent(event) ?? false;
  };
  say('pointerdown');
  const takesFocus = say('mousedown');
  say('click');
  return takesFocus;
}

it('leaves a double click with the card that its first click met, whatever has come under the pointer since', () => {
  expect([click(0, 0), click(1, 130), click(2, 260)]).toEqual([true, false, false]);
  expect(met).toEqual(['a']);
});

it('takes nothing from a double click on what stays, nor from clicks elsewhere or later', () => {
  expect([click(0, 0), click(0, 130)]).toEqual([true, true]);
  expect([click(1, 200, 60), click(2, 900, 60)]).toEqual([true, true]);
  expect([click(2, 1500), click(1, 1600)]).toEqual([true, true]);
  expect(met).toEqual(['a', 'a', 'b', 'none', 'none', 'b']);
});

it('knows a double click of the system by its count, however slow it is', () => {
  expect([click(0, 0), click(1, 900, 10, 2), click(2, 1700, 10, 3)]).toEqual([true, false, false]);
  expect([click(2, 2600), click(1, 3500, 10, 2)]).toEqual([true, true]);
  expect(met).toEqual(['a', 'none', 'b']);
});

it('lets keys click', () => {
  click(0, 0);
  click(1, 130);
  document.querySelectorAll('button')[1]?.click();
  expect(met).toEqual(['a', 'b']);
});
