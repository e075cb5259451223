import { beforeEach, describe, expect, it } from 'vitest';
import type { FrameGuardrail, Term, TermType } from '../../contract/generated';
import { words } from '../../words';
import { boundText } from './bounds';
import { GuardrailForm, NEW_TERM } from './guardrail-form.svelte';

const DAY: TermType = { kind: 'date', min: null, max: null };
const SPAN: TermType = { kind: 'duration', of: 'daysTime', step: null, min: 'PT0S', max: null };

const plain = (text: string): string => text.replace(/\s/gu, ' ');

const terms: Term[] = [
  { id: 'by', name: 'Back by', type: DAY, protected: false, sameEverywhere: false, answers: {} },
  { id: 'within', name: 'Refund within', type: SPAN, protected: false, sameEverywhere: false, answers: {} },
];

beforeEach(() => {
  words.language = 'en';
});

describe('bounds on days and durations', () => {
  it('are said as days and durations are', () => {
    expect(plain(boundText({ kind: 'atMost', max: '2026-12-24' }, DAY))).toBe('by 24 December 2026');
    expect(plain(boundText({ kind: 'atMost', max: 'P14D' }, SPAN))).toBe('at most 14 days');
    words.language = 'de';
    expect(plain(boundText({ kind: 'atLeast', min: '2026-12-24' }, DAY))).toBe(
      'frühestens am 24. Dezember 2026',
    );
    expect(plain(boundText({ kind: 'between', min: 'P1D', max: 'P14D' }, SPAN))).toBe('1 Tag bis 14 Tage');
  });

  it('are typed as days and durations are', () => {
    const form = new GuardrailForm(() => terms);
    form.term = 'by';
    expect(form.bound).toBe('frame-guardrail-day');
    form.high = '2026-12-24';
    expect(form.bound).toEqual({ kind: 'atMost', max: '2026-12-24' });
    form.term = 'within';
    expect(form.bound).toBe('frame-guardrail-days-time');
    form.high = '14 days';
    expect(form.bound).toEqual({ kind: 'atMost', max: 'PT1209600S' });
  });

  it('come back as they were said', () => {
    const kept: FrameGuardrail = {
      ...{ id: 'g', lineage: 'g', name: 'g', term: 'within', team: null, everyRow: false, beside: null },
      bound: { kind: 'between', min: 'P1D', max: 'P14D' },
    };
    const form = new GuardrailForm(() => terms, kept);
    expect([form.low, form.high].map(plain)).toEqual(['1 day', '14 days']);
    expect(form.bound).toEqual({ kind: 'between', min: 'PT86400S', max: 'PT1209600S' });
  });

  it('make their term', () => {
    const form = new GuardrailForm(() => terms);
    form.term = NEW_TERM;
    form.newName = 'Guarantee';
    form.newType = 'yearsMonths';
    expect(form.termToAdd).toEqual({
      name: 'Guarantee',
      type: { kind: 'duration', of: 'yearsMonths', step: null, min: 'P0M', max: null },
    });
    form.high = '2 years';
    expect(form.bound).toEqual({ kind: 'atMost', max: 'P24M' });
  });
});
