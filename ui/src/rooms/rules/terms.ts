import type { Term, TermId } from '../../contract/generated';

/** Every term of the workspace by its id. */
export type Terms = ReadonlyMap<TermId, Term>;

/** What makes the shared terms old: they, and what their answers set. */
export const TERM_TAGS = ['term', 'answer_entry'] as const;

export function termsById(terms: readonly Term[]): Terms {
  return new Map(terms.map((term) => [term.id, term]));
}
