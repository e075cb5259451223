import type { RuleColumnView, Term } from '../../../contract/generated';
import type { Terms } from '../terms';

/** The key of the "because" column, which belongs to every table. */
export const BECAUSE = 'because';

/** A column of the grid. */
export interface GridColumn {
  /** The column's id, or {@link BECAUSE}. */
  key: string;
  side: 'if' | 'then' | 'because';
  /** `null` for the because and for a term that is gone. */
  term: Term | null;
  isNew: boolean;
}

export function columnsOf(columns: readonly RuleColumnView[], terms: Terms): GridColumn[] {
  return [
    ...columns.map(({ id, side, term, isNew }) => ({
      key: id,
      side,
      term: terms.get(term) ?? null,
      isNew,
    })),
    { key: BECAUSE, side: 'because', term: null, isNew: false },
  ];
}

/** Width of the column with the rows' numbers, in pixels. */
export const NUMBERS = 30;

/** The least width of a column in pixels, and its share of what is left. */
function demand({ side, term }: GridColumn): { least: number; share: number } {
  if (side === 'because') return { least: 120, share: 2 };
  switch (term?.type.kind) {
    case 'text':
      return { least: 148, share: side === 'then' ? 4 : 2 };
    case 'enum':
      return { least: 94, share: 0.5 };
    default:
      return { least: side === 'then' ? 82 : 72, share: 0.2 };
  }
}

/** The widths of the columns in pixels; together at least `available` when the columns need less. */
export function columnWidths(columns: readonly GridColumn[], available: number): number[] {
  const demands = columns.map(demand);
  const least = demands.reduce((sum, one) => sum + one.least, 0);
  const shares = demands.reduce((sum, one) => sum + one.share, 0);
  const left = Math.max(0, available - NUMBERS - least);
  return demands.map((one) => Math.floor(one.least + (left * one.share) / shares));
}
