import type {
  Answer,
  AnswerChange,
  CellView,
  RuleComparison,
  RuleRowView,
  Term,
  TermValue,
} from '../../../contract/generated';
import { t, words } from '../../../words';
import { showCell } from '../say/cell';
import { sayFact } from '../say/sentence';
import { sayValue } from '../say/value';
import type { Terms } from '../terms';
import { rowsOf } from '../try/case';

/** What happened to a row or column. */
export type Mark = 'new' | 'gone' | 'moved' | 'changed';

/** A column of either version. */
export interface ComparedColumn {
  key: string;
  side: 'if' | 'then';
  term: Term | null;
  mark: Mark | null;
  /** Its id in each version, where it is there. */
  before: string | null;
  after: string | null;
}

/** What a cell said and says; the same text twice where nothing changed, `null` where there is none. */
export interface ComparedCell {
  before: string | null;
  after: string | null;
  isChanged: boolean;
}

/** A row of either version. */
export interface ComparedRow {
  key: string;
  mark: Mark | null;
  /** Its number in each version, counted from 1. */
  before: number | null;
  after: number | null;
  cells: readonly ComparedCell[];
  because: ComparedCell;
  /** In the order of the columns of comments. */
  comments: readonly ComparedCell[];
}

/** A column of comments of either version. */
export interface ComparedComment {
  name: string;
  mark: Mark | null;
  before: string | null;
  after: string | null;
}

function markOf(one: { before: number | null; after: number | null; moved: boolean }): Mark | null {
  if (one.before === null) return 'new';
  if (one.after === null) return 'gone';
  return one.moved ? 'moved' : null;
}

export function columnsOf({ before, after, diff }: RuleComparison, terms: Terms): ComparedColumn[] {
  return diff.columns.flatMap((column, index) => {
    const old = column.before === null ? undefined : before.columns[column.before];
    const now = column.after === null ? undefined : after.columns[column.after];
    const either = now ?? old;
    if (!either) return [];
    const [side, term] = [either.side, terms.get(either.term) ?? null];
    const ids = { before: old?.id ?? null, after: now?.id ?? null };
    return [{ key: String(index), side, term, mark: markOf(column), ...ids }];
  });
}

export function commentsOf({ before, after, comments }: RuleComparison): ComparedComment[] {
  return comments.map((pair) => {
    const now = after.comments.find(({ id }) => id === pair.after);
    const old = before.comments.find(({ id }) => id === pair.before);
    const mark = old ? null : 'new';
    return { name: (now ?? old)?.name ?? '', mark: now ? mark : 'gone', ...pair };
  });
}

/** What stood and stands in a column of comments; a column that only one version has changes nothing by itself. */
function comparedComment(
  { before, after }: ComparedComment,
  old: RuleRowView | undefined,
  now: RuleRowView | undefined,
): ComparedCell {
  const text = (row: RuleRowView | undefined, id: string | null): string | null =>
    row && id !== null ? (row.comments[id] ?? '') : null;
  const cell = { before: text(old, before), after: text(now, after) };
  return { ...cell, isChanged: cell.before !== null && cell.after !== null && cell.before !== cell.after };
}

export function comparedRows(comparison: RuleComparison, columns: readonly ComparedColumn[]): ComparedRow[] {
  const { before, after, diff } = comparison;
  return diff.rows.map((row, index) => {
    const old = row.before === null ? undefined : before.rows[row.before];
    const now = row.after === null ? undefined : after.rows[row.after];
    const comments = commentsOf(comparison).map((column) => comparedComment(column, old, now));
    const isChanged = row.changed.length > 0 || row.because || comments.some((cell) => cell.isChanged);
    return {
      key: String(index),
      mark: markOf(row) ?? (isChanged ? 'changed' : null),
      before: row.before === null ? null : row.before + 1,
      after: row.after === null ? null : row.after + 1,
      cells: columns.map((column, place) => ({
        before: textOf(old, column.before, column),
        after: textOf(now, column.after, column),
        isChanged: row.changed.includes(place),
      })),
      because: { before: old?.because ?? null, after: now?.because ?? null, isChanged: row.because },
      comments,
    };
  });
}

function textOf(row: RuleRowView | undefined, id: string | null, column: ComparedColumn): string | null {
  if (!row) return null;
  // A version without the column asks nothing there.
  if (id === null) return column.side === 'if' ? t('rules-test-any') : null;
  // As in the table: what the chosen answer sets stands in a cell that is left open.
  const implied = column.side === 'then' && column.term ? row.implied[column.term.id] : undefined;
  if (implied) return sayValue(implied, column.term?.type ?? null);
  const view: CellView | undefined = row.cells[id];
  return showCell(view, column.side === 'if', column.term?.type ?? null).text;
}

/** What is written differently around the rows, in a few words; empty when nothing is. */
export function sayAround(comparison: RuleComparison, terms: Terms): string[] {
  const all = [
    ...columnsOf(comparison, terms).map(({ term, mark }) => ({ name: term?.name ?? '', mark })),
    ...commentsOf(comparison),
  ];
  const named = (mark: Mark): string =>
    words.format.list(all.flatMap((one) => (one.mark === mark ? [one.name] : [])));
  const { before, after } = comparison;
  return [
    ...(before.hitPolicy === after.hitPolicy
      ? []
      : [
          t('rules-compare-policy', {
            before: t(`rules-hit-${before.hitPolicy}`),
            after: t(`rules-hit-${after.hitPolicy}`),
          }),
        ]),
    ...(['new', 'gone', 'moved'] as const).flatMap((mark) =>
      named(mark) === ''
        ? []
        : [
            t(`rules-compare-columns-${mark}`, {
              names: named(mark),
              count: all.filter((one) => one.mark === mark).length,
            }),
          ],
    ),
  ];
}

/** What is written differently, in a few words; empty when nothing is. */
export function sayWritten(comparison: RuleComparison, terms: Terms): string[] {
  const rows = comparedRows(comparison, columnsOf(comparison, terms));
  const counted = (mark: Mark): number => rows.filter((one) => one.mark === mark).length;
  return [
    ...sayAround(comparison, terms),
    ...(['new', 'gone', 'moved', 'changed'] as const).flatMap((mark) =>
      counted(mark) === 0 ? [] : [t(`rules-compare-rows-${mark}`, { count: counted(mark) })],
    ),
  ];
}

/** What the two versions answer to the same cases. */
type Answers = Pick<AnswerChange, 'before' | 'after'>;

type Values = Readonly<Record<string, TermValue | undefined>>;

function valuesOf(answer: Answer): readonly Values[] {
  if (answer.kind === 'list') return answer.values;
  return answer.kind === 'row' || answer.kind === 'total' ? [answer.values] : [];
}

/** The outputs on which the two answers of a change differ; all of the later version where they cannot be laid side by side. */
function differing({ before, after }: Answers, outputs: readonly string[]): readonly string[] {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  if (old.length !== 1 || now.length !== 1) return outputs;
  const key = (values: Values | undefined, term: string): string => JSON.stringify(values?.[term] ?? null);
  return outputs.filter((term) => key(old[0], term) !== key(now[0], term));
}

/** What one version answers to the cases of a change: "Resend by express, Goodwill €15". */
export function sayChanged(
  change: Answers,
  side: 'before' | 'after',
  outputs: readonly string[],
  terms: Terms,
): string {
  const answer = change[side];
  switch (answer.kind) {
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
  const shown = differing(change, outputs);
  const said = valuesOf(answer).map((values) => {
    const facts = shown.flatMap((id) => {
      const [term, value] = [terms.get(id) ?? null, values[id]];
      if (value && value.kind !== 'null') return [sayFact(term, sayValue(value, term?.type ?? null))];
      return valuesOf(change[side === 'before' ? 'after' : 'before']).length === 1
        ? [sayFact(term, t('rules-compare-nothing'))]
        : [];
    });
    return facts.join(', ');
  });
  return said.join('; ');
}

/** "row 3", "rows 3 and 4"; empty when none answers. */
export function sayRows(answer: Answer): string {
  const rows = rowsOf(answer).map((row) => String(row + 1));
  return rows.length === 0
    ? ''
    : t('rules-guardrail-rows', { count: rows.length, rows: words.format.list(rows) });
}
