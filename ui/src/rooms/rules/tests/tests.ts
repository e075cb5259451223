import type { Answer, RuleCase, RuleTest, Term, TermId, TermValue } from '../../../contract/generated';
import { t, words } from '../../../words';
import { sayWithUnit } from '../say/case';
import { sayProblem } from '../say/problem';
import { speaks } from '../say/sentence';
import type { GridColumn } from '../table/columns';
import type { Terms } from '../terms';
import { caseOf, rowsOf, valueOf, type Typed } from '../try/case';

/** What makes the tests of a rule other ones, besides its table. */
export const TEST_TAGS = ['rule_test'] as const;

/** A test as it is written: not kept yet while it has no id. */
export interface TestDraft {
  id: string | null;
  name: string;
  inputs: RuleCase;
  expected: RuleCase;
}

/** The terms that a rule sets, each once. */
export function outputsOf(columns: readonly GridColumn[]): Term[] {
  const terms = columns.flatMap(({ side, term }) =>
    side === 'then' && term ? [[term.id, term] as const] : [],
  );
  return [...new Map(terms).values()];
}

/** What an answer sets; where several rows answer side by side, what the first says. */
export function valuesOf(answer: Answer): RuleCase {
  if (answer.kind === 'list') return answer.values[0] ?? {};
  return answer.kind === 'row' || answer.kind === 'total' ? answer.values : {};
}

/**
 * What is expected by what stands in the fields; `null` while one of them cannot be read. What was expected to stay unset, and
 * what the rule has no column for any more, stays expected.
 */
export function expectedBy(outputs: readonly Term[], typed: Typed, before: RuleCase): RuleCase | null {
  const isUnread = (term: Term): boolean => {
    const text = typed[term.id] ?? '';
    return text.trim() !== '' && valueOf(term, text) === null;
  };
  if (outputs.some(isUnread)) return null;
  const kept = Object.entries(before).filter(
    ([id, value]) => value?.kind === 'null' || outputs.every((term) => term.id !== id),
  );
  return { ...(Object.fromEntries(kept) as RuleCase), ...caseOf(outputs, typed) };
}

/** The values of these terms, in words. */
export function sayExpected(values: RuleCase, of: readonly TermId[], terms: Terms): string {
  const facts = of.flatMap((id) => {
    const term = terms.get(id);
    if (!term) return [];
    const value = values[id];
    const isSet = value !== undefined && value.kind !== 'null';
    const said = isSet ? sayWithUnit(term, value) : t('rules-compare-nothing');
    return [isSet && speaks(term) ? said : t('desk-fact', { name: term.name, value: said })];
  });
  return facts.join(', ');
}

/** The terms to tell of a test, in the order of the columns: those with another value than there is or than expected, or all of them. */
export function toldOf({ expected, result }: RuleTest, outputs: readonly Term[]): TermId[] {
  const all = [
    ...outputs.flatMap(({ id }) => (expected[id] ? [id] : [])),
    ...Object.keys(expected).filter((id) => outputs.every((term) => term.id !== id)),
  ];
  if (result.kind === 'unfit' && all.some((id) => result.unfit[id]))
    return all.filter((id) => result.unfit[id]);
  if (result.kind !== 'differs' || (result.answer.kind !== 'row' && result.answer.kind !== 'total'))
    return all;
  const { values } = result.answer;
  const key = (value: TermValue | undefined): string => JSON.stringify(value ?? { kind: 'null' });
  return all.filter((id) => key(values[id]) !== key(expected[id]));
}

/** What a test got instead of what it expects, and which rows said so. */
export function sayGot({ result }: RuleTest, told: readonly TermId[], terms: Terms): string {
  if (result.kind === 'passed') return '';
  if (result.kind === 'incomplete') {
    const names = result.missing.map((id) => terms.get(id)?.name ?? '');
    return t('rules-tests-incomplete', { list: words.format.list(names) });
  }
  if (result.kind === 'unfit') {
    const facts = Object.entries(result.unfit).flatMap(([id, problem]) => {
      const term = terms.get(id);
      return term && problem ? t('desk-fact', { name: term.name, value: sayProblem(problem, term) }) : [];
    });
    return facts.join(' ');
  }
  const { answer } = result;
  const rows = rowsOf(answer).map((row) => String(row + 1));
  const list = words.format.list(rows);
  switch (answer.kind) {
    case 'gap':
      return t('rules-compare-gap');
    case 'overlap':
      return t('rules-try-overlap', { list });
    case 'unclear':
      return t('rules-try-unclear', { list });
    case 'row':
    case 'list':
    case 'total':
  }
  const said = (answer.kind === 'list' ? answer.values : [answer.values]).map((values) =>
    sayExpected(values, told, terms),
  );
  return t('rules-tests-got', { count: rows.length, rows: list, said: said.join('; ') });
}
