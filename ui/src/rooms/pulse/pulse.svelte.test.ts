import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Outcome, Pulses } from '../../contract/generated';
import { platform } from '../../platform';
import { t } from '../../words';
import { chartWhatIsTold, chartedBy, missing, sayKept } from './pulse';
import { Sheet } from './sheet.svelte';

describe('a sheet', () => {
  it('goes on with each answer, and ends at the text', () => {
    const sheet = new Sheet(['room', 'strain']);
    sheet.choose(4);
    expect(sheet.question).toBe('strain');
    sheet.choose(2);
    expect([sheet.question, sheet.count]).toEqual([undefined, 2]);
    sheet.choose(5);
    expect(sheet.filled).toEqual({ marks: { room: 4, strain: 2 }, text: '' });
  });

  it('can be changed as long as it is not handed in', () => {
    const sheet = new Sheet(['room', 'strain']);
    sheet.choose(4);
    sheet.back();
    expect(sheet.mark).toBe(4);
    sheet.choose(1);
    sheet.skip();
    sheet.back();
    sheet.back();
    sheet.skip();
    sheet.choose(3);
    sheet.text = 'Too many calls';
    expect(sheet.filled).toEqual({ marks: { strain: 3 }, text: 'Too many calls' });
    sheet.back();
    sheet.skip();
    expect(sheet.count).toBe(0);
  });
});

describe('a pulse', () => {
  const pulses = (heard: number): Pulses => ({
    open: { id: 'one', questions: ['room'], heard, isLost: false },
    shown: [],
    turn: [],
    from: null,
    scored: 5,
    read: 8,
  });

  it('says how many more it takes', () => {
    expect(missing(pulses(0))).toEqual({ scores: 5, texts: 8 });
    expect(missing(pulses(6))).toEqual({ scores: 0, texts: 2 });
    expect(missing({ ...pulses(9), open: null })).toEqual({ scores: 5, texts: 8 });
  });
});

describe('what was told', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('becomes an outcome once, under a name that is free', async () => {
    const outcome = (name: string, measure: object): Outcome => ({ name, measure }) as unknown as Outcome;
    const outcomes = [
      outcome('Sense', { kind: 'pulse', question: 'sense' }),
      outcome('respect', { kind: 'own' }),
    ];
    const score = (question: string, told: object | null): object => ({ question, told });
    const told = { answers: 5, mean: 3 };
    const shown = [
      { scores: [score('room', told), score('sense', told), score('respect', told), score('strain', null)] },
      { scores: [score('ourselves', told)] },
    ];
    const added: unknown[] = [];
    vi.spyOn(platform, 'rpc').mockImplementation((request) => {
      const { method, params } = JSON.parse(request) as {
        method: string;
        params: { name: string; measure: object };
      };
      if (method === 'outcome.add') added.push([params.name, params.measure]);
      const ok = method === 'pulses' ? { shown } : method === 'outcomes' ? outcomes : 'new';
      return Promise.resolve(JSON.stringify({ ok, changed: [] }));
    });
    await chartWhatIsTold('dr');
    expect(added).toEqual([
      ['Room to decide', { kind: 'pulse', question: 'room' }],
      ['Respect (pulse)', { kind: 'pulse', question: 'respect' }],
    ]);
    expect([...chartedBy(outcomes).keys()]).toEqual(['sense']);
  });
});

it('says truthfully who of few could still find out', () => {
  const pulses = { scored: 5, read: 8 } as Pulses;
  const few = (people: number): string => t('pulse-who-few', { people, scored: 5 });
  expect(sayKept(pulses, 1)).toContain(few(1));
  expect(sayKept(pulses, 2)).toContain(few(2));
  expect(sayKept(pulses, 5)).not.toContain(few(5));
  expect(sayKept(pulses, 0)).not.toContain('answers come about');
});
