import type { Exception, Rule, RuleProof, TeamContradiction } from '../../../contract/generated';
import type { Terms } from '../terms';

/** What a table is drawn from; each reads state. */
export interface TableSource {
  rule: () => Rule;
  terms: () => Terms;
  /** The last proof; it may still be of the table before the last change. */
  proof: () => RuleProof | undefined;
  /** Where other teams answer differently. */
  contradictions: () => readonly TeamContradiction[];
  editable: () => boolean;
  /** What the rules decide that answer an input, by its term. */
  fedBy: () => ReadonlyMap<string, string>;
  /** What the rules decide of which more than one answers an input, so that none does, by its term. */
  contested: () => ReadonlyMap<string, readonly string[]>;
  /** What was decided otherwise than a row, by the row. */
  exceptions: () => ReadonlyMap<string, readonly Exception[]>;
}
