import type { GuardrailBound, WatchedGuardrail } from '../../../contract/generated';
import { hasTooManyDigits, readNumber, words, type PlainMessageId } from '../../../words';
import { set, type WatchedKind } from './watched';

/** What a watched guardrail says when it is complete. */
export interface WatchedSaid {
  name: string;
  outcome: string;
  bound: GuardrailBound;
  team: string | null;
  note: string;
}

/** What is typed about a watched guardrail, and what it means. */
export class WatchedForm {
  name = $state('');
  outcome = $state('');
  note = $state('');
  team = $state('');
  kind = $state<WatchedKind>('atMost');
  low = $state('');
  high = $state('');

  constructor(of: WatchedGuardrail | null) {
    if (!of) return;
    const [low, high] = set(of.bound).map((end) => (end === null ? '' : words.format.exact(end)));
    this.name = of.name;
    this.outcome = of.outcome;
    this.note = of.note;
    this.team = of.team ?? '';
    this.kind = of.bound.kind as WatchedKind;
    this.low = low ?? '';
    this.high = high ?? '';
  }

  /** All of it, or what is missing first. */
  get said(): WatchedSaid | PlainMessageId {
    if (this.name.trim() === '') return 'frame-guardrail-unnamed';
    if (this.outcome.trim() === '') return 'frame-watched-outcome-missing';
    const bound = this.#bound();
    if (bound === null) return this.#isEmpty() ? 'frame-guardrail-value-missing' : 'frame-guardrail-number';
    if (set(bound).some((end) => end !== null && hasTooManyDigits(end))) return 'kit-number-digits';
    const { name, outcome, note, team } = this;
    return { name, outcome, bound, note, team: team === '' ? null : team };
  }

  #isEmpty(): boolean {
    const { kind, low, high } = this;
    const asked = kind === 'atMost' ? [high] : kind === 'atLeast' ? [low] : [low, high];
    return asked.some((typed) => typed.trim() === '');
  }

  #bound(): GuardrailBound | null {
    const { kind } = this;
    const min = readNumber(this.low);
    const max = readNumber(this.high);
    if (kind === 'atMost') return max === null ? null : { kind, max };
    if (kind === 'atLeast') return min === null ? null : { kind, min };
    return min === null || max === null ? null : { kind, min, max };
  }
}
