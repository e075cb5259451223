// What the tests of the desk speak about.
import type { Guardrail, Term, TermType, TermValue } from '../src/contract/generated';
import { termsById } from '../src/rooms/rules/terms';

export const number = (value: string): TermValue => ({ kind: 'number', value });
export const text = (value: string): TermValue => ({ kind: 'text', value });
export const yes: TermValue = { kind: 'yesNo', value: true };

export const term = (id: string, name: string, type: TermType, answers: Term['answers'] = {}): Term => ({
  id,
  name,
  type,
  protected: false,
  sameEverywhere: false,
  answers,
});
export const EUROS: TermType = { kind: 'number', unit: '€', step: '0.01', min: '0', max: null };
export const DAYS: TermType = { kind: 'number', unit: 'days', step: '1', min: '1', max: null };
export const offer = term(
  'offer',
  'We offer',
  { kind: 'enum', values: ['Wait', 'Resend'] },
  { Resend: { goodwill: number('15'), person: yes } },
);
export const goodwill = term('goodwill', 'Goodwill', EUROS);
export const person = term('person', 'A way to a person', { kind: 'yesNo' });
export const days = term('days', 'Days late', DAYS);
export const needed = term('needed', 'Date needed', { kind: 'yesNo' });
export const terms = termsById([offer, goodwill, person, days, needed]);

export const guardrail = (id: string, of: string, bound: Guardrail['bound'], team?: string): Guardrail => ({
  id,
  name: id,
  term: of,
  bound,
  scope: team === undefined ? { kind: 'company' } : { kind: 'team', team },
  everyRow: of === 'person',
});
export const company = guardrail('company', 'goodwill', { kind: 'atMost', max: '60' });
export const ours = guardrail('ours', 'goodwill', { kind: 'atMost', max: '40' }, 'dr');
export const path = guardrail('path', 'person', { kind: 'is', value: yes });
