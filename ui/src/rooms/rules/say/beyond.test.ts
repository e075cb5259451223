import { describe, expect, it } from 'vitest';
import type { Rule, Term, TermValue, UnaryCheck, UnaryTests } from '../../../contract/generated';
import { termsById } from '../terms';
import { sayBeyond } from './beyond';
import { regionOf, regionParts } from './case';

const value = (of: string): TermValue => ({ kind: 'number', value: of });
const equals = (of: string): UnaryCheck => ({ kind: 'equals', value: value(of) });
const less = (of: string): UnaryCheck => ({ kind: 'compare', comparison: 'less', value: value(of) });
const over = (of: string): UnaryCheck => ({ kind: 'compare', comparison: 'greater', value: value(of) });
const asks = (...checks: UnaryCheck[]) => ({
  kind: 'oneOf' as const,
  tests: checks.map((check) => ({ span: { start: 0, end: 0 }, check })),
});

const terms = termsById([
  {
    id: 'days',
    name: 'Days late',
    type: { kind: 'number', unit: 'days', step: '1', min: '0', max: '60' },
    protected: false,
    sameEverywhere: false,
    answers: {},
  } satisfies Term,
  ...(
    [
      ['since', 'Bought on', { kind: 'date', min: '2026-01-01', max: '2026-12-31' }],
      ['wait', 'Waiting', { kind: 'duration', of: 'daysTime', step: 'PT1H', min: 'PT0S', max: 'P14D' }],
    ] as const
  ).map(([id, name, type]) => ({
    ...{ id, name, type, protected: false, sameEverywhere: false, answers: {} },
  })),
]);
const columns = [{ id: 'column', side: 'if' as const, term: 'days', isNew: false }];

function said(...checks: UnaryCheck[]): string | null {
  const rows = [{ cells: { column: { tests: asks(...checks) } } }];
  return sayBeyond({ columns, rows } as unknown as Rule, 0, terms);
}

/** As `said`, for a cell that asks for one value of this term. */
function saidOf(term: string, value: TermValue): string | null {
  const rows = [{ cells: { column: { tests: asks({ kind: 'equals', value }) } } }];
  const asked = [{ id: 'column', side: 'if', term }];
  return sayBeyond({ columns: asked, rows } as unknown as Rule, 0, terms)?.replaceAll('\u00a0', ' ') ?? null;
}

describe('a row that describes no case', () => {
  it('is told the bounds of days and lengths of time in words', () => {
    expect(saidOf('since', { kind: 'date', value: '2025-12-31' })).toBe(
      'Row 1 describes no case: “Bought on” only has values from 1 January 2026.',
    );
    expect(saidOf('wait', { kind: 'duration', value: 'P15D' })).toBe(
      'Row 1 describes no case: “Waiting” only has values up to 14 days.',
    );
    expect(saidOf('wait', { kind: 'duration', value: 'P14D' })).toBeNull();
  });

  it('is told the bounds that its cell lies outside of', () => {
    const low = 'Row 1 describes no case: “Days late” only has values from 0.';
    expect(said(equals('-3'))).toBe(low);
    expect(said(less('0'), equals('-1'))).toBe(low);
    expect(said(over('60'))).toBe('Row 1 describes no case: “Days late” only has values up to 60.');
  });

  it('has another reason when a value within the bounds passes', () => {
    expect(said(over('-3'))).toBeNull();
    expect(said(equals('-3'), equals('4'))).toBeNull();
    expect(said(equals('60'))).toBeNull();
  });
});

it('says all cases that cells describe, and nothing when they ask nothing', () => {
  const parts = (tests: UnaryTests): { text: string; isValue: boolean }[] =>
    regionParts(regionOf(new Map([['column', tests]]), columns), terms);
  expect(parts(asks(over('5')))).toEqual([
    { text: '“Days late” is over ', isValue: false },
    { text: '5 days', isValue: true },
  ]);
  expect(parts({ kind: 'any' })).toEqual([]);
});
