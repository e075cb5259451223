import type { Batch, BatchLine, Term, TermId } from '../../../contract/generated';
import { t, words } from '../../../words';
import { sayProblem } from '../say/problem';
import type { Terms } from '../terms';
import { sayExpected, valuesOf } from '../tests/tests';
import { rowsOf } from '../try/case';

/** What lines are looked at by: what came of them. */
export const KINDS = ['answered', 'gap', 'several', 'unclear', 'unreadable', 'differs'] as const;
export type Kind = (typeof KINDS)[number];

/** Whether this came of a line. An answer that was not expected is an answer all the same. */
export function isOf({ came, isMet }: BatchLine, kind: Kind): boolean {
  if (kind === 'differs') return isMet === false;
  return kindOf(came) === kind;
}

function kindOf(came: BatchLine['came']): Kind {
  if (came.kind !== 'case') return 'unreadable';
  switch (came.answer.kind) {
    case 'gap':
      return 'gap';
    case 'overlap':
      return 'several';
    case 'unclear':
      return 'unclear';
    case 'row':
    case 'list':
    case 'total':
      return 'answered';
  }
}

/** The terms that the columns of the file say of a case, in the order of the file. */
export function inputsOf({ columns }: Batch): TermId[] {
  return columns.flatMap(({ role }) => (role.kind === 'input' ? [role.term] : []));
}

/** The names of the columns that say nothing to the rule. */
export function unusedOf({ columns }: Batch): string[] {
  return columns.flatMap(({ name, role }) => (role.kind === 'unused' && name !== '' ? [name] : []));
}

/** "row 3", "rows 3 and 4", or that none answers. */
export function sayWho({ came }: BatchLine): string {
  if (came.kind !== 'case') return '';
  const rows = rowsOf(came.answer).map((row) => String(row + 1));
  return rows.length === 0
    ? ''
    : t('rules-guardrail-rows', { count: rows.length, rows: words.format.list(rows) });
}

/** The answer in words, or why there is none. */
export function sayCame(line: BatchLine, outputs: readonly Term[], terms: Terms): string {
  const { came } = line;
  if (came.kind === 'odd') return t('rules-batch-odd');
  if (came.kind === 'unreadable')
    return came.cells
      .map(({ name, term, text, problem }) =>
        text === ''
          ? t('rules-batch-nothing', { name })
          : t('rules-batch-cell', { name, text, why: sayProblem(problem, terms.get(term) ?? null) }),
      )
      .join(' ');
  switch (came.answer.kind) {
    case 'gap':
      return t('rules-compare-gap');
    case 'overlap':
      return t('rules-compare-overlap');
    case 'unclear':
      return t('rules-compare-unclear');
    case 'row':
    case 'list':
    case 'total':
  }
  const all = came.answer.kind === 'list' ? came.answer.values : [valuesOf(came.answer)];
  return all
    .map((values) => {
      const set = outputs.flatMap(({ id }) => (values[id] && values[id].kind !== 'null' ? [id] : []));
      return set.length > 0 ? sayExpected(values, set, terms) : t('rules-sentence-open');
    })
    .join('; ');
}
