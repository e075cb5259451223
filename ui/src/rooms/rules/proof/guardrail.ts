import type { Guardrail, GuardrailStanding } from '../../../contract/generated';
import type { Range } from '../../../kit/bracket';
import { isDay, placeOf, t } from '../../../words';
import { sayOrdered } from '../say/value';
import type { Terms } from '../terms';

/** What of the room the rows use: "€25 of €40"; `null` when the guardrail binds nothing that has an order. */
export function sayUse(
  { term, bound }: Guardrail,
  used: [string, string] | null,
  terms: Terms,
): string | null {
  if (!used) return null;
  const type = terms.get(term)?.type ?? null;
  const say = (value: string): string => sayOrdered(value, type);
  const days = isDay(used[0]);
  switch (bound.kind) {
    case 'atMost':
      return t(days ? 'rules-guardrail-latest' : 'rules-guardrail-of', {
        used: say(used[1]),
        max: say(bound.max),
      });
    case 'atLeast':
      return t(days ? 'rules-guardrail-earliest' : 'rules-guardrail-from', {
        used: say(used[0]),
        min: say(bound.min),
      });
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

/** The room that a guardrail gives and what of it the rows use, for the bracket bar; `null` when it has no order or
 * begins nowhere, as days do. */
export function rangeOf({ bound }: Guardrail, verdict: GuardrailStanding): Range | null {
  if (verdict.kind !== 'kept' || !verdict.used || isDay(verdict.used[0])) return null;
  // Lengths on the screen only: the proof itself is exact.
  const [least, most] = verdict.used.map(placeOf) as [number, number];
  const low = bound.kind === 'atLeast' || bound.kind === 'between' ? placeOf(bound.min) : null;
  const high = bound.kind === 'atMost' || bound.kind === 'between' ? placeOf(bound.max) : null;
  if (low === null && high === null) return null;
  const from = Math.min(0, low ?? 0, least);
  const to = high === null ? Math.max(most, low ?? 0) * 1.5 : high + (high - from) * 0.5;
  return { scale: [from, to], allowed: [low ?? from, high], used: [low ?? from, most] };
}
