import { describe, expect, it } from 'vitest';
import type { Answer, RuleTest, Term, TermValue } from '../../../contract/generated';
import { termsById } from '../terms';
import { expectedBy, sayExpected, sayGot, toldOf } from './tests';

const number = (value: string): TermValue => ({ kind: 'number', value });
const nothing: TermValue = { kind: 'null' };

function term(id: string, name: string, type: Term['type']): Term {
  return { id, name, type, protected: false, sameEverywhere: false, answers: {} };
}

const offer = term('offer', 'We offer', { kind: 'text' });
const goodwill = term('goodwill', 'Goodwill', {
  ...{ kind: 'number', unit: '€', step: '1', min: '0', max: null },
});
const outputs = [offer, goodwill];
const terms = termsById([...outputs, term('days', 'Days late', { kind: 'yesNo' })]);
const expected = { goodwill: number('10'), offer: { kind: 'text', value: 'Wait' } } as const;

function test(answer: Answer): RuleTest {
  return { id: 't', name: 'A test', inputs: {}, expected, result: { kind: 'differs', answer } };
}

describe('a test case', () => {
  it('tells what differs, and only that', () => {
    const one = test({ kind: 'row', row: 2, values: { ...expected, goodwill: number('11') } });
    const told = toldOf(one, outputs);
    expect(told).toEqual(['goodwill']);
    expect(sayExpected(one.expected, told, terms)).toBe('Goodwill: €10');
    expect(sayGot(one, told, terms)).toBe('Row 3 answers: Goodwill: €11.');
  });

  it('tells all that was expected, in the order of the columns, where nothing can be laid beside it', () => {
    const none = test({ kind: 'gap' });
    expect(sayExpected(none.expected, toldOf(none, outputs), terms)).toBe('Wait, Goodwill: €10');
    expect(sayGot(none, toldOf(none, outputs), terms)).toBe('No row answers.');
    const unset = test({ kind: 'row', row: 0, values: { goodwill: number('10') } });
    expect(sayGot(unset, toldOf(unset, outputs), terms)).toBe('Row 1 answers: We offer: nothing.');
    const lacking = { ...none, result: { kind: 'incomplete' as const, missing: ['days'] } };
    expect(sayGot(lacking, toldOf(lacking, outputs), terms)).toContain('Days late');
  });

  it('tells what no answer can be, and of what there is no case', () => {
    const problem = { kind: 'betweenSteps', step: '1' } as const;
    const one = {
      ...test({ kind: 'gap' }),
      result: { kind: 'unfit' as const, unfit: { goodwill: problem } },
    };
    expect(toldOf(one, outputs)).toEqual(['goodwill']);
    expect(sayGot(one, ['goodwill'], terms)).toMatch(/^Goodwill: .*€1/u);
    const nowhere = { ...one, result: { kind: 'unfit' as const, unfit: { days: problem } } };
    expect(toldOf(nowhere, outputs)).toEqual(['offer', 'goodwill']);
    expect(sayGot(nowhere, [], terms)).toMatch(/^Days late: /u);
  });

  it('expects what stands in its fields, and still what no field can say', () => {
    const before = { offer: nothing, gone: number('1'), goodwill: number('10') };
    expect(expectedBy(outputs, { goodwill: '12' }, before)).toEqual({
      ...{ offer: nothing, gone: number('1'), goodwill: number('12') },
    });
    expect(expectedBy(outputs, { offer: 'Wait' }, before)).toEqual({
      offer: expected.offer,
      gone: number('1'),
    });
    // What cannot be read is never left out in silence.
    expect(expectedBy(outputs, { goodwill: 'a lot' }, before)).toBeNull();
  });
});
