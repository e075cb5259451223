import { afterEach, describe, expect, it } from 'vitest';
import type { Term, TermType, TermValue, UnaryCheck, UnaryTests } from '../../../contract/generated';
import { words } from '../../../words';
import { termsById } from '../terms';
import { caseParts, sayCase } from './case';
import { editText, showCell } from './cell';
import { sayFormula, withNames } from './formula';
import { placesOf, sayProblem } from './problem';
import { keyOfTests, sayTests } from './tests';
import { sayValue } from './value';

const number = (value: string): TermValue => ({ kind: 'number', value });
const EURO: TermType = { kind: 'number', unit: '€', step: '0.01', min: '0', max: null };
const DAYS: TermType = { kind: 'number', unit: 'days', step: '1', min: '1', max: null };
const YES: TermType = { kind: 'yesNo' };

function oneOf(...checks: UnaryCheck[]): UnaryTests {
  return { kind: 'oneOf', tests: checks.map((check) => ({ span: { start: 0, end: 0 }, check })) };
}

const over = (value: string): UnaryCheck => ({
  kind: 'compare',
  comparison: 'greater',
  value: number(value),
});
const equals = (value: TermValue): UnaryCheck => ({ kind: 'equals', value });

function range(lowIncluded: boolean, highIncluded: boolean): UnaryCheck {
  return { kind: 'between', low: number('3'), lowIncluded, high: number('5'), highIncluded };
}

/** Narrow spaces as usual ones, to be compared with what people type. */
const plain = (text: string): string => text.replace(/\s/gu, ' ');

afterEach(() => {
  words.language = 'en';
});

describe('cells in words', () => {
  it('say what they mean in both languages', () => {
    const cases: [UnaryTests, TermType, string, string][] = [
      [{ kind: 'any' }, DAYS, 'any', 'egal'],
      [oneOf(over('5')), DAYS, 'over 5', 'über 5'],
      [oneOf(range(true, true)), DAYS, '3 to 5', '3 bis 5'],
      [oneOf(range(false, true)), DAYS, 'over 3 and up to 5', 'über 3 und bis 5'],
      [oneOf(range(true, false)), DAYS, '3 to under 5', '3 bis unter 5'],
      [oneOf(equals({ kind: 'yesNo', value: true })), YES, 'yes', 'ja'],
      [oneOf(equals(number('1')), equals(number('4'))), DAYS, '1 or 4', '1 oder 4'],
      [oneOf(equals(number('1')), over('5')), DAYS, '1, over 5', '1, über 5'],
      [{ ...oneOf(equals(number('2'))), kind: 'noneOf' } as UnaryTests, DAYS, 'not 2', 'nicht 2'],
      [oneOf(equals({ kind: 'null' })), DAYS, 'missing', 'fehlt'],
      [oneOf(over('1500.5')), EURO, 'over €1500.50', 'über 1500,50 €'],
    ];
    for (const [tests, type, en, de] of cases) {
      words.language = 'en';
      expect(plain(sayTests(tests, type))).toBe(en);
      words.language = 'de';
      expect(plain(sayTests(tests, type))).toBe(de);
    }
  });

  it('lose no digit', () => {
    expect(sayValue(number('12345678901234567890.05'), null)).toBe('12,345,678,901,234,567,890.05');
  });

  it('mean the same wherever they were typed', () => {
    const far = oneOf(over('5'));
    const near: UnaryTests = { kind: 'oneOf', tests: [{ span: { start: 3, end: 9 }, check: over('5') }] };
    expect(keyOfTests(far)).toBe(keyOfTests(near));
    expect(keyOfTests(far)).not.toBe(keyOfTests(oneOf(over('6'))));
  });
});

describe('a cell', () => {
  const view = {
    cell: { text: '> 1.500', language: 'de' as const },
    tests: oneOf(over('1500')),
    entry: null,
  };

  it('opens as it was typed in its own language and in words in the other', () => {
    words.language = 'de';
    expect(editText(view, true, DAYS)).toBe('> 1.500');
    words.language = 'en';
    expect(editText(view, true, DAYS)).toBe('over 1500');
  });

  it('that cannot be read stays as it was typed', () => {
    const unread = { cell: { text: 'ovr 5', language: 'de' as const }, tests: null, entry: null };
    expect(showCell(unread, true, DAYS)).toEqual({
      text: 'ovr 5',
      quiet: false,
      wrong: { start: 0, end: 5 },
    });
    expect(editText(unread, true, DAYS)).toBe('ovr 5');
  });

  it('that is empty asks nothing or answers nothing', () => {
    expect(showCell(undefined, true, DAYS)).toMatchObject({ text: 'any', quiet: true });
    expect(showCell(undefined, false, EURO)).toMatchObject({ text: '', quiet: true });
  });
});

describe('a case', () => {
  const term = (id: string, name: string, type: TermType): Term => ({
    id,
    name,
    type,
    protected: false,
    sameEverywhere: false,
    answers: {},
  });
  const terms = termsById([
    term('says', 'Tracking says', { kind: 'enum', values: ['Lost'] }),
    term('wait', 'Waited', DAYS),
    term('late', 'Days late', DAYS),
    term('worth', 'Order value', EURO),
  ]);
  const situation = {
    late: number('6'),
    wait: number('1'),
    worth: number('480'),
    says: { kind: 'text', value: 'Lost' } as TermValue,
  };

  it('says in whole words that a text stands for all those that no row names', () => {
    const unnamed = { says: { kind: 'text', value: '…' } as TermValue };
    expect(sayCase(unnamed, ['says'], terms)).toBe('“Tracking says” is a text that no row names');
    words.language = 'de';
    expect(sayCase(unnamed, ['says'], terms)).toBe(
      '„Tracking says“ auf einem Text, den keine Zeile nennt, steht',
    );
  });

  it('is told in clauses and in the order of the columns, with what is counted', () => {
    const said = (): string => plain(sayCase(situation, ['says', 'late', 'wait', 'worth', 'gone'], terms));
    expect(said()).toBe(
      '“Tracking says” is “Lost”, “Days late” is 6 days, “Waited” is 1 day and “Order value” is €480',
    );
    words.language = 'de';
    expect(said()).toBe(
      '„Tracking says“ auf „Lost“ steht, „Days late“ 6 days beträgt, „Waited“ 1 day beträgt und „Order value“ 480 € beträgt',
    );
  });

  it('in which nothing is asked says so', () => {
    expect(sayCase(situation, [], terms)).toBe('nothing is asked');
  });

  it('highlights what decides, also where a name looks like a mark', () => {
    const odd = termsById([term('odd', 'a <hl>b</hl>', { kind: 'yesNo' })]);
    expect(caseParts({ odd: { kind: 'yesNo', value: false } }, ['odd'], odd)).toEqual([
      { text: '“a <hl>b</hl>” ', isValue: false },
      { text: 'does not apply', isValue: true },
    ]);
  });
});

describe('what is wrong with a cell', () => {
  it('is said in plain words with the term’s own values', () => {
    const term = { type: { kind: 'enum', values: ['Lost', 'Found'] } } as Term;
    const unknown = { kind: 'unknownValue', found: 'Lots', nearest: null } as const;
    expect(sayProblem(unknown, term)).toContain('Lost and Found');
    expect(sayProblem({ ...unknown, nearest: 'Lost' }, term)).toContain('Do you mean “Lost”?');
    const euro = { type: EURO } as Term;
    const bounds = { kind: 'outOfBounds', min: '0', max: null } as const;
    expect(sayProblem(bounds, euro)).toBe('Only values from €0 on fit here.');
    const days = { type: { kind: 'number', unit: 'days', step: '1', min: null, max: null } } as Term;
    expect(sayProblem({ kind: 'betweenSteps', step: '1' }, days)).toBe('Only whole days fit here.');
    expect([placesOf(euro), placesOf(days), placesOf(null)]).toEqual([2, 0, 2]);
    words.language = 'de';
    expect(sayProblem({ kind: 'expected', expected: 'then' }, null)).toBe('Hier fehlt „dann“.');
    expect(sayProblem({ kind: 'wrongUnit', found: '$', expected: '€' }, euro)).toContain('„$“');
  });
});

describe('a formula', () => {
  it('is written as in the current language, and its texts stay as they are', () => {
    const text = 'if Status = "a, 1.5" then min(Order value * 0.2, 40) else 10';
    const formula = { text, names: ['Status', 'Order value'] };
    expect(sayFormula(formula)).toBe(text);
    words.language = 'de';
    expect(sayFormula(formula)).toBe('wenn Status = "a, 1.5" dann min(Order value * 0,2; 40) sonst 10');
  });

  it('says days and lengths of time, and leaves names alone', () => {
    const text = 'max(Sent and due + duration("P14D"), date("2026-03-01")) - duration("P1DT2H")';
    const formula = { text, names: ['Sent and due'] };
    const said = (): string => sayFormula(formula).replaceAll(/\s/gu, ' ');
    expect(said()).toBe('max(Sent and due + 14 days, 1 March 2026) - duration("P1DT2H")');
    words.language = 'de';
    expect(said()).toBe('max(Sent and due + 14 Tage; 1. März 2026) - duration("P1DT2H")');
  });

  it('is completed with the names that what stands at its end may become', () => {
    const names = ['Order value', 'Days late', 'Orders'];
    expect(withNames('or', names)).toEqual(['Order value', 'Orders']);
    expect(withNames('min(Da', names)).toEqual(['min(Days late']);
    expect(withNames('if Days late > 5 then o', names)).toEqual([
      'if Days late > 5 then Order value',
      'if Days late > 5 then Orders',
    ]);
    expect(withNames('Order value', names)).toEqual([]);
    expect(withNames('40', names)).toEqual([]);
  });
});
