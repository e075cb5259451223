import type { HitPolicy, Term } from '../../../contract/generated';
import { t, words } from '../../../words';
import type { GridColumn } from '../table/columns';
import type { Line } from '../table/lines';
import type { TableModel } from '../table/model.svelte';
import { withUnit } from './case';
import { sayClause, sayUnread } from './clause';

/** A row read aloud. */
export interface Sentence {
  condition: string;
  answer: string;
  /** The team's own words, empty when it gave none. */
  because: string;
}

type Row = Extract<Line, { kind: 'row' }>;

/** A row as a sentence in the current language, from what its cells mean. */
export function sentenceOf(model: TableModel, line: Row): Sentence {
  const clauses = model.columns.flatMap((column) => (column.side === 'if' ? clauseOf(line, column) : []));
  const otherwise = model.rule.hitPolicy === 'first' && line.index > 0;
  return {
    condition: sayCondition(words.format.list(clauses), clauses.length === 0, otherwise),
    answer: sayAnswer(model, line),
    because: line.row.because,
  };
}

function clauseOf({ row }: Row, { key, term }: GridColumn): string[] {
  const view = row.cells[key];
  if (!view) return [];
  const name = term?.name ?? t('rules-term-gone');
  const clause = view.tests
    ? sayClause(name, view.tests, term?.type ?? null)
    : sayUnread(name, view.cell.text);
  return clause === null ? [] : [clause];
}

function sayCondition(list: string, isEmpty: boolean, otherwise: boolean): string {
  if (isEmpty) return t(otherwise ? 'rules-sentence-else' : 'rules-sentence-always');
  return t(otherwise ? 'rules-sentence-else-if' : 'rules-sentence-if', { list });
}

/** What speaks for itself is a sentence of its own; the rest follows by name. */
function sayAnswer(model: TableModel, line: Row): string {
  const outputs = model.columns.flatMap((column) => {
    const { text, isImplied, quiet } = model.shown(line, column);
    const isSet = column.side === 'then' && text !== '' && (!quiet || isImplied === true);
    return isSet ? [{ term: column.term, text }] : [];
  });
  if (outputs.length === 0) return t('rules-sentence-open');
  const isTotal = model.rule.hitPolicy === 'sum' || model.rule.hitPolicy === 'count';
  const speaking = outputs.filter(({ term }) => speaks(term) && !isTotal);
  const named = outputs.filter(({ term }) => !speaks(term) || isTotal);
  const list = named.map(({ term, text }) => sayNamed(model.rule.hitPolicy, term, text)).join(', ');
  return [...speaking.map(({ text }) => text), list]
    .filter((text) => text !== '')
    .map(stopped)
    .join(' ');
}

function sayNamed(policy: HitPolicy, term: Term | null, value: string): string {
  const name = term?.name ?? t('rules-term-gone');
  const whole = term ? withUnit(term, value) : value;
  if (policy === 'sum') return t('rules-sentence-adds', { name, value: whole });
  if (policy === 'count') return t('rules-sentence-counts', { name });
  return t('rules-sentence-sets', { name, value: whole });
}

/** Ends with a full stop, unless it ends as a sentence does. */
function stopped(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/** What a cell of a row says, with the name of its term where that is needed. */
export function factOf({ side, term }: GridColumn, text: string): string {
  return side === 'then' ? sayFact(term, text) : `${term?.name ?? ''} ${text}`.trim();
}

/** Whether an answer speaks for itself: a text, and what the catalogue of answers holds. */
export function speaks(term: Term | null): boolean {
  return term?.type.kind === 'text' || Object.keys(term?.answers ?? {}).length > 0;
}

/** What speaks for itself stands alone; everything else is named. */
export function sayFact(term: Term | null, text: string): string {
  return speaks(term) ? text : `${term?.name ?? ''} ${term ? withUnit(term, text) : text}`.trim();
}
