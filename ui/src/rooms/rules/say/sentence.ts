import type { Term } from '../../../contract/generated';
import { t, words } from '../../../words';
import { BECAUSE, type GridColumn } from '../table/columns';
import type { Line } from '../table/lines';
import type { TableModel } from '../table/model.svelte';

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
  const facts = (side: GridColumn['side']): string[] =>
    model.columns
      .filter((column) => column.side === side && column.key !== BECAUSE)
      .flatMap((column) => {
        const { text, quiet } = model.shown(line, column);
        return quiet || text === '' ? [] : [factOf(column, text)];
      });
  const conditions = facts('if');
  const otherwise = model.rule.hitPolicy === 'first' && line.index > 0;
  const answers = facts('then');
  return {
    condition: sayCondition(words.format.list(conditions), conditions.length === 0, otherwise),
    answer:
      answers.length > 0
        ? t('rules-sentence-answer', { list: answers.join(', ') })
        : t('rules-sentence-open'),
    because: line.row.because,
  };
}

function sayCondition(list: string, isEmpty: boolean, otherwise: boolean): string {
  if (isEmpty) return t(otherwise ? 'rules-sentence-else' : 'rules-sentence-always');
  return t(otherwise ? 'rules-sentence-else-if' : 'rules-sentence-if', { list });
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
  return speaks(term) ? text : `${term?.name ?? ''} ${text}`.trim();
}
