import { describe, expect, it } from 'vitest';
import { LANGUAGES, dayAfter, readTypedDay, typeDay, words } from '.';

/** A Friday. */
const TODAY = '2026-11-27';

const read = (typed: string): string | null => {
  const found = readTypedDay(typed, TODAY);
  return found === null || found === 'noSuchDay' ? found : found.day;
};

describe('a day typed into a field', () => {
  it('is read in every form that people write, the day before the month, whichever language is chosen', () => {
    for (const language of LANGUAGES) {
      words.language = language;
      for (const typed of [
        '2026-12-05',
        '2026-12-5',
        '5.12.2026',
        '05.12.2026',
        '5. 12. 2026',
        '5.12.26',
        '5.12.',
        '5.12',
        '5/12/2026',
        '05/12/26',
        '5/12',
        '5-12-2026',
        '5 12 2026',
        '5. Dezember 2026',
        '5. Dez. 2026',
        '5 Dezember',
        '5. dez.',
        '5 Dec 2026',
        '5 Dec. 2026',
        '5 dec 26',
        '5 Dec',
        '5th December, 2026',
        'Dec 5, 2026',
        'December 5',
        ' 5\u00a0Dec\u202f2026 ',
      ]) {
        expect([typed, read(typed)]).toEqual([typed, '2026-12-05']);
      }
    }
  });

  it('is the fifth of December in German, never the twelfth of May', () => {
    words.language = 'de';
    expect(read('5.12.2026')).toBe('2026-12-05');
    expect(read('12.5.2026')).toBe('2026-05-12');
  });

  it('without a year is the next such day, today as well', () => {
    expect(read('27.11.')).toBe('2026-11-27');
    expect(read('26.11.')).toBe('2027-11-26');
    expect(read('26 Nov')).toBe('2027-11-26');
    expect(read('1/1')).toBe('2027-01-01');
    expect(read('29.2.')).toBe('2028-02-29');
  });

  it('may be told from today', () => {
    expect(['today', 'Heute'].map(read)).toEqual([TODAY, TODAY]);
    expect(['tomorrow', ' morgen '].map(read)).toEqual(['2026-11-28', '2026-11-28']);
    expect(['yesterday', 'gestern'].map(read)).toEqual(['2026-11-26', '2026-11-26']);
  });

  it('is told when the calendar does not have it', () => {
    for (const typed of [
      '30.2.2026',
      '30.2.',
      '29.2.2027',
      '29 Feb 2027',
      '31. April',
      '31/4/26',
      '2026-02-29',
      '0.5.2026',
      '32.1.2026',
      '12/25/2026',
      '2026-13-01',
    ]) {
      expect([typed, read(typed)]).toEqual([typed, 'noSuchDay']);
    }
    expect(read('29.2.2028')).toBe('2028-02-29');
  });

  it('is nothing when it is none', () => {
    for (const typed of [
      '',
      '5',
      '5.',
      'soon',
      '5.12.202',
      '5.12.0999',
      '5 Foo 2026',
      '5 De',
      '5.12.2026x',
      '2026',
    ]) {
      expect([typed, read(typed)]).toEqual([typed, null]);
    }
  });

  it('is whole once nothing of it is left to guess', () => {
    const isWhole = (typed: string): boolean => {
      const found = readTypedDay(typed, TODAY);
      return found !== null && found !== 'noSuchDay' && found.isWhole;
    };
    expect(['2026-12-05', '5.12.2026', '5 Dec 2026', 'heute'].map(isWhole)).toEqual([true, true, true, true]);
    expect(['5.12.', '5.12.20', '5 Dec', 'x', '30.2.2026'].filter(isWhole)).toEqual([]);
  });
});

describe('a day shown in a field', () => {
  it('stands there as it is typed, and is read again', () => {
    const shown = (day: string): string[] =>
      LANGUAGES.map((language) => {
        words.language = language;
        expect(read(typeDay(day))).toBe(day);
        return typeDay(day);
      });
    expect(shown('2026-12-05')).toEqual(['5 Dec 2026', '5.12.2026']);
    for (let month = 1; month <= 12; month += 1) shown(`2027-${String(month).padStart(2, '0')}-09`);
  });

  it('is nothing when there is none', () => {
    expect(typeDay('')).toBe('');
  });
});

it('days are counted over months and years', () => {
  expect(dayAfter('2026-12-25', 14)).toBe('2027-01-08');
  expect(dayAfter('2027-03-29', -1)).toBe('2027-03-28');
  expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
});
