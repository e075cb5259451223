import { afterEach, describe, expect, it } from 'vitest';
import { hasTooManyDigits, readNumber } from './number';
import { words } from './words.svelte';

afterEach(() => (words.language = 'en'));

it('has as many digits as are kept', () => {
  const nines = '9'.repeat(34);
  expect(
    [nines, `-${nines}`, `0.${nines}`, '60.0000000000000000000001', '0060.50000'].map(hasTooManyDigits),
  ).toEqual([...[false, false, false, false, false]]);
  expect(
    [`${nines}9`, `1.${nines}`, `1${'0'.repeat(149)}`, `0.${'0'.repeat(34)}1`].map(hasTooManyDigits),
  ).toEqual([...[true, true, true, true]]);
});

describe('a number as it is typed', () => {
  it('is read as English writes it', () => {
    const typed = [
      '60',
      '2.5',
      '1,000.50',
      '1,500',
      '€60',
      ' 250 €',
      '-3',
      '−3',
      '€ .5',
      '5.',
      '12 000',
      '99%',
    ];
    expect(typed.map(readNumber)).toEqual([
      '60',
      '2.5',
      '1000.50',
      '1500',
      '60',
      '250',
      '-3',
      '-3',
      '0.5',
      '5',
      '12000',
      '99',
    ]);
  });

  it('is read as German writes it', () => {
    words.language = 'de';
    const typed = ['2,5', '1.000,50', '1.500', '-,5', '1.500 €', '−€3'];
    expect(typed.map(readNumber)).toEqual(['2.5', '1000.50', '1500', '-0.5', '1500', '-3']);
  });

  it('may come with a power of ten, as spreadsheets write it', () => {
    const typed = ['1e5', '1.5E+3', '-2.25e1', '1234e-2', '5e-3', '0.05e1', '1,500e1'];
    expect(typed.map(readNumber)).toEqual(['100000', '1500', '-22.5', '12.34', '0.005', '0.5', '15000']);
    expect(hasTooManyDigits(readNumber('1e400') ?? '')).toBe(true);
    words.language = 'de';
    expect(['1,5e3', '1.5e3'].map(readNumber)).toEqual(['1500', null]);
  });

  it('is refused where it would mean something else in the other language', () => {
    expect(['99,5', '1,5', '1,50', '1.000,50', '1,2345'].map(readNumber)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    words.language = 'de';
    expect(['99.5', '1.5', '1,000.50'].map(readNumber)).toEqual([null, null, null]);
  });

  it('is nothing when it is none', () => {
    const typed = ['', ' ', '.', '-', 'ten', '1e', 'e5', '1e5.5', '1e99999', '--1', '1,2,3.4.5', '1 00', '€'];
    expect(typed.map(readNumber)).toEqual(typed.map(() => null));
  });
});
