import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { number, text, yes, days, terms, company, ours, topic, two } from '../../../test/desk';
import type { CellProblem, DeskCase } from '../../contract/generated';
import { platform } from '../../platform';
import { announcements } from '../../shell/announcements.svelte';
import { DeskModel } from './model.svelte';

describe('a case', () => {
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
        because: (row) => (row === 2 ? 'Two waits' : 'A second miss'),
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
    expect(model.problemOf(days)).toMatchObject({ kind: 'wrongKind' });
    // Neither is money days, nor is it taken for a number without a unit.
    model.set('days', '€4');
    expect(model.problemOf(days)).toMatchObject({ kind: 'wrongUnit', found: '€' });
    expect([model.known['days'], model.canTake]).toEqual([undefined, false]);
  });

  it('is not taken with a value that its term does not have', () => {
    const unfit: CellProblem = { kind: 'outOfBounds', min: '1', max: null };
    const inputs = two.inputs.map((one) => (one.term === 'days' ? { ...one, unfit } : one));
    const model = modelOf({ ...two, inputs });
    expect([model.problemOf(days), model.canTake]).toEqual([null, true]);
    model.set('days', '0');
    expect([model.problemOf(days), model.canTake]).toEqual([unfit, false]);
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
    expect(model.kept).toMatchObject({ use: 'use-1', rows: [3] });
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
    isCurrent = true;
    await taking;
    expect(asked).toMatchObject([{ params: { inputs: { days: number('5') } } }]);
  });

  const row = (number: number, euros: string): DeskCase['answers'][number] => ({
    rows: [number],
    values: { goodwill: text(euros) },
    remarks: [],
    because: '',
  });
  const answers = [row(0, '50'), row(1, '20')];

  it('whose rows answer together is not taken before it is certain which', async () => {
    const model = modelOf({ ...two, together: true, settled: false, answers, ask: null });
    expect([model.canTake, model.isDecided]).toEqual([false, false]);
    await model.take();
    await model.keep({ goodwill: number('1') });
    expect(asked).toEqual([]);
  });

  it('whose rows answer together is taken with all of them', async () => {
    const model = modelOf({ ...two, together: true, answers, certain: { goodwill: number('1') }, ask: null });
    expect([model.isDecided, model.rows, model.certain]).toEqual([true, [0, 1], {}]);
    model.look(1);
    expect(model.at).toBe(0);
    await model.take();
    expect(asked).toMatchObject([{ params: { row: 'r1' } }]);
    expect(model.kept).toMatchObject({ rows: [0, 1] });
    model.clear();
    expect(announcements.all.at(-1)?.text).toBe('Kept: rows 1 and 2.');
  });

  const either = { rows: [2, 3], values: { offer: text('Wait') }, remarks: [], because: 'Two waits' };
  const alike: DeskCase = { ...two, answers: [either], ask: null };

  it('in which one of several rows applies is taken with the row that somebody names', async () => {
    const model = modelOf(alike);
    model.set('days', '4');
    expect([model.isOpen, model.becauseOf(either)]).toEqual([true, '']);
    await model.take();
    expect([asked, model.asksWhich]).toEqual([[], true]);
    await model.take(3);
    expect(asked).toMatchObject([{ params: { row: 'r4' } }]);
    expect([model.kept?.rows, model.becauseOf(either)]).toEqual([[3], 'A second miss']);
  });

  it('is decided otherwise than the row that somebody names where several may apply', async () => {
    const model = modelOf(alike);
    model.set('days', '4');
    model.reason = 'They leave on Friday';
    await model.keep({ offer: text('Refund') });
    expect(asked).toEqual([]);
    await model.keep({ offer: text('Refund') }, 3);
    expect(asked).toMatchObject([{ params: { row: 'r4', exception: { reason: 'They leave on Friday' } } }]);
  });

  it('in which several rows apply is taken with the first of them', async () => {
    const model = modelOf(alike);
    model.set('days', '4');
    model.set('needed', 'yes');
    expect([model.isOpen, model.becauseOf(either)]).toEqual([false, 'Two waits']);
    await model.take();
    expect(asked).toMatchObject([{ params: { row: 'r3' } }]);
  });

  it('that is pressed twice is kept once', async () => {
    const model = modelOf(two);
    await Promise.all([model.take(), model.take()]);
    expect(asked).toHaveLength(1);
    await model.takeBack('use-1');
    asked.length = 0;
    model.reason = 'They leave on Friday';
    const answer = { offer: text('Resend') };
    await Promise.all([model.keep(answer), model.keep(answer)]);
    expect(asked).toHaveLength(1);
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
      remarks: [],
    };
    const input = { term: 'goodwill', mayBeMissing: false, fallen: null, askedBy: null, fed, unfit: null };
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
