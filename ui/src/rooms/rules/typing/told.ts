import type { Finding, GuardrailVerdict, RowTold, RuleProof } from '../../../contract/generated';

/** The last proof of the whole table with what is known of some rows since: that takes the place of all that named them. */
export function withTold(proof: RuleProof, told: readonly RowTold[]): RuleProof {
  return told.reduce(withRow, proof);
}

function withRow(all: RuleProof, { row, proof: own, problems, isSilent }: RowTold): RuleProof {
  const { proof } = all;
  const before = proof.findings.filter((one) => names(one, row));
  const count = (kind: Finding['kind']): number => before.filter((one) => one.kind === kind).length;
  const silent = all.silent.filter((one) => one !== row);
  return {
    ...all,
    silent: isSilent ? [...silent, row].sort((one, other) => one - other) : silent,
    proof: {
      ...proof,
      // The newest stands first, where it is seen.
      findings: [...own.findings, ...proof.findings.filter((one) => !names(one, row))],
      guardrails: proof.guardrails.map((verdict) => standing(verdict, before, own.findings)),
      overlapCount: proof.overlapCount - count('overlap') + own.overlapCount,
      unreachableCount: proof.unreachableCount - count('unreachable') + own.unreachableCount,
      problems: [...problems, ...proof.problems.filter((one) => one.kind !== 'cell' || one.row !== row)],
    },
  };
}

/** Whether a finding is one of those that are told of a row. */
function names(finding: Finding, row: number): boolean {
  switch (finding.kind) {
    case 'overlap':
      return finding.rows.includes(row);
    case 'unreachable':
      return finding.row === row || finding.earlier.includes(row);
    case 'guardrail':
      return finding.row === row || finding.together.includes(row);
    case 'noValue':
    case 'unfit':
      return finding.row === row;
    default:
      return false;
  }
}

/** How the rule stands to a guardrail: one that only this row broke and breaks no longer is not checked to the end. */
function standing(
  { guardrail, verdict }: GuardrailVerdict,
  before: readonly Finding[],
  now: readonly Finding[],
): GuardrailVerdict {
  const breaking = (findings: readonly Finding[]): number =>
    findings.filter((one) => one.kind === 'guardrail' && one.guardrail === guardrail).length;
  if (breaking(before) === 0 && breaking(now) === 0) return { guardrail, verdict };
  const count = (verdict.kind === 'broken' ? verdict.count - breaking(before) : 0) + breaking(now);
  if (count > 0) return { guardrail, verdict: { kind: 'broken', count } };
  return { guardrail, verdict: { kind: 'notProvable', reason: 'stopped' } };
}
