import { describe, expect, it } from 'vitest';
import type { OutcomeUnit } from '../../../contract/generated';
import { decoded } from './decode';
import { readTable, type Answers, type Reading } from './read';

const PERCENT: OutcomeUnit = { kind: 'percent' };
const NAMED: OutcomeUnit = { kind: 'named', name: 'letters' };
const NEWEST = { year: 2026, week: 48 };

const read = (text: string, answers: Answers = {}, unit: OutcomeUnit = PERCENT): Reading =>
  readTable(text, { unit, newest: NEWEST, heads: { numerator: 'Zu Recht', denominator: 'Alle' } }, answers);
/** `2026/40 71` for each figure that was understood. */
const lines = (reading: Reading): string[] =>
  reading.lines.map(({ week, text }) => `${week?.year}/${week?.week} ${text}`);
const refused = (reading: Reading): string[] => reading.refused.map(({ line, why }) => `${line} ${why}`);

describe('the week of a line', () => {
  it('is read from what says a week or a day, in any order and with names above', () => {
    const table = 'week,value\n2026-W02,72.5\n2025-12-29,71\nKW 45 2026,1\n09.11.2026,2\n16.11.26,3';
    expect(lines(read(table))).toEqual(['2026/2 72.5', '2026/1 71', '2026/45 1', '2026/46 2', '2026/47 3']);
  });

  it('is refused where there is no such day, and none moves into the next month', () => {
    const reading = read('Woche;Wert\n30.02.2026;70,1\n31.04.2026;55\n16.11.2026;99\n');
    expect(lines(reading)).toEqual(['2026/47 99']);
    expect(refused(reading)).toEqual(['2 noSuchDay', '3 noSuchDay']);
  });

  it('is refused where the year has no such week', () => {
    expect(refused(read('week;value\n2025-W53;71\n2026-W54;3\n2026-W00;4'))).toEqual([
      '2 noSuchWeek',
      '3 noSuchWeek',
      '4 noSuchWeek',
    ]);
    expect(lines(read('week;value\n2020-W53;71'))).toEqual(['2020/53 71']);
  });

  it('is put together from columns of week and year', () => {
    expect(lines(read('KW;Jahr;Wert\n40;2026;71\n41;2026;72'))).toEqual(['2026/40 71', '2026/41 72']);
    expect(lines(read('Jahr;KW;Zähler;Nenner\n2025;52;31;43'))).toEqual(['2025/52 31/43']);
    expect(refused(read('KW;Jahr;Wert\n40;2026;71\n41;;72'))).toEqual(['3 noWeek']);
  });

  it('without its year is the last one of that number', () => {
    const reading = read('KW;Wert\nKW 40;71\nKW 52;72\nKW 60;1');
    expect(lines(reading)).toEqual(['2026/40 71', '2025/52 72']);
    expect(refused(reading)).toEqual(['4 noSuchWeek']);
  });

  it('is asked for where day and month may change places, unless one line tells', () => {
    const open = 'date,value\n03/02/2026,71\n04/02/2026,72\n05/02/2026,73';
    expect(read(open).asks).toEqual({ kind: 'order', sample: '03/02/2026' });
    expect(lines(read(open, { order: 'monthFirst' }))).toEqual(['2026/10 71', '2026/14 72', '2026/18 73']);
    expect(refused(read(open, { order: 'dayFirst' }))).toEqual(['2 twice', '3 twice', '4 twice']);
    expect(lines(read('date,value\n11/02/2026,71\n11/09/2026,72\n11/16/2026,73'))).toEqual([
      '2026/45 71',
      '2026/46 72',
      '2026/47 73',
    ]);
    expect(refused(read('date,value\n11/16/2026,71\n16/11/2026,72'))).toEqual([
      '2 eitherOrder',
      '3 eitherOrder',
    ]);
  });

  it('that is not understood is never the one of some place', () => {
    const reading = read('week;value\n2026-W40;71\nlast week;72');
    expect([lines(reading), refused(reading)]).toEqual([['2026/40 71'], ['3 noWeek']]);
    expect(read('71\n72').nothing).toBe('noWeeks');
    expect(read('Day;Value\nNov 2;71').nothing).toBe('noWeeks');
  });

  it('is the number that stands before the figures', () => {
    expect(lines(read('44\t72\n45\t71', { weeks: true }))).toEqual(['2026/44 72', '2026/45 71']);
    expect(lines(read('44\t72,5\n45\t71'))).toEqual(['2026/44 72,5', '2026/45 71']);
    expect(lines(read('44\t42\n45\t41'))).toEqual(['2026/44 42', '2026/45 41']);
    expect(lines(read('52;31;43\n1;30;44'))).toEqual(['2025/52 31/43', '2026/1 30/44']);
    expect(lines(read('KW\tWert\n44\t72\n45\t71'))).toEqual(['2026/44 72', '2026/45 71']);
  });

  it('is asked for where the numbers may as well be counted, and goes where it was pasted where they are', () => {
    const counts = '31\t43\n32\t44';
    expect(read(counts).asks).toEqual({ kind: 'weeks', sample: '31 43' });
    const around = { unit: PERCENT, newest: NEWEST, pasted: true };
    expect(readTable(counts, around, { weeks: false }).lines).toEqual([
      { week: null, text: '31/43' },
      { week: null, text: '32/44' },
    ]);
    expect(read(counts, { weeks: false }).nothing).toBe('noWeeks');
  });

  it('is the one it was pasted at where nothing says it, in one column or two, also below a name', () => {
    const pasted = (text: string): string[] =>
      readTable(text, { unit: PERCENT, newest: NEWEST, pasted: true }).lines.map((line) => line.text);
    expect(pasted('Promise kept\n72,5\n71\n')).toEqual(['72,5', '71']);
    expect(pasted('31\t43\n30\t44')).toEqual(['31/43', '30/44']);
  });

  it('that comes twice, is still to come or long ago is refused', () => {
    const table = 'week;value\n2026-W40;71\n2026-W40;33\n2026-W41;2\n2027-W10;71\n1999-W10;71';
    const reading = read(table);
    expect(lines(reading)).toEqual(['2026/41 2']);
    expect(refused(reading)).toEqual(['2 twice', '3 twice', '5 later', '6 longAgo']);
    expect(refused(read('date;value\n2026-11-02;60\n2026-11-03;61'))).toEqual(['2 twice', '3 twice']);
  });
});

describe('the figure of a line', () => {
  it('is read out of quotes, with the separator, quotes and ends of lines in them', () => {
    expect(lines(read('Woche ab,Wert\n"11.05.2026","75,8"\n"18.05.2026","68,2"'))).toEqual([
      '2026/20 75,8',
      '2026/21 68,2',
    ]);
    const noted = 'Week,Numerator,Denominator,Note\n2026-W40,31,43,"a, ""b""\nc"\n2026-W41,33,44,';
    expect(lines(read(noted))).toEqual(['2026/40 31/43', '2026/41 33/44']);
    expect(refused(read('week;value\n2026-W40;71\n"2026-W41;72\n2026-W42;73'))).toEqual(['3 unclosed']);
  });

  it('stands in the columns whose names say so', () => {
    expect(lines(read('KW;zufrieden;gefragt\n2026-W20;56;79'))).toEqual(['2026/20 56/79']);
    expect(lines(read('Week;Comment;Value\n2026-W40;lief gut;71\n2026-W41;3 krank;72'))).toEqual([
      '2026/40 71',
      '2026/41 72',
    ]);
    expect(read('Woche;A;B;C\n2026-W40;1;2;3').nothing).toBe('manyColumns');
    expect(refused(read('week,value\n2026-W40,70,1'))).toEqual(['2 tooMany']);
    expect(refused(read('2026-W40,70,1\n2026-W41,71,2'))).toEqual(['1 noFigure', '2 noFigure']);
  });

  it('as we write it ourselves is read back', () => {
    const saved =
      'Week;Monday;Value in %;Zu Recht;Alle;Lower\n2026-W02;2026-01-05;72,09;31;43;54\n2026-W03;2026-01-12;70;;;54';
    expect(lines(read(saved))).toEqual(['2026/2 31/43', '2026/3 70']);
  });

  it('is asked for where a mark may group thousands or stand before decimals', () => {
    const open = 'week;num;den\n2026-W40;1.234;2.000\n2026-W41;900;2.000';
    expect(read(open).asks).toEqual({ kind: 'point', sample: '1.234' });
    expect(lines(read(open, { point: ',' }))).toEqual(['2026/40 1234/2000', '2026/41 900/2000']);
    // Of per cent there are no thousands, and another line may tell.
    expect(lines(read('week;value\n2026-W40;71.125'))).toEqual(['2026/40 71.125']);
    expect(lines(read('week;value\n2026-W40;1.234\n2026-W41;7,5', {}, NAMED))).toEqual([
      '2026/40 1234',
      '2026/41 7,5',
    ]);
    expect(lines(read("week;value\n2026-W40;1'234\n2026-W41;1.234,5", {}, NAMED))).toEqual([
      '2026/40 1234',
      '2026/41 1234,5',
    ]);
  });

  it('is asked for with a number that leaves it open', () => {
    const open = 'week;value\n2026-W40;1.5\n2026-W41;2,5\n2026-W42;1.234';
    expect(read(open, {}, NAMED).asks).toEqual({ kind: 'point', sample: '1.234' });
    expect(read('week,share\n2026-W40,0.0\n2026-W41,0.725').asks).toEqual({
      kind: 'shares',
      sample: '0.725',
    });
  });

  it('of a share that lies between nothing and one is asked for', () => {
    const table = 'week,share\n2026-W40,0.71\n2026-W41,0.725';
    expect(read(table).asks).toEqual({ kind: 'shares', sample: '0.71' });
    expect(lines(read(table, { shares: true }))).toEqual(['2026/40 71', '2026/41 72.5']);
    expect(lines(read(table, { shares: false }))).toEqual(['2026/40 0.71', '2026/41 0.725']);
    expect(read('week,share\n2026-W40,0.71 %').asks).toBeNull();
    expect(read(table, {}, NAMED).asks).toBeNull();
  });

  it('is refused where the unit does not allow it or it is none', () => {
    const reading = read('week;value\n2026-W40;710\n2026-W41;x\n2026-W42;\n2026-W43;5');
    expect([lines(reading), refused(reading)]).toEqual([['2026/43 5'], ['2 outside', '3 noFigure']]);
  });
});

describe('a file', () => {
  const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

  it('is text in UTF-8, UTF-16 or of Windows', () => {
    expect(decoded(bytes('\xef\xbb\xbfK\xc3\xa4'))).toEqual({ text: 'Kä' });
    expect(decoded(bytes('\xff\xfeK\x00\xe4\x00'))).toEqual({ text: 'Kä' });
    expect(decoded(bytes('K\xe4'))).toEqual({ text: 'Kä' });
  });

  it('that is none says what it is', () => {
    expect(decoded(bytes('PK\x03\x04'))).toEqual({ why: 'workbook' });
    expect(decoded(bytes('a\x00b'))).toEqual({ why: 'binary' });
    expect(decoded(bytes(''))).toEqual({ why: 'empty' });
    expect(decoded(bytes(' \n'))).toEqual({ why: 'empty' });
    expect(read('week;value\n').nothing).toBe('noFigures');
  });
});
