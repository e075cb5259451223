import { describe, expect, it } from 'vitest';
import type { Term } from '../../contract/generated';
import { EUROS, guardrail } from './fixture';
import { GuardrailForm, NEW_TERM } from './guardrail-form.svelte';

describe('the form of a guardrail', () => {
  const terms: Term[] = [
    { id: 'goodwill', name: 'Goodwill', type: EUROS, protected: false, sameEverywhere: false, answers: {} },
    {
      id: 'reach',
      name: 'Person',
      type: { kind: 'yesNo' },
      protected: false,
      sameEverywhere: false,
      answers: {},
    },
  ];

  it('comes back as it was', () => {
    const bound = { kind: 'between', min: '1', max: '3' } as const;
    const form = new GuardrailForm(() => terms, guardrail('g', 'dr', bound));
    expect(form.bound).toEqual(bound);
    expect(form.team).toBe('dr');
  });

  it('says what is missing', () => {
    const form = new GuardrailForm(() => terms);
    form.term = 'goodwill';
    form.high = 'many';
    expect(form.bound).toBe('frame-guardrail-number');
  });

  it('says it by field, and blames no value that nobody typed', () => {
    const form = new GuardrailForm(() => terms);
    expect(form.missing).toEqual({
      name: 'frame-guardrail-unnamed',
      term: 'frame-guardrail-term-missing',
    });
    form.name = 'Goodwill per case';
    form.term = 'goodwill';
    expect(form.missing).toEqual({ bound: 'frame-guardrail-value-missing' });
    form.high = 'many';
    expect([form.missing, form.reads('high')]).toEqual([{ bound: 'frame-guardrail-number' }, false]);
    form.high = '60';
    expect([form.missing, form.reads('high')]).toEqual([{}, true]);
  });

  it('says at its end what is too long or was refused', () => {
    const form = new GuardrailForm(() => terms);
    form.name = 'Goodwill per case';
    form.term = 'goodwill';
    form.kind = 'between';
    form.low = '5';
    form.high = '9'.repeat(120);
    expect([form.missing, form.reads('low'), form.reads('high')]).toEqual([
      { bound: 'kit-number-digits' },
      true,
      false,
    ]);
    form.high = '1e400';
    expect([form.missing, form.reads('high')]).toEqual([{ bound: 'kit-number-digits' }, false]);
    form.high = '20.005';
    form.refuse('high', 'Between two steps.');
    expect([form.refusal?.says, form.reads('low'), form.reads('high')]).toEqual([
      'Between two steps.',
      true,
      false,
    ]);
    form.high = '20';
    expect([form.refusal, form.reads('high')]).toEqual([null, true]);
  });

  it('takes amounts of money to have cents, and other numbers to be whole, until somebody says', () => {
    const form = new GuardrailForm(() => terms);
    form.term = NEW_TERM;
    const step = () => (form.type?.kind === 'number' ? form.type.step : undefined);
    form.newUnit = 'days';
    expect(step()).toBe('1');
    form.newUnit = '€';
    expect([form.newWhole, step()]).toEqual([false, '0.01']);
    form.newWhole = true;
    expect(step()).toBe('1');
  });

  it('falls back to a bound that fits when the term is another one', () => {
    const form = new GuardrailForm(() => terms, guardrail('g', null, { kind: 'atMost', max: '3' }));
    form.term = 'reach';
    expect(form.fitting).toBe('is');
    expect(form.bound).toEqual({ kind: 'is', value: { kind: 'yesNo', value: true } });
  });

  it('makes a term with its values', () => {
    const form = new GuardrailForm(() => terms);
    form.term = NEW_TERM;
    expect(form.missing.newName).toBe('frame-guardrail-term-unnamed');
    form.newName = 'Answer';
    form.newType = 'enum';
    expect(form.missing.newValues).toBe('frame-guardrail-values-missing');
    form.newValues = 'refund\nvoucher, if they want one\n\nneither';
    expect(form.termToAdd).toEqual({
      name: 'Answer',
      type: { kind: 'enum', values: ['refund', 'voucher, if they want one', 'neither'] },
    });
  });
});
