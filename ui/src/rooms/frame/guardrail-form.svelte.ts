import type {
  DurationKind,
  FrameGuardrail,
  GuardrailBound,
  Term,
  TermAdd,
  TermType,
  TermValue,
} from '../../contract/generated';
import {
  hasTooManyDigits,
  readDay,
  readNumber,
  readSpan,
  sayTime,
  words,
  type PlainMessageId,
} from '../../words';
import { isMoney } from '../rules/say/value';
import { kindsFor, type BoundKind } from './bounds';

/** Stands in the list of terms for one that is only being made. */
export const NEW_TERM = 'new';

/** What a new term takes; a duration says its kind. */
export type NewType = Exclude<TermType['kind'], 'duration'> | DurationKind;

/** What has to be put right before the guardrail can be kept. */
export type Problem = PlainMessageId;

/** The fields of a guardrail in which something can be missing. */
export type Part = 'name' | 'term' | 'newName' | 'newValues' | 'bound';

/** An end of a bound. */
export type End = 'low' | 'high';

/** What is typed about a guardrail, and what it means. */
export class GuardrailForm {
  name = $state('');
  term = $state<string | null>(null);
  kind = $state<BoundKind>('atMost');
  low = $state('');
  high = $state('');
  values = $state.raw<readonly string[]>([]);
  /** A single value: the name of one, `true` or `false`, free text. */
  value = $state('');
  team = $state<string>('');
  everyRow = $state(false);

  newName = $state('');
  newType = $state<NewType>('number');
  newUnit = $state('');
  newValues = $state('');
  /** What was refused of an end of the bound, and why. */
  #refused = $state.raw<{ end: End; typed: string; term: string | null; says: string } | null>(null);
  /** Whether somebody chose that the new number is whole. */
  #whole = $state<boolean | null>(null);

  readonly #terms: () => readonly Term[];

  constructor(terms: () => readonly Term[], of: FrameGuardrail | null = null) {
    this.#terms = terms;
    if (of) this.#read(of);
  }

  /** Most numbers are counted; amounts of money have cents. */
  get newWhole(): boolean {
    return this.#whole ?? !isMoney(this.newUnit);
  }

  set newWhole(whole: boolean) {
    this.#whole = whole;
  }

  /** The type of the chosen term, or of the one that is being made. */
  readonly type = $derived.by<TermType | undefined>(() =>
    this.term === NEW_TERM ? this.#newType() : this.#terms().find(({ id }) => id === this.term)?.type,
  );

  /** The bounds that fit the term. */
  readonly kinds = $derived(kindsFor(this.type));

  /** The kind that holds: the chosen one, if it fits the term. */
  readonly fitting = $derived(this.kinds.includes(this.kind) ? this.kind : (this.kinds[0] ?? 'is'));

  /** What is missing, by field; nothing when it can be kept. */
  get missing(): Partial<Record<Part, Problem>> {
    const { bound } = this;
    const isNew = this.term === NEW_TERM;
    return {
      ...(this.name.trim() === '' && { name: 'frame-guardrail-unnamed' }),
      ...(this.term === null && { term: 'frame-guardrail-term-missing' }),
      ...(isNew && this.newName.trim() === '' && { newName: 'frame-guardrail-term-unnamed' }),
      ...(isNew && this.#lacksNames() && { newValues: 'frame-guardrail-values-missing' }),
      ...(this.term !== null && typeof bound === 'string' && { bound }),
    };
  }

  /** Whether an end of the bound says something, and was not refused. */
  reads(end: End): boolean {
    return this.#end(this[end]) !== null && this.refusal?.end !== end;
  }

  /** An end was refused: that holds until something else is typed there, or the term is another one. */
  refuse(end: End, says: string): void {
    this.#refused = { end, typed: this[end], term: this.term, says };
  }

  /** The end that was refused, with the words for it. */
  get refusal(): { end: End; says: string } | null {
    const last = this.#refused;
    return last !== null && last.typed === this[last.end] && last.term === this.term ? last : null;
  }

  /** The bound, or what is missing of it. */
  readonly bound = $derived.by<GuardrailBound | Problem>(() => this.#bound());

  /** The term to be made first, when it is a new one. */
  get termToAdd(): TermAdd | null {
    return this.term === NEW_TERM ? { name: this.newName, type: this.#newType() } : null;
  }

  #lacksNames(): boolean {
    return this.newType === 'enum' && this.#newNames().length === 0;
  }

  #bound(): GuardrailBound | Problem {
    const kind = this.fitting;
    if (kind === 'neverInput') return { kind };
    if (kind === 'oneOf') {
      if (this.values.length === 0) return 'frame-guardrail-value-missing';
      return { kind, values: this.values.map((value) => ({ kind: 'text', value })) };
    }
    if (kind === 'is') {
      const value = this.#single();
      return value ? { kind, value } : 'frame-guardrail-value-missing';
    }
    const low = this.#end(this.low);
    const high = this.#end(this.high);
    if (kind === 'atMost') return high === null ? this.#unread() : { kind, max: high };
    if (kind === 'atLeast') return low === null ? this.#unread() : { kind, min: low };
    return low === null || high === null ? this.#unread() : { kind, min: low, max: high };
  }

  /** An end of the bound as the contract writes it; nothing when it cannot be read. */
  #end(typed: string): string | null {
    if (this.type?.kind === 'date') return readDay(typed);
    if (this.type?.kind === 'duration') return readSpan(typed, this.type.of);
    const number = readNumber(typed);
    return number === null || hasTooManyDigits(number) ? null : number;
  }

  #unread(): Problem {
    if (this.type?.kind === 'date') return 'frame-guardrail-day';
    const ends = { atMost: [this.high], atLeast: [this.low] };
    const asked =
      this.fitting === 'atMost' || this.fitting === 'atLeast' ? ends[this.fitting] : [this.low, this.high];
    if (asked.some((typed) => typed.trim() === '')) return 'frame-guardrail-value-missing';
    if (this.type?.kind !== 'duration') {
      const isLong = asked.some((typed) => hasTooManyDigits(readNumber(typed) ?? ''));
      return isLong ? 'kit-number-digits' : 'frame-guardrail-number';
    }
    return this.type.of === 'daysTime' ? 'frame-guardrail-days-time' : 'frame-guardrail-years-months';
  }

  #single(): TermValue | null {
    if (this.type?.kind === 'yesNo') return { kind: 'yesNo', value: this.value !== 'false' };
    const value = this.value.trim();
    return value === '' ? null : { kind: 'text', value };
  }

  #newNames(): string[] {
    return this.newValues
      .split('\n')
      .map((name) => name.trim())
      .filter(Boolean);
  }

  #newType(): TermType {
    if (this.newType === 'enum') return { kind: 'enum', values: this.#newNames() };
    if (this.newType === 'date') return { kind: 'date', min: null, max: null };
    if (this.newType === 'daysTime' || this.newType === 'yearsMonths') {
      const min = this.newType === 'daysTime' ? 'PT0S' : 'P0M';
      return { kind: 'duration', of: this.newType, step: null, min, max: null };
    }
    if (this.newType !== 'number') return { kind: this.newType };
    const unit = this.newUnit.trim();
    return {
      kind: 'number',
      unit: unit === '' ? null : unit,
      step: this.newWhole ? '1' : isMoney(unit) ? '0.01' : null,
      min: null,
      max: null,
    };
  }

  #read({ name, term, bound, team, everyRow }: FrameGuardrail): void {
    this.name = name;
    this.term = term;
    this.kind = bound.kind;
    this.team = team ?? '';
    this.everyRow = everyRow;
    if (bound.kind === 'atMost' || bound.kind === 'between') this.high = typedOf(bound.max);
    if (bound.kind === 'atLeast' || bound.kind === 'between') this.low = typedOf(bound.min);
    if (bound.kind === 'oneOf') this.values = bound.values.map(textOf);
    if (bound.kind === 'is') this.value = textOf(bound.value);
  }
}

/** An end of a bound as it stands in its field. */
function typedOf(end: string): string {
  return sayTime(end) ?? words.format.exact(end);
}

function textOf(value: TermValue): string {
  return value.kind === 'null' ? '' : String(value.value);
}
