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
