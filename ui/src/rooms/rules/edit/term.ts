import type { DurationKind, TermType } from '../../../contract/generated';
import { readDay, readSpan } from '../../../words';
import { readNumber } from '../say/value';

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

/** `null` for an empty field, `undefined` for a text that cannot be read. */
function orNone(typed: string, read: (typed: string) => string | null): string | null | undefined {
  if (typed.trim() === '') return null;
  return read(typed) ?? undefined;
}
