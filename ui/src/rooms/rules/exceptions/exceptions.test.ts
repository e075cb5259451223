import { describe, expect, it } from 'vitest';
import type { Exception, Guardrail, RuleRowView, Term, TermValue } from '../../../contract/generated';
import type { GridColumn } from '../table/columns';
import { termsById } from '../terms';
import { insteadOf, reachedBy, sayInstead } from './exceptions';

const number = (value: string): TermValue => ({ kind: 'number', value });
const text = (value: string): TermValue => ({ kind: 'text', value });

function exception(id: string, day: string, reason: string, answer: Record<string, TermValue>): Exception {
  return { id, day, number: 1, inputs: {}, answer, reason };
}

const express = { offer: text('Express'), goodwill: number('15') };
const refund = { offer: text('Refund'), goodwill: number('40') };
const all = [
  exception('d', '2026-11-07', 'Needed on Saturday.', express),
  exception('c', '2026-11-03', 'Bought elsewhere', refund),
  exception('b', '2026-10-12', 'needed  on Saturday', express),
  exception('a', '2026-10-01', 'Called twice', express),
];

describe('exceptions from a row', () => {
  it('are counted by what was decided instead, and then by their reasons', () => {
    const [first, second] = insteadOf(all);
    expect(first?.exceptions.map(({ id }) => id)).toEqual(['d', 'b', 'a']);
    expect(first?.reasons).toEqual([
      { text: 'Needed on Saturday.', count: 2, day: '2026-11-07' },
      { text: 'Called twice', count: 1, day: '2026-10-01' },
    ]);
    expect(second?.answer).toBe(refund);
  });

  it('are stopped by the frame only where they go as far as a guardrail lets them', () => {
    const guardrail = (bound: Guardrail['bound']): Guardrail => ({
      ...{ id: 'g', name: 'Goodwill', term: 'goodwill', bound },
      ...{ scope: { kind: 'company' }, everyRow: false },
    });
    const most = guardrail({ kind: 'atMost', max: '40.00' });
    expect(reachedBy(all, [most])).toEqual([{ guardrail: most, count: 1 }]);
    expect(reachedBy(all, [guardrail({ kind: 'atMost', max: '41' })])).toEqual([]);
    // What has to be given at least takes no room away.
    expect(reachedBy(all, [guardrail({ kind: 'atLeast', min: '15' })])).toEqual([]);
  });

  it('say only what is otherwise than the row', () => {
    const term = (id: string, name: string, type: Term['type']): Term => ({
      ...{ id, name, type, protected: false, sameEverywhere: false, answers: {} },
    });
    const offer = term('offer', 'We offer', { kind: 'text' });
    const goodwill = term('goodwill', 'Goodwill', {
      ...{ kind: 'number', unit: '€', step: '1', min: '0', max: null },
    });
    const columns: GridColumn[] = [offer, goodwill].map((one) => ({
      ...{ key: one.id, side: 'then', term: one, isNew: false },
    }));
    const row = {
      ...{ id: 'r', because: '', comments: {}, changed: [], implied: { goodwill: number('15') } },
      cells: {
        offer: {
          cell: { text: 'Apologise', language: 'en' },
          tests: null,
          entry: { kind: 'literal', value: text('Apologise') },
        },
      },
    } as RuleRowView;
    const terms = termsById([offer, goodwill]);
    expect(sayInstead(express, row, columns, terms)).toBe('Express');
    expect(sayInstead(refund, row, columns, terms)).toBe('Refund, Goodwill: €40');
  });
});
