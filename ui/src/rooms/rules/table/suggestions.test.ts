import { expect, it } from 'vitest';
import { matching } from './suggestions';

function texts(values: readonly string[], typed: string): string[] {
  return matching(
    values.map((text) => ({ text })),
    typed,
  ).map(({ text }) => text);
}

it('offers first what was typed in full, however much longer ones begin like it', () => {
  expect(texts(['Refund or resend at once', 'Wait', 'Refund'], 'Refund')).toEqual([
    'Refund',
    'Refund or resend at once',
  ]);
  expect(texts(['light blue and green', 'light blue', 'red'], ' LIGHT blue ')).toEqual([
    'light blue',
    'light blue and green',
  ]);
});

it('tells values apart that differ by upper and lower case alone', () => {
  expect(texts(['Blue', 'blue'], 'blue')).toEqual(['blue', 'Blue']);
  expect(texts(['blue', 'Blue'], 'Blue')).toEqual(['Blue', 'blue']);
});

it('keeps the order of the values for what is not typed in full', () => {
  expect(texts(['light blue and green', 'sky light', 'light blue'], 'light')).toEqual([
    'light blue and green',
    'light blue',
    'sky light',
  ]);
});
