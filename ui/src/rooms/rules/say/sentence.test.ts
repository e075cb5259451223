import { afterEach, describe, expect, it } from 'vitest';
import type {
  CellView,
  HitPolicy,
  Rule,
  RuleRowView,
  Term,
  TermType,
  TermValue,
  UnaryCheck,
  UnaryTests,
} from '../../../contract/generated';
import { words } from '../../../words';
import { TableModel } from '../table/model.svelte';
import { termsById } from '../terms';
import { sayFact, sentenceOf } from './sentence';

const SAYS: TermType = { kind: 'enum', values: ['Lost', 'On its way'] };
const DAYS: TermType = { kind: 'number', unit: 'days', step: '1', min: '0', max: null };
const EURO: TermType = { kind: 'number', unit: '€', step: '0.01', min: '0', max: null };
const SINCE: TermType = { kind: 'date' } as TermType;

function term(id: string, name: string, type: TermType, answers: Term['answers'] = {}): Term {
  return { id, name, type, protected: false, sameEverywhere: false, answers };
}

const number = (value: string): TermValue => ({ kind: 'number', value });
const text = (value: string): TermValue => ({ kind: 'text', value });
const equals = (value: TermValue): UnaryCheck => ({ kind: 'equals', value });
const over = (value: TermValue): UnaryCheck => ({ kind: 'compare', comparison: 'greater', value });

function between(low: string, high: string, lowIncluded = true, highIncluded = true): UnaryCheck {
  return { kind: 'between', low: number(low), lowIncluded, high: number(high), highIncluded };
}

function tests(kind: 'oneOf' | 'noneOf', ...checks: UnaryCheck[]): UnaryTests {
  return { kind, tests: checks.map((check) => ({ span: { start: 0, end: 0 }, check })) };
}

const cell = { text: 'over fve', language: 'en' as const };
const asks = (of: UnaryTests | null): CellView => ({ cell, tests: of, entry: null });
const sets = (value: TermValue): CellView => ({ cell, tests: null, entry: { kind: 'literal', value } });

/** A row read aloud in both languages, with usual spaces. */
function read(
  cells: Record<string, CellView>,
  {
    policy = 'unique',
    at = 0,
    implied = {},
  }: { policy?: HitPolicy; at?: number; implied?: RuleRowView['implied'] } = {},
): string[] {
  const rows = Array.from({ length: at + 1 }, (_, index) => ({
    id: String(index),
    cells,
    because: '',
    comments: {},
    changed: [],
    implied,
  }));
  const side = {
    says: 'if',
    days: 'if',
    since: 'if',
    date: 'if',
    offer: 'then',
    goodwill: 'then',
    person: 'then',
  } as const;
  const columns = Object.entries(side).map(([id, side]) => ({ id, side, term: id, isNew: false }));
  const rule = {
    version: { id: 'v' },
    hitPolicy: policy,
    columns,
    comments: [],
    rows,
    problems: [],
  } as unknown as Rule;
  const terms = termsById([
    term('says', 'Tracking says', SAYS),
    term('days', 'Days late', DAYS),
    term('since', 'Ordered', SINCE),
    term('date', 'Date needed', { kind: 'yesNo' }),
    term('offer', 'We offer', { kind: 'enum', values: ['Offer pick-up'] }, { 'Offer pick-up': {} }),
    term('goodwill', 'Goodwill', EURO),
    term('person', 'A way to a person', { kind: 'yesNo' }),
  ]);
  const model = new TableModel({
    rule: () => rule,
    terms: () => terms,
    proof: () => undefined,
    contradictions: () => [],
    editable: () => true,
    fedBy: () => new Map(),
    contested: () => new Map(),
    exceptions: () => new Map(),
  });
  return (['en', 'de'] as const).map((language) => {
    words.language = language;
    const line = model.lines[at];
    if (line?.kind !== 'row') throw new Error('no row');
    const { condition, answer } = sentenceOf(model, line);
    return `${condition} ${answer}`.replace(/\s/gu, ' ');
  });
}

afterEach(() => {
  words.language = 'en';
});

const offer = { offer: sets(text('Offer pick-up')) };

describe('a row read aloud', () => {
  it('says each kind of term as a sentence', () => {
    const row = {
      says: asks(tests('oneOf', equals(text('On its way')))),
      days: asks(tests('oneOf', between('1', '2'))),
      date: asks(tests('oneOf', equals({ kind: 'yesNo', value: false }))),
      ...offer,
      goodwill: sets(number('15')),
      person: sets({ kind: 'yesNo', value: true }),
    };
    expect(read(row)).toEqual([
      'If “Tracking says” is “On its way”, “Days late” is from 1 to 2 days and “Date needed” does not apply: Offer pick-up. Goodwill: €15, A way to a person: yes.',
      'Wenn „Tracking says“ auf „On its way“ steht, „Days late“ 1 bis 2 days beträgt und „Date needed“ nicht zutrifft: Offer pick-up. Goodwill: 15 €, A way to a person: ja.',
    ]);
  });

  it('says lists, negations, bounds and what is missing', () => {
    const cases: [Record<string, CellView>, string, string][] = [
      [
        {
          says: asks(
            tests('oneOf', equals(text('Lost')), equals(text('On its way')), equals({ kind: 'null' })),
          ),
        },
        '“Tracking says” is “Lost” or “On its way” or is missing',
        '„Tracking says“ auf „Lost“ oder „On its way“ steht oder fehlt',
      ],
      [
        { says: asks(tests('noneOf', equals(text('Lost')))) },
        '“Tracking says” is not “Lost”',
        '„Tracking says“ nicht auf „Lost“ steht',
      ],
      [
        { days: asks(tests('noneOf', equals(number('1')), over(number('5')))) },
        '“Days late” is neither 1 nor over 5',
        '„Days late“ weder 1 noch über 5 ist',
      ],
      [
        { days: asks(tests('oneOf', equals(number('1')), over(number('5')))) },
        '“Days late” is 1 day or is over 5 days',
        '„Days late“ 1 day beträgt oder mehr als 5 days beträgt',
      ],
      [
        { days: asks(tests('oneOf', between('3', '5', false, true))) },
        '“Days late” is over 3 and at most 5 days',
        '„Days late“ mehr als 3 und höchstens 5 days beträgt',
      ],
      [
        { since: asks(tests('oneOf', over({ kind: 'date', value: '2026-11-12' } as TermValue))) },
        '“Ordered” is after 12 November 2026',
        '„Ordered“ nach dem 12. November 2026 liegt',
      ],
      [
        { days: asks(null) },
        '“Days late” cannot be read yet (“over fve”)',
        '„Days late“ noch nicht lesbar ist („over fve“)',
      ],
    ];
    for (const [row, en, de] of cases)
      expect(read({ ...row, ...offer })).toEqual([`If ${en}: Offer pick-up.`, `Wenn ${de}: Offer pick-up.`]);
  });

  it('says how the rows before and beside it count', () => {
    expect(read(offer)).toEqual(['In every case: Offer pick-up.', 'In jedem Fall: Offer pick-up.']);
    expect(read(offer, { policy: 'first', at: 1 })).toEqual([
      'In every other case: Offer pick-up.',
      'In jedem anderen Fall: Offer pick-up.',
    ]);
    const late = { days: asks(tests('oneOf', over(number('5')))), goodwill: sets(number('5')) };
    expect(read(late, { policy: 'first', at: 1 })).toEqual([
      'Otherwise, if “Days late” is over 5 days: Goodwill: €5.',
      'Sonst, wenn „Days late“ mehr als 5 days beträgt: Goodwill: 5 €.',
    ]);
    expect(read(late, { policy: 'sum' })[1]).toBe(
      'Wenn „Days late“ mehr als 5 days beträgt: Goodwill: 5 € mehr.',
    );
    expect(read(late, { policy: 'count' })[0]).toBe('If “Days late” is over 5 days: Goodwill: one more.');
  });

  it('says what the answer sets, and that an answer is open', () => {
    expect(read(offer, { implied: { goodwill: number('10') } })[0]).toBe(
      'In every case: Offer pick-up. Goodwill: €10.',
    );
    expect(read({})).toEqual([
      'In every case: The answer is still open.',
      'In jedem Fall: Die Antwort ist noch offen.',
    ]);
  });

  it('says the unit of a number whose name does not', () => {
    const [within, late] = [term('refund', 'Refund within', DAYS), term('late', 'Days late', DAYS)];
    expect(sayFact(within, '5')).toBe('Refund within 5 days');
    expect(sayFact(late, '5')).toBe('Days late 5');
    expect(sayFact(within, 'Days late + 2')).toBe('Refund within Days late + 2');
  });
});
