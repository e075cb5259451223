import { describe, expect, it } from 'vitest';
import type { Term, TermType, TermUse, TouchedRule } from '../../contract/generated';
import { draftOf, missingOf, typeOf } from '../rules/edit/term';
import { termsById } from '../rules/terms';
import { isBroken, sayCheck } from './check/check.svelte';
import { AnswerForm } from './edit/answer.svelte';
import { grouped, rulesUsing, sayDomain, saySets } from './say';

function term(id: string, type: TermType, answers: Term['answers'] = {}): Term {
  return { id, name: id, type, protected: false, sameEverywhere: false, answers };
}

const number: TermType = { kind: 'number', unit: '€', step: '0.01', min: '0', max: '1500.5' };
const goodwill = term('Goodwill', number);
const person = term('Person', { kind: 'yesNo' });
const offer = term(
  'Offer',
  { kind: 'enum', values: ['Wait', 'Resend'] },
  { Resend: { Goodwill: { kind: 'number', value: '15' }, Person: { kind: 'yesNo', value: true } } },
);
const terms = termsById([offer, goodwill, person]);

describe('a term', () => {
  it('says which values it takes', () => {
    expect(sayDomain(number)).toBe('Number, €, from €0 to €1500.50, in steps of €0.01');
    expect(sayDomain({ kind: 'date', min: '2026-03-01', max: null })).toMatch(/from .*2026/u);
  });

  it('stands in its fields as it is, whatever its type', () => {
    const types: TermType[] = [
      number,
      { kind: 'number', unit: null, step: null, min: null, max: null },
      { kind: 'enum', values: ['a', 'b'] },
      { kind: 'yesNo' },
      { kind: 'text' },
      { kind: 'date', min: '2026-03-01', max: null },
      { kind: 'duration', of: 'daysTime', step: 'PT86400S', min: 'PT0S', max: 'PT1209600S' },
    ];
    for (const type of types) expect(typeOf(draftOf(term('x', type)))).toEqual(type);
  });

  it('says beside each field what is missing', () => {
    const draft = { ...draftOf(goodwill), name: ' ', max: 'much' };
    expect(Object.entries(missingOf(draft)).flatMap(([part, says]) => (says ? [part] : []))).toEqual([
      'name',
      'max',
    ]);
  });

  it('stands with those that rules decide, ask about, or do not use', () => {
    const use = (id: string, by: TermUse['by'], state: TermUse['state'] = 'inForce'): TermUse => ({
      ...{ term: id, by, state, team: 'dr', rule: 'r', topic: 'Offer', version: `v-${state}`, number: 1 },
    });
    const uses = [use('Offer', 'then'), use('Offer', 'if', 'draft'), use('Goodwill', 'answer')];
    expect(grouped([...terms.values()], uses).map(({ kind, terms }) => [kind, terms.length])).toEqual([
      ['set', 2],
      ['unused', 1],
    ]);
    const [one] = rulesUsing({ rules: uses, guardrails: [] }, 'Offer');
    expect(one).toMatchObject({ by: ['if', 'then'], isDraft: false });
  });
});

describe('an answer', () => {
  it('says what it sets in the order of the terms', () => {
    expect(saySets(offer.answers['Resend'], terms)).toBe('Goodwill €15 and Person yes');
    expect(saySets(undefined, terms)).toBe('');
  });

  it('begins with the fields that its siblings set, and keeps only what is filled in', () => {
    const form = new AnswerForm(terms, { term: 'Offer', name: 'Gift', isNew: true, kind: 'answer' });
    expect(form.fields.map(({ id }) => id)).toEqual(['Goodwill', 'Person']);
    form.typed = { Goodwill: '5' };
    expect(form.answer).toEqual({
      term: 'Offer',
      name: 'Gift',
      sets: { Goodwill: { kind: 'number', value: '5' } },
    });
    form.typed = { Goodwill: 'five' };
    expect([form.answer, form.unread.length]).toEqual([null, 1]);
  });

  it('needs a name that no other has', () => {
    const form = new AnswerForm(terms, { term: 'Offer', name: 'resend', isNew: true, kind: 'answer' });
    expect(form.unnamed).not.toBeNull();
    form.name = ' ';
    expect(form.unnamed).not.toBeNull();
    form.name = 'Gift';
    expect(form.unnamed).toBeNull();
  });
});

describe('what a change would do', () => {
  const touched: TouchedRule = {
    ...{ team: 'dr', rule: 'r', topic: 'Offer', version: 'v', number: 1, state: 'inForce', inputs: [] },
    ...{ unreadable: [], breaks: [], gap: null, overlap: null, contradictions: [], change: null },
  };

  it('breaks a rule or only changes its answers', () => {
    expect(isBroken(touched)).toBe(false);
    expect(isBroken({ ...touched, unreadable: [0] })).toBe(true);
    const rules = [touched, { ...touched, gap: {} }];
    expect(sayCheck({ checked: 2, of: 2, rules })).toBe(
      '1 rule would break. 1 rule would answer differently.',
    );
    expect(sayCheck({ checked: 2, of: 2, rules: [] })).toBe('No rule would break or answer differently.');
  });
});
