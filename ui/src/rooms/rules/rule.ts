import type {
  GuardrailVerdict,
  HitPolicy,
  Party,
  Proof,
  Rule,
  RuleItem,
  RuleProblem,
  RuleProof,
  RuleRowView,
  TeamId,
  TermId,
  VersionId,
  VersionItem,
} from '../../contract/generated';

/** What makes a rule's table old: commits that carry one of these. */
export const RULE_TAGS = ['rule', 'rule_version', 'rule_row', 'rule_column', 'impossible', 'term'] as const;

/** What makes a proof old: the table, and the frame it is held against. */
export const PROOF_TAGS = [...RULE_TAGS, 'frame', 'frame_version', 'guardrail'] as const;

/** Whether `party` is this team. */
export function isTeam(party: Party | null, team: TeamId): boolean {
  return party !== null && 'team' in party && party.team === team;
}

/** The version of each state, if there is one. */
export function versionsOf(rule: RuleItem): { draft: VersionItem | null; inForce: VersionItem | null } {
  const of = (state: VersionItem['state']): VersionItem | null =>
    rule.versions.find((version) => version.state === state) ?? null;
  return { draft: of('draft'), inForce: of('inForce') };
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
  return version.state === 'draft' ? null : 'bound';
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

/**
 * The inputs that the answers of these rows (counted from 0) hang on; the others would change nothing. Where the first row
 * answers, that includes what the rows before it ask about, and where all rows have a say, what any of them asks. All inputs
 * when nothing is asked.
 */
export function askedBy({ columns, rows, hitPolicy }: Rule, some: readonly number[]): TermId[] {
  const asking = ((): readonly (RuleRowView | undefined)[] => {
    if (hitPolicy === 'first') return rows.slice(0, Math.max(...some) + 1);
    return hitPolicy === 'unique' || hitPolicy === 'any' ? some.map((row) => rows[row]) : rows;
  })();
  const inputs = columns.filter(({ side }) => side === 'if');
  const asked = inputs.filter(({ id }) =>
    asking.some((row) => (row?.cells[id]?.tests?.kind ?? 'any') !== 'any'),
  );
  return (asked.length > 0 ? asked : inputs).map(({ term }) => term);
}

/** What has to be settled before a draft can be agreed on. */
export type Obstacle =
  | 'rows'
  | 'cells'
  | 'totals'
  | 'answers'
  | 'gaps'
  | 'overlaps'
  | 'inputs'
  | 'guardrails'
  | 'circle'
  | 'frame'
  | 'proof';

/** Everything that keeps a draft from coming into force, the nearest first. */
export function obstaclesOf(found: RuleProof, rows: number): Obstacle[] {
  if (found.mayComeIntoForce) return [];
  const { proof, hasFrame } = found;
  const obstacles: Obstacle[] = [];
  if (rows === 0) obstacles.push('rows');
  const isTotal = ({ kind }: RuleProblem): boolean => kind === 'noTotal';
  if (!proof.problems.every(isTotal)) obstacles.push('cells');
  if (proof.problems.some(isTotal)) obstacles.push('totals');
  if (found.silent.length > 0) obstacles.push('answers');
  if (proof.gaps.kind === 'violated' && rows > 0) obstacles.push('gaps');
  if (proof.overlaps.kind === 'violated') obstacles.push('overlaps');
  if (proof.protectedInputs.kind === 'violated') obstacles.push('inputs');
  if (proof.guardrails.some(({ verdict }) => verdict.kind === 'broken')) obstacles.push('guardrails');
  if (found.circle.length > 0) obstacles.push('circle');
  if (!hasFrame) obstacles.push('frame');
  return obstacles.length > 0 ? obstacles : ['proof'];
}

/** How a table stands to the guardrails as a whole. "Does not apply" never counts as kept. */
export interface Standing {
  kind: 'inside' | 'outside' | 'notProvable';
  kept: number;
  broken: number;
  notApplying: number;
}

export function standingOf(proof: Proof): Standing {
  const count = (...kinds: GuardrailVerdict['verdict']['kind'][]): number =>
    proof.guardrails.filter(({ verdict }) => kinds.includes(verdict.kind)).length;
  const broken = count('broken');
  const outside = broken > 0 || proof.protectedInputs.kind === 'violated';
  return {
    kind: outside ? 'outside' : count('notProvable') > 0 ? 'notProvable' : 'inside',
    kept: count('kept', 'notAsked'),
    broken,
    notApplying: count('doesNotApply'),
  };
}
