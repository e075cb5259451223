import type { Answer, ProofMap, RuleCase, Term, TermValue } from '../../../contract/generated';
import { readDay, readNumber, readSpan, sayTime, t } from '../../../words';
import { isUnnamed, sayNumber } from '../say/value';

/** A case as it stands in the fields, by term. */
export type Typed = Readonly<Record<string, string>>;

/** What the fields mean; a field that is empty or cannot be read is left out. */
export function caseOf(inputs: readonly Term[], typed: Typed): RuleCase {
  const values = inputs.flatMap((term) => {
    const value = valueOf(term, typed[term.id] ?? '');
    return value ? [[term.id, value] as const] : [];
  });
  return Object.fromEntries(values);
}

/** What a field means; `null` while it is empty or cannot be read. */
export function valueOf({ type }: Term, text: string): TermValue | null {
  if (text.trim() === '') return null;
  if (type.kind === 'yesNo') return { kind: 'yesNo', value: text === 'yes' };
  if (type.kind === 'date') {
    const value = readDay(text);
    return value === null ? null : { kind: 'date', value };
  }
  if (type.kind === 'duration') {
    const value = readSpan(text, type.of);
    return value === null ? null : { kind: 'duration', value };
  }
  if (type.kind !== 'number') return { kind: 'text', value: text };
  const value = readNumber(text);
  return value === null ? null : { kind: 'number', value };
}

/** A case of the proof as it is typed. */
export function typedOf(situation: RuleCase): Typed {
  const texts = Object.entries(situation).map(([id, value]) => {
    if (value?.kind === 'yesNo') return [id, value.value ? 'yes' : 'no'];
    if (value?.kind === 'number') return [id, sayNumber(value.value)];
    if (value?.kind === 'date' || value?.kind === 'duration') return [id, sayTime(value.value)];
    if (value?.kind === 'text') return [id, isUnnamed(value.value) ? t('rules-value-unnamed') : value.value];
    return [id, ''];
  });
  return Object.fromEntries(texts) as Typed;
}

/** A case that this row answers, or any row when there is none; `null` while cases are too many for a cell each. */
export function exampleOf(map: ProofMap | null, row: number | null): RuleCase | null {
  const answered = map?.cells?.filter(({ state }) => state === 'answered') ?? [];
  const found = row === null ? answered[0] : answered.find(({ rows }) => rows.includes(row));
  return found?.case ?? null;
}

/** The rows that answer, counted from 0. */
export function rowsOf(answer: Answer): readonly number[] {
  if (answer.kind === 'row') return [answer.row];
  return answer.kind === 'gap' ? [] : answer.rows;
}
