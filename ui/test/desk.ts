// What the tests of the desk speak about.
import type {
  DeskCase,
  DeskTopic,
  Guardrail,
  Term,
  TermType,
  TermValue,
  UnaryTests,
} from '../src/contract/generated';
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

/** A rule that is asked. */
export const topic: DeskTopic = {
  rule: 'rule',
  version: 'version',
  number: 1,
  topic: 'What we may offer',
  team: 'dr',
  journey: null,
  stage: null,
};
const lead = (value: boolean): UnaryTests => ({
  kind: 'oneOf',
  tests: [{ span: { start: 0, end: 0 }, check: { kind: 'equals', value: { kind: 'yesNo', value } } }],
});
/** A case with two answers left, and the question that decides between them. */
export const two: DeskCase = {
  inputs: [
    { term: 'days', mayBeMissing: false, fallen: 8, askedBy: null, fed: null, unfit: null },
    { term: 'needed', mayBeMissing: true, fallen: null, askedBy: null, fed: null, unfit: null },
  ],
  outputs: ['offer', 'goodwill'],
  rows: ['r1', 'r2', 'r3', 'r4'],
  answers: [
    { rows: [2], values: { offer: text('Wait') }, remarks: [], because: 'Two waits' },
    { rows: [3], values: { offer: text('Resend') }, remarks: [], because: 'A second miss' },
  ],
  unanswered: false,
  together: false,
  settled: true,
  certain: {},
  ask: { term: 'needed', decides: true, leads: [lead(false), lead(true)] },
};
