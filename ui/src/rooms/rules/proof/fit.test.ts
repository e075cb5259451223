import { describe, expect, it } from 'vitest';
import { cellWidth, isTooNarrow, sideWidth } from './fit';

/** Every letter is six pixels wide. */
const wide = (text: string): number => text.length * 6;

describe('the words of a map', () => {
  it('take one line at the side where there is room', () => {
    expect(sideWidth(['1 to 2', 'over 5'], 'date', wide)).toBe(36);
  });

  it('are not broken at the side, the name below included', () => {
    expect(sideWidth(['ja', 'nein'], 'Bestellwert', wide)).toBe(66);
    expect(sideWidth(['a very long value of many words'], '', wide)).toBe(96);
    expect(sideWidth(['Versandbestätigung'], '', wide)).toBe(108);
    expect(sideWidth(['über 999999999999999999999999999'], '', wide)).toBe(132);
  });

  it('are written upright above cells that are too narrow for one of them', () => {
    expect(isTooNarrow(['Unterwegs', 'Verloren'], 56, wide)).toBe(true);
    expect(isTooNarrow(['Seit 48 h kein Scan', 'Verloren'], 56, wide)).toBe(false);
  });

  it('share what the side leaves', () => {
    expect(cellWidth(264, 64, 2)).toBe(92);
  });
});
