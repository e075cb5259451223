import type { DurationKind, Term, TermType } from '../../../contract/generated';
import { hasTooManyDigits, readDay, readNumber, readSpan, sayTime, t } from '../../../words';
import { sayNumber } from '../say/value';

/** A new term as it stands in the fields. */
export interface TermDraft {
  name: string;
  kind: TermType['kind'];
  /** The values of "one of", one on each line. */
  values: string;
  unit: string;
  step: string;
  min: string;
  max: string;
  /** The first and the last day. */
  first: string;
  last: string;
  /** A duration. */
  of: DurationKind;
  every: string;
  shortest: string;
  longest: string;
}

export function emptyTerm(kind: TermType['kind'] = 'enum'): TermDraft {
  // Whole numbers are what people mostly mean; without a step, 5 < x < 6 would be a case.
  return {
    ...{ name: '', kind, values: '', unit: '', step: '1', min: '0', max: '' },
    ...{ first: '', last: '', of: 'daysTime', every: '', shortest: '0', longest: '' },
  };
}

/** A term as it stands in the fields. */
export function draftOf({ name, type }: Term): TermDraft {
  const draft = { ...emptyTerm(type.kind), name };
  const time = (value: string | null): string => (value === null ? '' : (sayTime(value) ?? value));
  const number = (value: string | null): string => (value === null ? '' : sayNumber(value));
  switch (type.kind) {
    case 'enum':
      return { ...draft, values: type.values.join('\n') };
    case 'number': {
      const [step, min, max] = [type.step, type.min, type.max].map(number) as [string, string, string];
      return { ...draft, unit: type.unit ?? '', step, min, max };
    }
    case 'date':
      return { ...draft, first: time(type.min), last: time(type.max) };
    case 'duration': {
      const [every, shortest, longest] = [type.step, type.min, type.max].map(time) as [
        string,
        string,
        string,
      ];
      return { ...draft, of: type.of, every, shortest, longest };
    }
    default:
      return draft;
  }
}

/** The fields of a term in which something can be missing. */
export type TermPart = 'name' | 'values' | 'step' | 'min' | 'max';

/** What is missing in the fields, in words. */
export function missingOf(draft: TermDraft): Partial<Record<TermPart, string | null>> {
  const unread = (typed: string, read: (typed: string) => string | null, says: string): string | null =>
    orNone(typed, read) === undefined ? says : null;
  const name = draft.name.trim() === '' ? t('rules-term-name-missing') : null;
  if (draft.kind === 'enum') return { name, values: typeOf(draft) ? null : t('rules-term-values-missing') };
  if (draft.kind === 'number') {
    const says = t('rules-problem-wrong-kind', { expected: 'number' });
    const of = (typed: string): string | null =>
      unread(typed, readNumber, says) ?? (isTooLong(typed) ? t('kit-number-digits') : null);
    return { name, step: of(draft.step), min: of(draft.min), max: of(draft.max) };
  }
  if (draft.kind === 'date') {
    const says = t('rules-problem-wrong-kind', { expected: 'date' });
    return { name, min: unread(draft.first, readDay, says), max: unread(draft.last, readDay, says) };
  }
  if (draft.kind !== 'duration') return { name };
  const { of, every, shortest, longest } = draft;
  const says = t('rules-problem-wrong-kind', { expected: of });
  const span = (typed: string): string | null => unread(typed, (text) => readSpan(text, of), says);
  return { name, step: span(every), min: span(shortest), max: span(longest) };
}

/** The type that the fields describe, `null` while something in them is missing or no number. */
export function typeOf(draft: TermDraft): TermType | null {
  if (draft.kind === 'enum') {
    const values = draft.values
      .split('\n')
      .map((value) => value.trim())
      .filter((value) => value !== '');
    return values.length > 0 ? { kind: 'enum', values } : null;
  }
  if (draft.kind === 'date') return daysOf(draft);
  if (draft.kind === 'duration') return spanOf(draft);
  if (draft.kind !== 'number') return { kind: draft.kind };
  const [step, min, max] = [draft.step, draft.min, draft.max].map((typed) => orNone(typed, readNumber));
  if (step === undefined || min === undefined || max === undefined) return null;
  return { kind: 'number', unit: draft.unit.trim() === '' ? null : draft.unit.trim(), step, min, max };
}

function daysOf({ first, last }: TermDraft): TermType | null {
  const [min, max] = [orNone(first, readDay), orNone(last, readDay)];
  return min === undefined || max === undefined ? null : { kind: 'date', min, max };
}

function spanOf({ of, every, shortest, longest }: TermDraft): TermType | null {
  const read = (typed: string): string | null => readSpan(typed, of);
  const [step, min, max] = [every, shortest, longest].map((typed) => orNone(typed, read));
  if (step === undefined || min === undefined || max === undefined) return null;
  return { kind: 'duration', of, step, min, max };
}

function isTooLong(typed: string): boolean {
  return hasTooManyDigits(readNumber(typed) ?? '');
}

/** `null` for an empty field, `undefined` for a text that cannot be read. */
function orNone(typed: string, read: (typed: string) => string | null): string | null | undefined {
  if (typed.trim() === '') return null;
  return read(typed) ?? undefined;
}
