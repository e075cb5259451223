import type { TermType } from '../../../contract/generated';
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
}

export function emptyTerm(kind: TermType['kind'] = 'enum'): TermDraft {
  // Whole numbers are what people mostly mean; without a step, 5 < x < 6 would be a case.
  return { name: '', kind, values: '', unit: '', step: '1', min: '0', max: '' };
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
  if (draft.kind !== 'number') return { kind: draft.kind };
  const [step, min, max] = [draft.step, draft.min, draft.max].map(numberOrNone);
  if (step === undefined || min === undefined || max === undefined) return null;
  return { kind: 'number', unit: draft.unit.trim() === '' ? null : draft.unit.trim(), step, min, max };
}

/** `null` for an empty field, `undefined` for a text that is no number. */
function numberOrNone(typed: string): string | null | undefined {
  if (typed.trim() === '') return null;
  return readNumber(typed) ?? undefined;
}
