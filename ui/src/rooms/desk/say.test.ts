import { describe, expect, it } from 'vitest';
import {
  number,
  text,
  yes,
  offer,
  goodwill,
  terms,
  company,
  guardrail,
  ours,
  path,
} from '../../../test/desk';
import type { Guardrail, TermValue } from '../../contract/generated';
import { binds, boundsOf, brokenBy, canSlide, chosen, sameValues } from './bounds';
import { factsOf, headlineOf, sayBar, sayPlainly } from './say';

describe('bounds', () => {
  it('are the tightest of all that bind, on a scale that shows the widest', () => {
    expect(boundsOf(goodwill, [company, ours])).toEqual({
      low: '0',
      high: '40',
      scale: ['0', '60'],
      isTeams: true,
    });
    expect(boundsOf(goodwill, [company])).toMatchObject({ high: '60', isTeams: false });
    expect(boundsOf(goodwill, [])).toBeNull();
    expect(boundsOf(offer, [company])).toBeNull();
  });

  it('are kept to the last digit, however many there are', () => {
    const [high, tighter] = ['1234567890123456789.02', '1234567890123456789.01'];
    const at = (max: string, team?: string): Guardrail =>
      guardrail(max, 'goodwill', { kind: 'atMost', max }, team);
    const both = [at(high), at(tighter, 'dr')];
    const bounds = boundsOf(goodwill, both);
    expect(bounds).toEqual({ low: '0', high: tighter, scale: ['0', high], isTeams: true });
    expect(bounds && sayBar(goodwill, number('1'), bounds)).toContain('1,234,567,890,123,456,789.01');
    const broken = (value: string): string | undefined => brokenBy({ goodwill: number(value) }, [], both)?.id;
    expect([tighter, high, '1234567890123456789.021'].map(broken)).toEqual([undefined, tighter, high]);
  });

  it('have a slider only where it stands on every digit', () => {
    const slides = (max: string): boolean | null => {
      const bounds = boundsOf(goodwill, [guardrail('one', 'goodwill', { kind: 'atMost', max })]);
      return bounds && canSlide(goodwill, bounds);
    };
    expect(['60', '0.5', '9999999999999.99'].map(slides)).toEqual([true, true, true]);
    expect(['99999999999999.99', '1234567890123456789', '0.12345678901234567'].map(slides)).toEqual([
      false,
      false,
      false,
    ]);
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
