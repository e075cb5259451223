import type { CommentView, RuleColumnView, Term } from '../../../contract/generated';
import type { Terms } from '../terms';

/** The key of the "because" column, which belongs to every table. */
export const BECAUSE = 'because';

/** A column of the grid. */
export interface GridColumn {
  /** The column's id, or {@link BECAUSE}. */
  key: string;
  side: 'if' | 'then' | 'because';
  /** `null` for the because, for comments and for a term that is gone. */
  term: Term | null;
  /** What a column of comments is called. */
  comment?: string;
  isNew: boolean;
}

export function columnsOf(
  columns: readonly RuleColumnView[],
  comments: readonly CommentView[],
  terms: Terms,
): GridColumn[] {
  return [
    ...columns.map(({ id, side, term, isNew }) => ({ key: id, side, term: terms.get(term) ?? null, isNew })),
    { key: BECAUSE, side: 'because', term: null, isNew: false },
    ...comments.map(({ id, name, isNew }) => ({
      key: id,
      side: 'because' as const,
      term: null,
      comment: name,
      isNew,
    })),
  ];
}

/** Whether a column holds free text, which nothing is read from. */
export function isProse(column: GridColumn): boolean {
  return column.side === 'because';
}

/** The columns that one can change places with, in order; the because stays the first of its side. */
export function siblingsOf(columns: readonly GridColumn[], column: GridColumn): GridColumn[] {
  return columns.filter(({ side, key }) => side === column.side && key !== BECAUSE);
}
