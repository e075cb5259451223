import { expect, it } from 'vitest';
import { pastedLines } from './pasted';

it('takes a list without its marks', () => {
  expect(pastedLines('- one\n* two\n• three\n4. four\n5) five')).toEqual([
    'one',
    'two',
    'three',
    'four',
    'five',
  ]);
  expect(pastedLines('1. one\n\n2. two')).toEqual(['one', 'two']);
});

it('leaves what belongs to the words, and what says that a line is done', () => {
  const lines = ['3. October, the letter', '-5 degrees', '12 customers', '- [x] asked'];
  expect(pastedLines(lines.join('\n'))).toEqual([...lines.slice(0, 3), '[x] asked']);
  expect(pastedLines('1. October')).toEqual(['1. October']);
});
