import { beforeEach, describe, expect, it } from 'vitest';
import type { CellProblem, Guardrail, Term, TermType, UnaryCheck } from '../../../contract/generated';
import { words } from '../../../words';
import { emptyTerm, typeOf } from '../edit/term';
import { rangeOf, sayUse } from '../proof/guardrail';
import { termsById } from '../terms';
import { caseOf, typedOf } from '../try/case';
import { sayProblem } from './problem';
import { sayTests } from './tests';

const DAY: TermType = { kind: 'date', min: null, max: null };
const WAIT: TermType = { kind: 'duration', of: 'daysTime', step: null, min: 'PT0S', max: null };

const plain = (text: string | null): string => (text ?? '').replace(/\s/gu, ' ');

function term(id: string, type: TermType): Term {
  return { id, name: id, type, protected: false, sameEverywhere: false, answers: {} };
}

beforeEach(() => {
  words.language = 'en';
});

describe('cells about days and durations', () => {
  const day = { kind: 'date', value: '2026-03-01' } as const;
  const later = { kind: 'date', value: '2026-04-01' } as const;
  const wait = { kind: 'duration', value: 'P2D' } as const;

  it('say what they mean in both languages', () => {
    const between = { kind: 'between', low: day, lowIncluded: true, high: later } as const;
    const cases: [UnaryCheck, TermType, string, string][] = [
      [{ kind: 'equals', value: day }, DAY, '1 March 2026', '1. März 2026'],
      [
        { kind: 'compare', comparison: 'greater', value: day },
        DAY,
        'after 1 March 2026',
        'nach dem 1. März 2026',
      ],
      [
        { kind: 'compare', comparison: 'atMost', value: day },
        DAY,
        'until 1 March 2026',
        'bis zum 1. März 2026',
      ],
      [
        { ...between, highIncluded: false },
        DAY,
        '1 March 2026 to before 1 April 2026',
        '1. März 2026 bis vor dem 1. April 2026',
      ],
      [{ kind: 'compare', comparison: 'greater', value: wait }, WAIT, 'more than 2 days', 'mehr als 2 Tage'],
      [{ kind: 'compare', comparison: 'atMost', value: wait }, WAIT, 'up to 2 days', 'höchstens 2 Tage'],
    ];
    for (const [check, type, en, de] of cases) {
      const tests = { kind: 'oneOf', tests: [{ span: { start: 0, end: 0 }, check }] } as const;
      words.language = 'en';
      expect(plain(sayTests({ ...tests, tests: [...tests.tests] }, type))).toBe(en);
      words.language = 'de';
      expect(plain(sayTests({ ...tests, tests: [...tests.tests] }, type))).toBe(de);
    }
  });

  it('say what is wrong with them', () => {
    const said = (problem: CellProblem, type: TermType): string =>
      plain(sayProblem(problem, term('one', type)));
    const gone = { kind: 'noSuchDate', found: '31.02.2026', monthEnds: '2026-02-28' } as const;
    expect(said(gone, DAY)).toBe('There is no 31.02.2026. That month ends on 28 February 2026.');
    const two = {
      kind: 'ambiguousDate',
      found: '03/04/2026',
      readings: ['2026-04-03', '2026-03-04'],
    } as const;
    expect(said({ ...two, readings: [...two.readings] }, DAY)).toContain(
      'can be 3 April 2026 or 4 March 2026',
    );
    expect(said({ kind: 'notUnderstood', found: 'x' }, WAIT)).toContain('more than 2 days');
    words.language = 'de';
    expect(said({ kind: 'dateIncomplete', found: '24.12.', missing: 'year' }, DAY)).toContain('kein Jahr');
    expect(said({ kind: 'mixedUnits', found: 'Monate', expected: 'daysTime' }, WAIT)).toContain(
      'keine feste Zahl von Tagen',
    );
    expect(said({ kind: 'outOfBounds', min: 'PT0S', max: 'P14D' }, WAIT)).toBe(
      'Der kleinste Wert ist hier 0 Tage, der größte 14 Tage.',
    );
  });
});

describe('a case with a day and a duration', () => {
  const inputs = [term('ordered', DAY), term('waited', WAIT)];

  it('is typed as it is said', () => {
    const situation = {
      ordered: { kind: 'date', value: '2026-03-01' },
      waited: { kind: 'duration', value: 'P2DT4H' },
    } as const;
    const typed = typedOf(situation);
    expect(plain(typed.waited ?? '')).toBe('2 days 4 hours');
    expect(plain(typed.ordered ?? '')).toBe('1 March 2026');
    expect(caseOf(inputs, typed)).toEqual({
      ...situation,
      waited: { kind: 'duration', value: 'PT187200S' },
    });
  });

  it('leaves out what cannot be read', () => {
    expect(caseOf(inputs, { ordered: 'soon', waited: '3' })).toEqual({});
  });
});

describe('room on durations and days', () => {
  const guard = (bound: Guardrail['bound']): Guardrail => ({
    id: 'g',
    name: 'g',
    term: 'one',
    bound,
    scope: { kind: 'company' },
    everyRow: false,
  });
  const kept = (used: [string, string]) => ({ kind: 'kept', rows: [0], used }) as const;

  it('is said in words, and drawn where it begins at nothing', () => {
    const within = guard({ kind: 'atMost', max: 'P14D' });
    const terms = termsById([term('one', WAIT)]);
    expect(plain(sayUse(within, ['P1D', 'P7D'], terms))).toBe('7 days of 14 days');
    expect(rangeOf(within, { ...kept(['P1D', 'P7D']), rows: [0] })?.used).toEqual([0, 7 * 86_400]);
    const by = guard({ kind: 'atMost', max: '2026-12-24' });
    expect(plain(sayUse(by, ['2026-12-01', '2026-12-20'], termsById([term('one', DAY)])))).toBe(
      '20 December 2026, by 24 December 2026 at the latest',
    );
    expect(rangeOf(by, { ...kept(['2026-12-01', '2026-12-20']), rows: [0] })).toBeNull();
  });
});

describe('the fields of a new term', () => {
  it('describe days and durations', () => {
    const day = { ...emptyTerm('date'), first: '2026-01-01' };
    expect(typeOf(day)).toEqual({ kind: 'date', min: '2026-01-01', max: null });
    const span = { ...emptyTerm('duration'), every: '1 day', longest: '60 days' };
    expect(typeOf(span)).toEqual({
      kind: 'duration',
      of: 'daysTime',
      step: 'PT86400S',
      min: 'PT0S',
      max: 'PT5184000S',
    });
    expect(typeOf({ ...span, of: 'yearsMonths' })).toBeNull();
  });
});
