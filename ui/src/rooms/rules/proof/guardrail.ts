import type { Guardrail, GuardrailStanding } from '../../../contract/generated';
import type { Range } from '../../../kit/bracket';
import { t } from '../../../words';
import { sayNumber, unitOf } from '../say/value';
import type { Terms } from '../terms';

/** What of a number's room the rows use: "€25 of €40"; `null` when the guardrail binds no number. */
export function sayUse(
  { term, bound }: Guardrail,
  used: [string, string] | null,
  terms: Terms,
): string | null {
  if (!used) return null;
  const unit = unitOf(terms.get(term)?.type ?? null);
  const say = (value: string): string => sayNumber(value, unit);
  switch (bound.kind) {
    case 'atMost':
      return t('rules-guardrail-of', { used: say(used[1]), max: say(bound.max) });
    case 'atLeast':
      return t('rules-guardrail-from', { used: say(used[0]), min: say(bound.min) });
    case 'between':
      return t('rules-guardrail-within', {
        low: say(used[0]),
        high: say(used[1]),
        min: say(bound.min),
        max: say(bound.max),
      });
    default:
      return null;
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
