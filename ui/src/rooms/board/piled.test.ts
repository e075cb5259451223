import { expect, it } from 'vitest';
import { isPiled } from './piled';

it('tells marks piled upon a letter from letters as languages write them', () => {
  expect(
    ['Zurück', 'Rückläufer für Ärzte', 'ế', 'e\u0302\u0301', 'ที่นี่', 'हिन्दी', 'שָׁלוֹם', ''].filter(isPiled),
  ).toEqual([]);
  expect(isPiled(`Z\u0300\u0301\u0302algo`)).toBe(true);
});
