import { expect, it } from 'vitest';
import { linesOf, titleRoom } from './wrap';

// Nothing can be measured here, so every letter is 6.6 pixels wide, and a column of 260 has room for 34 of them.
it.each([
  ['', 1],
  ['abcd '.repeat(7).trim(), 1],
  ['abcd '.repeat(8).trim(), 2],
  ['a'.repeat(34), 1],
  ['a'.repeat(70), 3],
  [`ab ${'c'.repeat(34)}`, 2],
  ['📦'.repeat(34), 1],
])('counts the lines of a title: %s', (title, lines) => {
  expect(linesOf(title, titleRoom(260))).toBe(lines);
});
