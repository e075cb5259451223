import type { Finding, Rule, RuleColumnView, RuleProof, RuleRowView } from '../../../contract/generated';
import { keyOfTests } from '../say/tests';

/** A gap as the proof tells it. */
export type Gap = Extract<Finding, { kind: 'gap' }>;

/** A line of the grid: a row of the rule, or the place where one is missing. */
export type Line =
  { kind: 'row'; id: string; index: number; row: RuleRowView } | { kind: 'gap'; id: string; gap: Gap };

const GAP = 'gap-';

/** Whether a line by its id is a gap. */
export function isGap(line: string): boolean {
  return line.startsWith(GAP);
}

/** The gaps of the whole table. What is told of a row while somebody types has none: no line is made anew for a key. */
export function gapsOf(proof: RuleProof | undefined): Gap[] {
  return proof?.proof.findings.filter((one) => one.kind === 'gap') ?? [];
}

/** The rows in order, each gap behind the row that it is most like. */
export function linesOf(rule: Rule, gaps: readonly Gap[]): Line[] {
  const inputs = inputsOf(rule.columns);
  const lines: Line[] = rule.rows.map((row, index) => ({ kind: 'row', id: row.id, index, row }));
  gaps.forEach((gap, index) => {
    const line: Line = { kind: 'gap', id: `${GAP}${String(index)}`, gap };
    lines.splice(placeOf(line, lines, inputs), 0, line);
  });
  return lines;
}

/** Behind the last line that asks the same in the most leading columns; at the end when none does. */
function placeOf(gap: Line, lines: readonly Line[], inputs: readonly RuleColumnView[]): number {
  let [most, place] = [0, lines.length];
  lines.forEach((line, index) => {
    const alike = sharedColumns(line, gap, inputs);
    if (alike > 0 && alike >= most) [most, place] = [alike, index + 1];
  });
  return place;
}

function sharedColumns(one: Line, other: Line, inputs: readonly RuleColumnView[]): number {
  const differs = inputs.findIndex(({ id }) => {
    const key = meaningIn(one, id);
    return key === null || key !== meaningIn(other, id);
  });
  return differs < 0 ? inputs.length : differs;
}

/** What a line asks in a column, as a comparable text; `null` for a cell that cannot be read. */
export function meaningIn(line: Line, column: string): string | null {
  if (line.kind === 'gap') {
    const cell = line.gap.region.find((one) => one.column === column);
    return cell ? keyOfTests(cell.tests) : null;
  }
  const view = line.row.cells[column];
  if (!view) return 'any';
  return view.tests ? keyOfTests(view.tests) : null;
}

/**
 * How many leading input columns a line shares with the line above: those cells stay blank, so that equal neighbours look like
 * one. The last two inputs are always written out: they are what tells rows apart.
 */
export function sharedWithAbove(
  lines: readonly Line[],
  columns: readonly RuleColumnView[],
): (line: number) => number {
  const inputs = inputsOf(columns);
  const merging = inputs.slice(0, inputs.length > 2 ? inputs.length - 2 : Math.max(0, inputs.length - 1));
  return (index) => {
    const [line, above] = [lines[index], lines[index - 1]];
    return line && above ? sharedColumns(line, above, merging) : 0;
  };
}

/** The lines, and the columns, by what they are called. */
export function byId<One>(all: readonly One[], id: (one: One) => string): ReadonlyMap<string, One> {
  return new Map(all.map((one) => [id(one), one]));
}

/** The texts that say something, once each. */
export function different(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}

export function inputsOf(columns: readonly RuleColumnView[]): RuleColumnView[] {
  return columns.filter(({ side }) => side === 'if');
}
