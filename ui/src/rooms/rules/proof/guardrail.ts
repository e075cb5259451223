import type { Guardrail, GuardrailStanding } from '../../../contract/generated';
import type { Range } from '../../../kit/bracket';
import { t } from '../../../words';
import { sayNumber, unitOf } from '../say/value';
import type { Terms } from '../terms';

/** A guardrail's name with its bound, when that is a number: "Goodwill at most €40". */
export function nameOfGuardrail({ name, term, bound }: Guardrail, terms: Terms): string {
  const unit = unitOf(terms.get(term)?.type ?? null);
  const say = (value: string): string => sayNumber(value, unit);
  const said = (value: string): boolean => name.includes(sayNumber(value)) || name.includes(say(value));
  switch (bound.kind) {
    case 'atMost':
      return said(bound.max) ? name : t('rules-guardrail-at-most', { name, value: say(bound.max) });
    case 'atLeast':
      return said(bound.min) ? name : t('rules-guardrail-at-least', { name, value: say(bound.min) });
    case 'between':
      return said(bound.max)
        ? name
        : t('rules-guardrail-between', { name, low: say(bound.min), high: say(bound.max) });
    default:
      return name;
  }
}

/** The room that a guardrail gives and what of it the rows use, for the bracket bar; `null` when it is no number. */
export function rangeOf({ bound }: Guardrail, verdict: GuardrailStanding): Range | null {
  if (verdict.kind !== 'kept' || !verdict.used) return null;
  // Lengths on the screen only: the proof itself is exact.
  const [least, most] = verdict.used.map(Number) as [number, number];
  const low = bound.kind === 'atLeast' || bound.kind === 'between' ? Number(bound.min) : null;
  const high = bound.kind === 'atMost' || bound.kind === 'between' ? Number(bound.max) : null;
  if (low === null && high === null) return null;
  const from = Math.min(0, low ?? 0, least);
  const to = high === null ? Math.max(most, low ?? 0) * 1.5 : high + (high - from) * 0.5;
  return { scale: [from, to], allowed: [low ?? from, high], used: [low ?? from, most] };
}
