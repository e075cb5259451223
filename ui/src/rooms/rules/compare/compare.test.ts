import { afterEach, describe, expect, it } from 'vitest';
import type {
  AnswerChange,
  RuleComparison,
  RuleRowView,
  TermType,
  TermValue,
} from '../../../contract/generated';
import { words } from '../../../words';
import { termsById } from '../terms';
import { regionParts } from '../say/case';
import { sayUnsaid } from './came';
import { columnsOf, commentsOf, comparedRows, sayChanged, sayRows, sayWritten } from './compare';

const EURO: TermType = { kind: 'number', unit: '€', step: '0.01', min: '0', max: null };
const term = (id: string, name: string, type: TermType) => ({
  ...{ id, name, type, protected: false, sameEverywhere: false },
  ...{ answers: [], sets: {} },
});
const terms = termsById([
  term('late', 'Days late', { kind: 'number', unit: 'days', step: '1', min: '1', max: null }),
  term('offer', 'We offer', { kind: 'text' }),
  term('euro', 'Goodwill', EURO),
] as unknown as Parameters<typeof termsById>[0]);

const number = (value: string): TermValue => ({ kind: 'number', value });
const text = (value: string): TermValue => ({ kind: 'text', value });

function row(id: string, cells: Record<string, TermValue>, because = ''): RuleRowView {
  const view = ([column, value]: [string, TermValue]) =>
    [
      column,
      { cell: { text: '', language: 'feel' }, tests: null, entry: { kind: 'literal', value } },
    ] as const;
  return {
    id,
    because,
    changed: [],
    comments: {},
    implied: {},
    cells: Object.fromEntries(Object.entries(cells).map(view)),
  } as unknown as RuleRowView;
}

const column = (id: string, side: 'if' | 'then', of: string) => ({ id, side, term: of, isNew: false });
const comparison = {
  before: {
    version: { number: 6 },
    hitPolicy: 'unique',
    columns: [column('o1', 'then', 'offer')],
    comments: [
      { id: 's1', name: 'Source', isNew: false },
      { id: 'g1', name: 'Contact', isNew: false },
    ],
    rows: [row('r1', { o1: text('Resend') }), row('r2', { o1: text('Wait') })],
  },
  after: {
    version: { number: 7 },
    hitPolicy: 'first',
    columns: [column('o2', 'then', 'offer'), column('e2', 'then', 'euro')],
    comments: [{ id: 's2', name: 'Source', isNew: false }],
    rows: [
      row('n', { o2: text('Apologise') }),
      row('r1', { o2: text('Refund'), e2: number('5') }, 'Thin trust'),
    ],
  },
  comments: [
    { before: 's1', after: 's2' },
    { before: 'g1', after: null },
  ],
  diff: {
    columns: [
      { before: 0, after: 0, moved: false },
      { before: null, after: 1, moved: false },
    ],
    rows: [
      { before: null, after: 0, moved: false, changed: [], because: false },
      { before: 0, after: 1, moved: false, changed: [0], because: true },
      { before: 1, after: null, moved: false, changed: [], because: false },
    ],
  },
} as unknown as RuleComparison;

/** The same with remarks at the row that stayed. */
function remarked(before: Record<string, string>, after: Record<string, string>): RuleComparison {
  const [old, gone] = comparison.before.rows;
  const [come, now] = comparison.after.rows;
  if (!old || !gone || !come || !now) throw new Error('no rows');
  return {
    ...comparison,
    before: { ...comparison.before, rows: [{ ...old, comments: before }, gone] },
    after: { ...comparison.after, rows: [come, { ...now, comments: after }] },
  };
}

afterEach(() => {
  words.language = 'en';
});

describe('two versions', () => {
  it('show what the chosen answer sets where a cell is left open, as the table does', () => {
    const rows = comparison.after.rows.map((one) => ({ ...one, implied: { euro: number('10') } }));
    const seen = { ...comparison, after: { ...comparison.after, rows } };
    const shown = comparedRows(seen, columnsOf(seen, terms)).map(({ cells }) => cells[1]?.after ?? null);
    expect(shown).toEqual(['€10', '€10', null]);
  });

  it('say what is remarked otherwise, and which column of remarks is gone', () => {
    const seen = remarked({ s1: 'Contract', g1: 'Kim' }, { s2: 'Law' });
    expect(commentsOf(seen).map(({ name, mark }) => [name, mark])).toEqual([
      ['Source', null],
      ['Contact', 'gone'],
    ]);
    const cells = comparedRows(seen, columnsOf(seen, terms))[1]?.comments;
    expect(cells).toEqual([
      { before: 'Contract', after: 'Law', isChanged: true },
      { before: 'Kim', after: null, isChanged: false },
    ]);
  });

  const columns = columnsOf(comparison, terms);

  it('show each row with its numbers, what it said and what it says', () => {
    expect(columns.map(({ mark }) => mark)).toEqual([null, 'new']);
    const rows = comparedRows(comparison, columns);
    expect(rows.map(({ mark, before, after }) => [mark, before, after])).toEqual([
      ['new', null, 1],
      ['changed', 1, 2],
      ['gone', 2, null],
    ]);
    expect(rows[1]?.cells).toEqual([
      { before: 'Resend', after: 'Refund', isChanged: true },
      { before: null, after: '€5', isChanged: false },
    ]);
    expect(rows[1]?.because).toEqual({ before: '', after: 'Thin trust', isChanged: true });
  });

  it('are told in a few words in both languages', () => {
    expect(sayWritten(comparison, terms)).toEqual([
      '“The first row that fits” instead of “Exactly one row fits”',
      'the column Goodwill is new',
      'the column Contact is gone',
      '1 row is new',
      '1 row is gone',
      '1 row is changed',
    ]);
    words.language = 'de';
    expect(sayWritten(comparison, terms).slice(3)).toEqual([
      '1 Zeile ist neu',
      '1 Zeile ist weggefallen',
      '1 Zeile ist geändert',
    ]);
  });
});

describe('cases that get another answer', () => {
  const change = {
    region: [
      { term: 'late', feel: '-', tests: { kind: 'any' } },
      {
        term: 'offer',
        feel: '"x"',
        tests: { kind: 'oneOf', tests: [{ check: { kind: 'equals', value: text('x') } }] },
      },
    ],
    before: { kind: 'row', row: 2, values: { offer: text('Resend'), euro: number('5') } },
    after: { kind: 'row', row: 3, values: { offer: text('Resend'), euro: number('6') } },
  } as unknown as AnswerChange;

  it('are told by what is asked of them, without what may be anything', () => {
    expect(regionParts(change.region, terms)).toEqual([
      { text: '“We offer” is ', isValue: false },
      { text: '“x”', isValue: true },
    ]);
  });

  it('say only what differs, and which rows answer', () => {
    expect(sayChanged(change, 'before', ['offer', 'euro'], terms)).toBe('Goodwill €5');
    expect(sayChanged(change, 'after', ['offer', 'euro'], terms)).toBe('Goodwill €6');
    expect([sayRows(change.before), sayRows({ kind: 'gap' })]).toEqual(['row 3', '']);
  });

  it('say nothing where an output is no longer set, and all that is said where a gap was', () => {
    const silent = {
      ...change,
      after: { kind: 'row', row: 3, values: { offer: text('Resend') } },
    } as AnswerChange;
    expect(sayChanged(silent, 'after', ['offer', 'euro'], terms)).toBe('Goodwill nothing');
    const gap = { ...change, before: { kind: 'gap' } } as AnswerChange;
    expect(sayChanged(gap, 'before', ['offer', 'euro'], terms)).toBe('No row answers.');
    expect(sayChanged(gap, 'after', ['offer', 'euro'], terms)).toBe('Resend, Goodwill €6');
  });
});

it('names what cases lack of which nothing can be said', () => {
  const found = { cases: 20, same: 3, changes: [], effects: [] };
  const lacks = [
    { term: 'euro', count: 13 },
    { term: 'late', count: 2 },
  ];
  const said = (lacking: typeof lacks): string =>
    sayUnsaid({ ...found, cannotSay: 13, lacks: lacking }, terms);
  expect(said(lacks)).toBe('Of 13 nothing can be said: they lack “Goodwill” and “Days late” (2).');
  expect(said([])).toContain('because cells cannot be read');
  words.language = 'de';
  expect(said(lacks)).toBe('Zu 13 lässt sich nichts sagen. Was ihnen fehlt: „Goodwill“ und „Days late“ (2).');
});
