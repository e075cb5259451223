import type { Term, TermId } from '../../contract/generated';

/** Every term of the workspace by its id. */
export type Terms = ReadonlyMap<TermId, Term>;

export function termsById(terms: readonly Term[]): Terms {
  return new Map(terms.map((term) => [term.id, term]));
}
