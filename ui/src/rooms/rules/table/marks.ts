import type { CellError, Finding, RuleProblem, TeamContradiction } from '../../../contract/generated';

/** What is wrong with a row besides cells that cannot be read. */
export interface RowMark {
  /** Other rows that answer the same case, counted from 0. */
  overlaps: number[];
  isUnreachable: boolean;
  /** Columns whose value breaks a guardrail. */
  broken: string[];
  /** Another team answers the same case differently. */
  contradicts: boolean;
}

/** Cells that cannot be read, by "row column". */
export function errorsOf(problems: readonly RuleProblem[]): ReadonlyMap<string, CellError> {
  return new Map(
    problems.flatMap((problem) =>
      problem.kind === 'cell' ? [[`${String(problem.row)} ${problem.column}`, problem.error] as const] : [],
    ),
  );
}

/** What the findings say about each row. */
export function marksOf(
  findings: readonly Finding[],
  contradictions: readonly TeamContradiction[],
): ReadonlyMap<number, RowMark> {
  const marks = new Map<number, RowMark>();
  const at = (row: number): RowMark => {
    const mark = marks.get(row) ?? { overlaps: [], isUnreachable: false, broken: [], contradicts: false };
    marks.set(row, mark);
    return mark;
  };
  for (const finding of findings) {
    if (finding.kind === 'overlap') {
      const [one, other] = finding.rows;
      at(one).overlaps.push(other);
      at(other).overlaps.push(one);
    } else if (finding.kind === 'unreachable') at(finding.row).isUnreachable = true;
    else if (finding.kind === 'guardrail')
      for (const row of new Set([finding.row, ...finding.together])) at(row).broken.push(finding.column);
  }
  for (const { contradiction } of contradictions) at(contradiction.rows[0]).contradicts = true;
  return marks;
}
