import { describe, expect, it } from 'vitest';
import type { BesideCompany, FrameGuardrail, FrameVersion, Room, Term } from '../../contract/generated';
import { words } from '../../words';
import { boundText, grouped, inOrder, narrowText } from './bounds';
import { count, differences } from './differences';
import { EUROS, guardrail } from './fixture';
import { moved, stepOf } from './levels';
import { problemTexts } from './problems';
import { readingOf, standingOf } from './room';

const NARROW = '\u202f';

function version(more: Partial<FrameVersion>): FrameVersion {
  return {
    ...{ id: 'f', number: 1, since: null, purpose: '', problems: [] },
    ...{ guardrails: [], principles: [], wanted: [], areas: [], watched: [], ...more },
  } as FrameVersion;
}

describe('bounds in words', () => {
  it('carry the unit as each language writes it', () => {
    words.language = 'en';
    expect(boundText({ kind: 'atMost', max: '60' }, EUROS)).toBe('at most €60');
    words.language = 'de';
    expect(boundText({ kind: 'between', min: '2.5', max: '60' }, EUROS)).toBe(
      `2,50${NARROW}€ bis 60${NARROW}€`,
    );
    expect(boundText({ kind: 'atLeast', min: '14' }, { ...EUROS, unit: 'Tage' })).toBe(
      'mindestens 14\u00a0Tage',
    );
  });

  it('are never rounded', () => {
    words.language = 'de';
    expect(boundText({ kind: 'atMost', max: '20.005' }, EUROS)).toBe(`höchstens 20,005${NARROW}€`);
    const fine = '60.0000000000000000000001';
    expect(boundText({ kind: 'atMost', max: fine }, { ...EUROS, unit: '%' })).toBe(
      `höchstens 60,0000000000000000000001${NARROW}%`,
    );
    expect(boundText({ kind: 'atMost', max: fine }, { ...EUROS, unit: 'Tage' })).toBe(
      'höchstens 60,0000000000000000000001\u00a0Tage',
    );
  });

  it('name values, answers and what may never be asked', () => {
    words.language = 'en';
    const values = ['refund', 'voucher'].map((value) => ({ kind: 'text', value }) as const);
    expect(boundText({ kind: 'oneOf', values }, undefined)).toBe('refund or voucher');
    expect(boundText({ kind: 'is', value: { kind: 'yesNo', value: true } }, { kind: 'yesNo' })).toBe('yes');
    expect(boundText({ kind: 'neverInput' }, { kind: 'text' })).toBe('never an input');
  });

  it('leave out below a wider one what it says already', () => {
    words.language = 'en';
    const narrow = { kind: 'atMost', max: '40' } as const;
    expect(narrowText(narrow, { kind: 'atMost', max: '60' }, EUROS)).toBe('€40');
    expect(narrowText(narrow, { kind: 'neverInput' }, EUROS)).toBe('at most €40');
  });
});

it('puts bounds of teams below the company’s, the narrower ones apart from those that change nothing', () => {
  const company = guardrail('c', null, { kind: 'atMost', max: '60' });
  const team = (id: string, max: string, beside: BesideCompany): FrameGuardrail => ({
    ...guardrail(id, 'dr', { kind: 'atMost', max }),
    beside,
  });
  const [narrower, wider] = [team('t', '40', 'narrower'), team('w', '80', 'wider')];
  const alone = guardrail('a', 'dr', { kind: 'neverInput' }, 'age');
  expect(grouped([wider, narrower, company, alone])).toEqual([
    {
      head: company,
      teams: [
        { stands: 'narrower', of: [narrower] },
        { stands: 'wider', of: [wider] },
      ],
    },
    { head: alone, teams: [] },
  ]);
  // In a draft each is a line of its own, and stands where it stood.
  expect(inOrder([wider, narrower, company, alone])).toEqual([
    { one: company, stands: null },
    { one: narrower, stands: 'narrower' },
    { one: wider, stands: 'wider' },
    { one: alone, stands: null },
  ]);
});

describe('what a draft changes', () => {
  const kept = { id: '1', lineage: 'p', text: 'A choice beats a voucher.' };

  it('is nothing when only the ids differ', () => {
    const found = differences(
      version({ principles: [kept] }),
      version({ principles: [{ ...kept, id: '2' }] }),
    );
    expect(count(found)).toBe(0);
  });

  it('is told part by part: changed, new and taken out', () => {
    const gone = { id: '3', lineage: 'q', text: 'Gone.' };
    const fresh = { id: '4', lineage: 'r', text: 'New.' };
    const changed = { ...kept, id: '2', text: 'A choice beats two vouchers.' };
    const found = differences(
      version({ principles: [kept, gone] }),
      version({ purpose: 'Why', principles: [changed, fresh] }),
    );
    expect(found.principles).toEqual([
      { before: kept, after: changed },
      { before: null, after: fresh },
      { before: gone, after: null },
    ]);
    expect(found.purpose).toEqual({ before: '', after: 'Why' });
    expect(count(found)).toBe(4);
  });
});

it('counts levels from tell to delegate and knows which way a change went', () => {
  expect([stepOf('tell'), stepOf('agree'), stepOf('delegate')]).toEqual([1, 4, 7]);
  expect([
    moved('delegate', 'agree'),
    moved('tell', 'sell'),
    moved('sell', 'sell'),
    moved('sell', null),
  ]).toEqual(['more', 'less', null, null]);
});

it('reads who presses against stops and who leaves room of their own unused', () => {
  const room = (teams: Room['teams']): Room => ({
    ...{ name: 'Goodwill', term: 'goodwill', type: EUROS, company: null, scale: ['0', '60'], teams },
  });
  const at = {
    team: 'op',
    allowed: '25',
    used: ['0', '25'] as [string, string],
    typical: '10',
    atStop: true,
    isOutside: false,
    isUnknown: false,
  };
  const idle = {
    ...{ team: 'wb', allowed: '30', used: null, typical: null },
    ...{ atStop: false, isOutside: false, isUnknown: false },
  };
  const elsewhere = { ...idle, team: 'dr' };
  const rooms = [room([at, idle, elsewhere]), room([at])];
  const own = [guardrail('g', 'wb', { kind: 'atMost', max: '30' })];
  expect(standingOf(room([]), { ...at, isOutside: true }, own)).toBe('outside');
  expect(rooms[0]?.teams.map((one) => standingOf(room([]), one, own))).toEqual([
    'atStop',
    'unused',
    'notTheirs',
  ]);
  expect(readingOf(rooms, own)).toEqual({
    pressing: { team: 'op', count: 2 },
    unused: { team: 'wb', count: 1 },
  });
  expect(readingOf([], [])).toEqual({ pressing: null, unused: null });
});

describe('guardrails that nothing can keep', () => {
  const most = guardrail('most', null, { kind: 'atMost', max: '40' });
  const least = guardrail('least', null, { kind: 'atLeast', min: '60' });
  const free = guardrail('free', null, { kind: 'atLeast', min: '0' });
  const among = {
    problems: [{ kind: 'unsatisfiable' as const, guardrails: ['most', 'least'], term: 'goodwill' }],
    guardrails: [most, least, free],
    terms: new Map<string, Term>([['goodwill', { id: 'goodwill', name: 'Goodwill', type: EUROS } as Term]]),
  };

  it('are told with what they contradict', () => {
    words.language = 'en';
    expect(problemTexts(most, among)).toEqual([
      'No value of “Goodwill” keeps this and least (at least €60). Change one of them.',
    ]);
    expect(problemTexts(least, among)[0]).toContain('most (at most €40)');
    expect(problemTexts(free, among)).toEqual([]);
  });

  it('are told alone when no value keeps them', () => {
    const alone = {
      ...among,
      problems: [{ kind: 'unsatisfiable' as const, guardrails: ['most'], term: 'goodwill' }],
    };
    words.language = 'de';
    expect(problemTexts(most, alone)).toEqual([
      'Kein Wert von „Goodwill“ hält diese Leitplanke ein. Ändert ihre Grenze.',
    ]);
  });
});
