import { expect, it } from 'vitest';
import { escapeValue, pieces } from './said';

it('cuts a message at its marks', () => {
  expect(pieces('Eight weeks <hl>below</hl> of <b>81</b>.')).toEqual([
    { text: 'Eight weeks ', mark: null },
    { text: 'below', mark: 'hl' },
    { text: ' of ', mark: null },
    { text: '81', mark: 'b' },
    { text: '.', mark: null },
  ]);
});

it('shows a value with a mark as it was typed', () => {
  expect(pieces(`Card ${escapeValue('<b>x</b>')}`)).toEqual([{ text: 'Card <b>x</b>', mark: null }]);
});

it('shows an unclosed mark as text', () => {
  expect(pieces('a <b>c')).toEqual([{ text: 'a <b>c', mark: null }]);
});
