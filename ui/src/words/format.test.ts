import { describe, expect, it } from 'vitest';
import { Format, isoWeek, parseDay } from './format';

const en = new Format('en');
const de = new Format('de');
const NARROW = '\u202f';

describe('numbers', () => {
  it('carry a narrow no-break space before the percent sign', () => {
    expect(en.percent(72)).toBe(`72${NARROW}%`);
    expect(de.percent(4.1, 1)).toBe(`4,1${NARROW}%`);
  });

  it('write amounts as each language does', () => {
    expect(en.money(250)).toBe('€250');
    expect(de.money(250)).toBe(`250${NARROW}€`);
    expect(de.money(1234.5)).toBe(`1.234,50${NARROW}€`);
  });

  it('show every digit of what somebody set', () => {
    expect(de.exact('20.005', 'EUR')).toBe(`20,005${NARROW}€`);
    expect(en.exact('1500.5', 'EUR')).toBe('€1500.50');
    expect(de.exact('60.0000000000000000000001', 'EUR')).toBe(`60,0000000000000000000001${NARROW}€`);
    expect(en.exact('-0.0000000000000000000000001')).toBe('-0.0000000000000000000000001');
    expect(de.exact('1.5E-41')).toBe(`0,${'0'.repeat(40)}15`);
    expect(de.exact('-12345678.0000000000000000000001')).toBe('-12.345.678,0000000000000000000001');
    expect(en.exact('9'.repeat(34))).toBe('9,999,999,999,999,999,999,999,999,999,999,999');
    expect(en.exact('1E+40').replaceAll(',', '')).toBe(`1${'0'.repeat(40)}`);
  });

  it('group thousands', () => {
    expect(en.number(29806)).toBe('29,806');
    expect(de.number(29806)).toBe('29.806');
  });
});

describe('dates', () => {
  const day = parseDay('2026-11-16');

  it('stay on one line', () => {
    expect(en.day(day)).toBe('16\u00a0Nov');
    expect(de.day(day)).toBe(`16.${NARROW}Nov.`);
  });

  it('are written out in full', () => {
    expect(en.longDay(parseDay('2026-11-12'))).toBe('Thursday 12\u00a0November');
    expect(de.longDay(parseDay('2026-11-12'))).toBe(`Donnerstag, 12.${NARROW}November`);
  });

  it('know the ISO week, also around New Year', () => {
    expect(isoWeek(parseDay('2026-11-12'))).toBe(46);
    expect(isoWeek(parseDay('2027-01-01'))).toBe(53);
    expect(isoWeek(parseDay('2024-12-30'))).toBe(1);
  });
});

it('joins a list as a sentence does', () => {
  expect(en.list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(de.list(['a', 'b', 'c'])).toBe('a, b und c');
});
