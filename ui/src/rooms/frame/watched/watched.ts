import type { GuardrailBound, OutcomeUnit, WatchedGuardrail } from '../../../contract/generated';
import { t, words } from '../../../words';
import { figuresOf } from '../../outcomes/figures';

/** The bounds that what is measured can have. */
export type WatchedKind = 'atMost' | 'atLeast' | 'between';

/** A figure of a watched outcome with its unit, written as the bound is; of one that nobody measures yet, the bare number. */
export function figure(value: number, { bound, unit }: Pick<WatchedGuardrail, 'bound' | 'unit'>): string {
  const [low, high] = ends(bound);
  if (unit !== null) return figuresOf(unit, high ?? low).write(value);
  return words.format.exact(String(value));
}

/** An end of the bound as managers set it, every digit of it. */
function said(value: string, { bound, unit }: Pick<WatchedGuardrail, 'bound' | 'unit'>): string {
  const text = words.format.exact(value);
  switch (unit?.kind) {
    case 'percent':
      return `${text}\u202f%`;
    case 'named':
      return `${text} ${unit.name}`;
    case 'minutes': {
      // Days and hours where that many come out even.
      const [low, high] = ends(bound);
      const { factor, decimals, write } = figuresOf(unit, high ?? low);
      const minutes = Number(value);
      const even =
        Number((minutes / factor).toFixed(decimals)) * factor === minutes && String(minutes) === value;
      return even ? write(minutes) : t('outcomes-minutes', { text, value: minutes });
    }
    default:
      return text;
  }
}

/** "at most 70 %" */
export function watchedBound({ bound, unit }: Pick<WatchedGuardrail, 'bound' | 'unit'>): string {
  const say = (value: string): string => said(value, { bound, unit });
  switch (bound.kind) {
    case 'atMost':
      return t('frame-bound-at-most', { value: say(bound.max) });
    case 'atLeast':
      return t('frame-bound-at-least', { value: say(bound.min) });
    case 'between':
      return t('frame-bound-between', { from: say(bound.min), to: say(bound.max) });
    default:
      return '';
  }
}

/** The ends of the bound, `null` where there is none. */
export function ends(bound: GuardrailBound): [number | null, number | null] {
  const [low, high] = set(bound);
  return [low === null ? null : Number(low), high === null ? null : Number(high)];
}

/** The same as the contract writes them, every digit. */
export function set(bound: GuardrailBound): [string | null, string | null] {
  const low = bound.kind === 'atLeast' || bound.kind === 'between' ? bound.min : null;
  const high = bound.kind === 'atMost' || bound.kind === 'between' ? bound.max : null;
  return [low, high];
}

/** What a bound is typed in: "%", "minutes"; empty where figures have no unit. */
export function unitWord(unit: OutcomeUnit | null): string {
  switch (unit?.kind) {
    case 'percent':
      return '%';
    case 'minutes':
      return t('frame-watched-minutes');
    case 'named':
      return unit.name;
    default:
      return '';
  }
}
