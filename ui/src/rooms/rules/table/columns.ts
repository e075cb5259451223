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
    ...columns.map(({ id, side, term, isNew }) => ({ key: id, side, term: terms.get(term) ?? null, isNew })),
    { key: BECAUSE, side: 'because', term: null, isNew: false },
  ];
}

/** Width of the column with the rows' numbers, in pixels. */
export const NUMBERS = 30;

/** Usual width of a letter, edges of a cell, and the bounds of a column that is measured by its longest word. */
const [LETTER, EDGES, NARROWEST, WIDEST] = [7.2, 20, 58, 150];

/** The least width of a column in pixels, and its share of what is left. */
function demand({ side, term }: GridColumn, longestWord: number): { least: number; share: number } {
  const word = Math.min(Math.max(longestWord * LETTER + EDGES, NARROWEST), WIDEST);
  if (side === 'because') return { least: Math.max(word, 112), share: 2.5 };
  if (term?.type.kind === 'text') return { least: Math.max(word, 132), share: side === 'then' ? 3.5 : 2 };
  return { least: word, share: term?.type.kind === 'enum' ? 0.5 : 0.25 };
}

/** The widths of the columns in pixels, given the letters of each one's longest word; they fill `available` or exceed it. */
export function columnWidths(
  columns: readonly GridColumn[],
  longestWords: readonly number[],
  available: number,
): number[] {
  const demands = columns.map((column, index) => demand(column, longestWords[index] ?? 0));
  const least = demands.reduce((sum, one) => sum + one.least, 0);
  const shares = demands.reduce((sum, one) => sum + one.share, 0);
  const left = Math.max(0, available - NUMBERS - least);
  return demands.map((one) => Math.floor(one.least + (left * one.share) / shares));
}

/** The letters of the longest word in these texts. */
export function longestWord(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, ...text.split(/[\s-]+/u).map((word) => word.length)), 0);
}
