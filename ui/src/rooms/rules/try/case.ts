import type { Answer, CellProblem, ProofMap, RuleCase, Term, TermValue } from '../../../contract/generated';
import { readDay, readNumber, readSpan, sayTime, t } from '../../../words';
import { kindOf } from '../say/type';
import { currencyOf, isUnnamed, sayNumber } from '../say/value';

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
  const amount = amountOf(text);
  return amount === null || !isUnit(amount.unit, type.unit) ? null : { kind: 'number', value: amount.value };
}

/**
 * Why a field means nothing; `null` while it is empty or means something. Whether its term takes what it means, the engine
 * knows.
 */
export function unreadOf(term: Term, text: string): CellProblem | null {
  if (text.trim() === '' || valueOf(term, text) !== null) return null;
  const amount = term.type.kind === 'number' ? amountOf(text) : null;
  return amount !== null && term.type.kind === 'number'
    ? { kind: 'wrongUnit', found: amount.unit, expected: term.type.unit }
    : { kind: 'wrongKind', expected: kindOf(term.type) };
}

/** A number and what somebody wrote beside it: "€60", "4 days". */
function amountOf(text: string): { value: string; unit: string } | null {
  const found =
    /^\s*(?<sign>[-−]?)\s*(?<before>[^\d\s.,−-]*)\s*(?<number>[-−]?[\d.,](?:[\d.,\s]*[\d.,])?(?:e[+-]?\d+)?)\s*(?<behind>.*?)\s*$/iu.exec(
      text,
    );
  const { sign = '', before = '', number = '', behind = '' } = found?.groups ?? {};
  const value = readNumber(sign + number);
  return value === null || (before !== '' && behind !== '') ? null : { value, unit: before + behind };
}

/** Whether what stands beside a number is what the term counts; a dollar is no euro, and €4 are not 4 days. */
function isUnit(written: string, unit: string | null): boolean {
  if (written === '') return true;
  if (unit === null) return false;
  const [one, other] = [written, unit].map((name) => currencyOf(name) ?? name.trim().toLowerCase());
  return one === other;
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
