import type {
  GuardrailVerdict,
  HitPolicy,
  NotProvableReason,
  Party,
  Proof,
  Rule,
  RuleItem,
  OpenRows,
  RuleObstacle,
  RuleProof,
  RuleRowView,
  TeamContradiction,
  TeamId,
  TermId,
  VersionId,
  VersionItem,
} from '../../contract/generated';

/** What makes a rule's table old: commits that carry one of these. */
export const RULE_TAGS = [
  'rule',
  'rule_version',
  'rule_row',
  'rule_column',
  'rule_comment',
  'impossible',
  'term',
  'answer_entry',
] as const;

/** What makes a proof old: the table, and the frame it is held against. */
export const PROOF_TAGS = [...RULE_TAGS, 'frame', 'frame_version', 'guardrail'] as const;

/** What a comparison with other teams' rules hangs on. */
export const OTHERS_TAGS = [...RULE_TAGS, 'exemption', 'settlement', 'card'] as const;

/** Whether `party` is this team. */
export function isTeam(party: Party | null, team: TeamId): boolean {
  return party !== null && 'team' in party && party.team === team;
}

/** The version that is written, be it that it waits for consent, and the one in force, if there are any. */
export function versionsOf(rule: RuleItem): { draft: VersionItem | null; inForce: VersionItem | null } {
  const of = (...states: VersionItem['state'][]): VersionItem | null =>
    rule.versions.find(({ state }) => states.includes(state)) ?? null;
  return { draft: of('draft', 'consent'), inForce: of('inForce') };
}

/** The version to open: the team works on its draft, everybody else reads what is in force. */
export function versionToOpen(rule: RuleItem, party: Party | null): VersionId | undefined {
  const { draft, inForce } = versionsOf(rule);
  const [first, second] = isTeam(party, rule.team) ? [draft, inForce] : [inForce, draft];
  return (first ?? second ?? rule.versions[0])?.id;
}

/** Why a table cannot be changed here; `null` when it can. */
export type Locked = 'otherTeam' | 'managers' | 'bound' | 'readOnly';

export function lockOf(
  rule: RuleItem,
  version: VersionItem,
  party: Party | null,
  canWrite = true,
): Locked | null {
  if (!canWrite) return 'readOnly';
  if (!isTeam(party, rule.team)) return party !== null && 'managers' in party ? 'managers' : 'otherTeam';
  return version.state === 'draft' || version.state === 'consent' ? null : 'bound';
}

/** Every hit policy, those most used first. */
export const POLICIES = [
  'unique',
  'first',
  'any',
  'priority',
  'collect',
  'ruleOrder',
  'outputOrder',
  'sum',
  'min',
  'max',
  'count',
] as const satisfies readonly HitPolicy[];

/** Whether all rows that fit have a say, so that several may fit. */
export function isTogether(policy: HitPolicy): boolean {
  return policy !== 'unique' && policy !== 'first' && policy !== 'any' && policy !== 'priority';
}

/** The terms that the formulas of a row compute with. */
function computedWith(row: RuleRowView | undefined): TermId[] {
  return Object.values(row?.cells ?? {}).flatMap((cell) =>
    cell?.entry?.kind === 'formula' ? cell.entry.formula.terms : [],
  );
}

/**
 * The inputs that the answers of these rows (counted from 0) hang on; the others would change nothing. Where the first row
 * answers, that includes what the rows before it ask about, and where all rows have a say, what any of them asks. All inputs
 * when nothing is asked. What is `written` into cells of these columns may ask as well.
 */
export function askedBy(
  { columns, rows, hitPolicy }: Rule,
  some: readonly number[],
  written: readonly string[] = [],
): TermId[] {
  const asking = ((): readonly (RuleRowView | undefined)[] => {
    if (hitPolicy === 'first') return rows.slice(0, Math.max(...some) + 1);
    return hitPolicy === 'unique' || hitPolicy === 'any' ? some.map((row) => rows[row]) : rows;
  })();
  const inputs = columns.filter(({ side }) => side === 'if');
  const computed = new Set(asking.flatMap(computedWith));
  const asked = inputs.filter(
    ({ id, term }) =>
      computed.has(term) ||
      written.includes(id) ||
      asking.some((row) => (row?.cells[id]?.tests?.kind ?? 'any') !== 'any'),
  );
  return (asked.length > 0 ? asked : inputs).map(({ term }) => term);
}

/** Everything that keeps a draft from being agreed on, the nearest first; contradictions with other teams among it. */
export function obstaclesOf(
  proof: RuleProof,
  contradictions: readonly TeamContradiction[],
): readonly RuleObstacle[] {
  const isOpen = contradictions.some(({ isDraft, isAccepted }) => !isDraft && !isAccepted);
  return isOpen ? [...proof.obstacles, 'contradictions'] : proof.obstacles;
}

/** A claim about the whole table that could be neither proved nor refuted, and why. */
export interface Unproved {
  claim: 'gaps' | 'overlaps' | 'values' | 'reach';
  reason: NotProvableReason;
  /** The rows on which it hangs; none where it hangs on the table as a whole. */
  rows: readonly OpenRows[];
}

const CLAIMS = ['gaps', 'overlaps', 'values', 'reach'] as const;

/** Whether something could not be proved because cells cannot be read. */
export function hasUnread(proof: Proof): boolean {
  return CLAIMS.some((claim) => {
    const status = proof[claim];
    return status.kind === 'notProvable' && status.reason === 'unreadCells';
  });
}

/** What could not be decided. Cells and terms that are faulty are listed by themselves. */
export function unprovedOf(proof: Proof): Unproved[] {
  return CLAIMS.flatMap((claim) => {
    const status = proof[claim];
    if (status.kind !== 'notProvable') return [];
    return status.reason === 'unreadCells' || status.reason === 'unusableTerm'
      ? []
      : [{ claim, reason: status.reason, rows: proof.open.filter((one) => one.claim.kind === claim) }];
  });
}

/** Whether every case has its answer, for certain. */
export function isClean({ proof, silent, circle, end }: RuleProof): boolean {
  return (
    end.kind === 'complete' &&
    proof.findings.length + proof.problems.length + silent.length + circle.length === 0 &&
    CLAIMS.map((claim) => proof[claim]).every(({ kind }) => kind === 'proved' || kind === 'doesNotApply')
  );
}

/** How a table stands to the guardrails as a whole. "Does not apply" never counts as kept. */
export interface Standing {
  kind: 'inside' | 'outside' | 'notProvable';
  kept: number;
  broken: number;
  /** Of so many that apply. */
  all: number;
}

export function standingOf(proof: Proof): Standing {
  const count = (...kinds: GuardrailVerdict['verdict']['kind'][]): number =>
    proof.guardrails.filter(({ verdict }) => kinds.includes(verdict.kind)).length;
  // A term may be protected by itself, without a guardrail that names it: then what is broken stands among none of them.
  const byTerm = proof.protectedInputs.kind === 'violated' && count('broken') === 0 ? 1 : 0;
  const broken = count('broken') + byTerm;
  return {
    kind: broken > 0 ? 'outside' : count('notProvable') > 0 ? 'notProvable' : 'inside',
    kept: count('kept', 'notAsked'),
    broken,
    all: proof.guardrails.length - count('doesNotApply') + byTerm,
  };
}

/** What is said of each, to be looked up by a key; nothing while it is not known. */
export function indexed<One, Said>(
  all: readonly One[] | undefined,
  entry: (one: One) => readonly [string, Said],
): ReadonlyMap<string, Said> {
  return new Map(all?.map(entry) ?? []);
}
