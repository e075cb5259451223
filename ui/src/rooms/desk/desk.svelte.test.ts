import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type {
  UnaryTests,
  DeskCase,
  DeskTopic,
  Guardrail,
  Term,
  TermType,
  TermValue,
} from '../../contract/generated';
import { platform } from '../../platform';
import { announcements } from '../../shell/announcements.svelte';
import { termsById } from '../rules/terms';
import { binds, boundsOf, brokenBy, chosen, sameValues } from './bounds';
import { DeskModel } from './model.svelte';
import { headlineOf, factsOf, sayPlainly } from './say';

const number = (value: string): TermValue => ({ kind: 'number', value });
const text = (value: string): TermValue => ({ kind: 'text', value });
const yes: TermValue = { kind: 'yesNo', value: true };

const term = (id: string, name: string, type: TermType, answers: Term['answers'] = {}): Term => ({
  id,
  name,
  type,
  protected: false,
  sameEverywhere: false,
  answers,
});
const EUROS: TermType = { kind: 'number', unit: '€', step: '0.01', min: '0', max: null };
const DAYS: TermType = { kind: 'number', unit: 'days', step: '1', min: '1', max: null };
const offer = term(
  'offer',
  'We offer',
  { kind: 'enum', values: ['Wait', 'Resend'] },
  { Resend: { goodwill: number('15'), person: yes } },
);
const goodwill = term('goodwill', 'Goodwill', EUROS);
const person = term('person', 'A way to a person', { kind: 'yesNo' });
const days = term('days', 'Days late', DAYS);
const needed = term('needed', 'Date needed', { kind: 'yesNo' });
const terms = termsById([offer, goodwill, person, days, needed]);

const guardrail = (id: string, of: string, bound: Guardrail['bound'], team?: string): Guardrail => ({
  id,
  name: id,
  term: of,
  bound,
  scope: team === undefined ? { kind: 'company' } : { kind: 'team', team },
  everyRow: of === 'person',
});
const company = guardrail('company', 'goodwill', { kind: 'atMost', max: '60' });
const ours = guardrail('ours', 'goodwill', { kind: 'atMost', max: '40' }, 'dr');
const path = guardrail('path', 'person', { kind: 'is', value: yes });

describe('bounds', () => {
  it('are the tightest of all that bind, on a scale that shows the widest', () => {
    expect(boundsOf(goodwill, [company, ours])).toEqual({ low: 0, high: 40, scale: [0, 60], isTeams: true });
    expect(boundsOf(goodwill, [company])).toMatchObject({ high: 60, isTeams: false });
    expect(boundsOf(goodwill, [])).toBeNull();
    expect(boundsOf(offer, [company])).toBeNull();
  });

  it('of a team bind nobody else', () => {
    expect([company, ours].map((one) => binds(one, 'dr'))).toEqual([true, true]);
    expect([company, ours].map((one) => binds(one, 'op'))).toEqual([true, false]);
  });

  it('are broken by a value beyond them, and by what has to be said and is not', () => {
    const outputs = ['offer', 'goodwill', 'person'];
    const broken = (values: Record<string, TermValue>): string | undefined =>
      brokenBy(values, outputs, [company, ours, path])?.id;
    expect(broken({ goodwill: number('40'), person: yes })).toBeUndefined();
    expect(broken({ goodwill: number('40.01'), person: yes })).toBe('ours');
    expect(broken({ goodwill: number('0') })).toBe('path');
    expect(brokenBy({}, ['goodwill'], [path])).toBeNull();
  });
});

describe('an answer that is chosen', () => {
  it('brings along what it sets, and the last choice counts', () => {
    const resend = chosen({ goodwill: number('0') }, offer, text('Resend'));
    expect(resend).toEqual({ offer: text('Resend'), goodwill: number('15'), person: yes });
    expect(chosen(resend, goodwill, number('20'))).toEqual({ ...resend, goodwill: number('20') });
    expect(sameValues({ a: yes, b: yes }, { b: yes, a: yes })).toBe(true);
    expect(sameValues({ a: yes }, { a: number('1') })).toBe(false);
  });
});

describe('in words', () => {
  const values = { goodwill: number('15'), offer: text('Resend'), person: yes };
  const outputs = ['offer', 'goodwill', 'person'];

  it('what speaks for itself stands first, the rest is named', () => {
    expect(headlineOf(factsOf(values, outputs, terms))).toBe('Resend');
    expect(headlineOf(factsOf({ goodwill: number('15') }, outputs, terms))).toBe('Goodwill: €15');
    expect(sayPlainly(values, 'A second miss costs trust.', outputs, terms)).toBe(
      'Resend. Goodwill: €15. A way to a person: yes. A second miss costs trust.',
    );
    expect(sayPlainly({ goodwill: number('15') }, '', outputs, terms)).toBe('Goodwill: €15.');
  });
});

describe('a case', () => {
  const topic: DeskTopic = {
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
  const two: DeskCase = {
    inputs: [
      { term: 'days', mayBeMissing: false, fallen: 8, askedBy: null, fed: null },
      { term: 'needed', mayBeMissing: true, fallen: null, askedBy: null, fed: null },
    ],
    outputs: ['offer', 'goodwill'],
    rows: ['r1', 'r2', 'r3', 'r4'],
    answers: [
      { rows: [2], values: { offer: text('Wait') }, because: 'Two waits' },
      { rows: [3], values: { offer: text('Resend') }, because: 'A second miss' },
    ],
    unanswered: false,
    together: false,
    certain: {},
    ask: { term: 'needed', decides: true, leads: [lead(false), lead(true)] },
  };
  const asked: { method: string; params: unknown }[] = [];
  let stop = (): void => undefined;
  let isCurrent = true;

  function modelOf(shown: DeskCase): DeskModel {
    let model!: DeskModel;
    stop = $effect.root(() => {
      model = new DeskModel({
        topic: () => topic,
        shown: () => shown,
        isCurrent: () => isCurrent,
        terms: () => terms,
        guardrails: () => [company, ours],
        team: () => 'dr',
        canWrite: () => true,
      });
    });
    vi.spyOn(platform, 'rpc').mockImplementation((request) => {
      asked.push(JSON.parse(request) as (typeof asked)[number]);
      return Promise.resolve(JSON.stringify({ ok: 'use-1', changed: [] }));
    });
    return model;
  }

  afterEach(() => {
    stop();
    asked.length = 0;
    vi.restoreAllMocks();
    announcements.all.forEach(({ id }) => {
      announcements.close(id);
    });
  });

  it('is known as far as something was said; what nobody can say is missing where it may be', () => {
    const model = modelOf(two);
    model.set('days', '4');
    model.set('needed', 'yes');
    expect(model.known).toEqual({ days: number('4'), needed: yes });
    model.set('needed', 'yes', true);
    expect(model.known).toEqual({ days: number('4') });
    model.cannotSay('needed');
    expect(model.known).toEqual({ days: number('4'), needed: { kind: 'null' } });
    expect(model.ask).toBeNull();
    model.set('days', 'four');
    expect(model.isUnreadable(days)).toBe(true);
  });

  it('that is taken fills in the answer that leads there, and can be taken back', async () => {
    const model = modelOf(two);
    model.set('days', '4');
    model.look(1);
    model.look(2);
    expect(model.at).toBe(1);
    await model.take();
    const inputs = { days: number('4'), needed: yes };
    expect(asked).toMatchObject([{ method: 'rule.use', params: { version: 'version', row: 'r4', inputs } }]);
    expect(model.typed).toMatchObject({ needed: 'yes' });
    expect(model.kept).toMatchObject({ use: 'use-1', row: 3 });
    // What was kept is not changed any more.
    model.set('days', '9');
    expect(model.known['days']).toEqual(number('4'));
    await model.take();
    expect(asked).toHaveLength(1);
    await model.takeBack('use-1');
    expect(asked[1]).toMatchObject({ method: 'rule.use.takeBack', params: { id: 'use-1' } });
    expect(model.kept).toBeNull();
  });

  it('is taken with what was typed last, even when the answer to it is still on its way', async () => {
    isCurrent = false;
    const model = modelOf(two);
    const taking = model.take();
    model.set('days', '5');
    await taking;
    isCurrent = true;
    expect(asked).toMatchObject([{ params: { inputs: { days: number('5') } } }]);
  });

  it('that was left for the next one does not lock it', async () => {
    const model = modelOf(two);
    const taking = model.take();
    model.clear();
    await taking;
    flushSync();
    expect(asked).toHaveLength(1);
    expect(model.kept).toBeNull();
  });

  it('says otherwise than another rule only with a reason, and only where it differs', async () => {
    const fed = {
      rule: 'pay',
      topic: 'What we pay',
      value: number('20'),
      row: 2,
      because: '',
      silent: false,
    };
    const input = { term: 'goodwill', mayBeMissing: false, fallen: null, askedBy: null, fed };
    const model = modelOf({ ...two, inputs: [input, ...two.inputs] });
    model.sayOtherwise('goodwill');
    model.set('goodwill', '20');
    expect(model.reasons).toEqual({});
    model.set('goodwill', '5');
    await model.take();
    expect([asked.length, model.asksReasons]).toEqual([0, true]);
    model.otherwise = { goodwill: ' They asked for no more ' };
    await model.take();
    expect(asked[0]).toMatchObject({ params: { otherwise: { goodwill: 'They asked for no more' } } });
    model.clear();
    expect(model.otherwise).toEqual({});
  });

  it('that was decided otherwise shows what was decided', async () => {
    const model = modelOf(two);
    model.reason = ' They leave on Friday ';
    await model.keep({ offer: text('Resend') });
    expect(asked[0]).toMatchObject({ params: { row: 'r3', exception: { reason: 'They leave on Friday' } } });
    expect(model.answers).toMatchObject([{ rows: [2], because: 'They leave on Friday' }]);
  });
});
