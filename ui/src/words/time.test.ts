import { beforeEach, describe, expect, it } from 'vitest';
import { placeOf, readDay, readSpan, sayTime, words } from '.';

const plain = (text: string | null): string | undefined => text?.replace(/\s/gu, ' ');

beforeEach(() => {
  words.language = 'en';
});

describe('days and durations', () => {
  it('are said in words of each language', () => {
    const cases = [
      ['2026-03-01', '1 March 2026', '1. März 2026'],
      ['0999-03-01', '0999-03-01', '0999-03-01'],
      ['P3D', '3 days', '3 Tage'],
      ['P1DT4H30M', '1 day 4 hours 30 minutes', '1 Tag 4 Stunden 30 Minuten'],
      ['-P1DT1S', '-1 day 1 second', '-1 Tag 1 Sekunde'],
      // As somebody typed it, before it was kept.
      ['PT18000S', '5 hours', '5 Stunden'],
      ['PT187200S', '2 days 4 hours', '2 Tage 4 Stunden'],
      ['P14M', '1 year 2 months', '1 Jahr 2 Monate'],
      ['P1Y2M', '1 year 2 months', '1 Jahr 2 Monate'],
      ['PT0S', '0 days', '0 Tage'],
      ['P0M', '0 months', '0 Monate'],
    ] as const;
    for (const [value, en, de] of cases) {
      words.language = 'en';
      expect(plain(sayTime(value))).toBe(en);
      words.language = 'de';
      expect(plain(sayTime(value))).toBe(de);
    }
    expect(sayTime('12.5')).toBeNull();
  });

  it('stand in order on a line', () => {
    const ascending = ['-P1D', 'PT0S', 'PT23H', 'P1D', 'P1DT1S'];
    expect([...ascending].sort((one, other) => placeOf(one) - placeOf(other))).toEqual(ascending);
    expect(placeOf('2026-03-01') - placeOf('2026-02-28')).toBe(1);
    expect(placeOf('P1Y2M')).toBe(14);
    expect(placeOf('-2.5')).toBe(-2.5);
  });
});

describe('a typed day', () => {
  it('is read as people write it', () => {
    for (const typed of [
      '2026-03-01',
      '1.3.2026',
      '01. 03. 2026',
      '1 March 2026',
      '1st Mar. 2026',
      'March 1, 2026',
      '1.\u202fMärz 2026',
      ' 1 märz 2026 ',
    ]) {
      expect(readDay(typed)).toBe('2026-03-01');
    }
    words.language = 'de';
    expect(readDay(sayTime('2026-03-01') ?? '')).toBe('2026-03-01');
  });

  it('is nothing when it is none or two', () => {
    for (const typed of [
      '',
      'soon',
      '31.02.2026',
      '03/04/2026',
      '24.12.',
      '24.12.26',
      '1 Ma 2026',
      '1 Foo 2026',
      '2026-13-01',
    ]) {
      expect(readDay(typed)).toBeNull();
    }
  });
});

describe('a typed duration', () => {
  it('is read in either language', () => {
    expect(readSpan('2 days 4 h', 'daysTime')).toBe('PT187200S');
    expect(readSpan('48 Std.', 'daysTime')).toBe('PT172800S');
    expect(readSpan('1.5 hours', 'daysTime')).toBe('PT5400S');
    expect(readSpan('-1 day', 'daysTime')).toBe('-PT86400S');
    expect(readSpan('2 weeks', 'daysTime')).toBe('PT1209600S');
    expect(readSpan('1 year 2 m', 'yearsMonths')).toBe('P14M');
    expect(readSpan('0', 'yearsMonths')).toBe('P0M');
    words.language = 'de';
    expect(readSpan('1,5 Stunden', 'daysTime')).toBe('PT5400S');
    expect(readSpan('1.000 Tage', 'daysTime')).toBe('PT86400000S');
  });

  it('says again what was said', () => {
    for (const [span, kind] of [
      ['P1DT4H30M', 'daysTime'],
      ['-P1DT1S', 'daysTime'],
      ['P1Y2M', 'yearsMonths'],
    ] as const) {
      for (const language of ['en', 'de'] as const) {
        words.language = language;
        const read = readSpan(sayTime(span) ?? '', kind);
        expect(placeOf(read ?? '')).toBe(placeOf(span));
      }
    }
  });

  it('is nothing without unit, of the other kind or in the wrong order', () => {
    for (const typed of ['', '3', 'soon', '3 months', '4 h 2 days', '3 €', '1,5,2 h', '0.1 s']) {
      expect(readSpan(typed, 'daysTime')).toBeNull();
    }
    expect(readSpan('3 days', 'yearsMonths')).toBeNull();
  });
});
