import type { Host } from '../browser/host.ts';

const INPUTS = 8;

/** A rule that a team writes, with as many rows as are wanted and ten columns: the rows share the cases out among them. */
export async function largeRule(host: Host, rows: number): Promise<string> {
  const { teams } = await host.done<{ teams: { id: string }[] }>('organisation');
  const party = { team: teams[0]?.id ?? '' };
  const type = { kind: 'number', unit: null, step: '1', min: '0', max: String((rows + 2000) * 10) };
  const term = (name: string): Promise<string> => host.done('term.add', { name, type }, party);
  const inputs: string[] = [];
  for (let index = 1; index <= INPUTS; index += 1) inputs.push(await term(`Bench input ${index}`));
  const outputs = [await term('Bench answer'), await term('Bench amount')];
  const rule = await host.done<string>(
    'rule.add',
    { team: party.team, topic: `Bench ${rows}`, hitPolicy: 'unique', inputs, outputs },
    party,
  );
  const { version, columns } = await host.done<{ version: { id: string }; columns: { id: string }[] }>('rule.show', { id: rule });
  for (let from = 0; from < rows; from += 1000) {
    const block = Array.from({ length: Math.min(1000, rows - from) }, (_, index) => rowOf(columns, from + index, rows));
    await host.done('rule.rows.add', { version: version.id, rows: block }, party);
  }
  return rule;
}

/** The first column alone tells the rows apart, so that a cell that is typed over is the one mistake in the rule. */
function rowOf(columns: readonly { id: string }[], row: number, rows: number): object {
  const texts = columns.map((_, column) => {
    if (column === 0) return row === rows - 1 ? `>= ${row * 10}` : `[${row * 10}..${row * 10 + 9}]`;
    return column < INPUTS ? '>= 0' : String((row * 13 + column) % 97);
  });
  const cells = Object.fromEntries(columns.map(({ id }, column) => [id, { text: texts[column], language: 'feel' }]));
  return { cells, because: `Row ${row + 1} of a long rule` };
}

/** Rows as a spreadsheet copies them. */
export function block(rows: number, from: number): string {
  const line = (row: number): string => [`${row * 10} to ${row * 10 + 9}`, ...Array<string>(9).fill(String(row % 50)), `Pasted row ${row}`].join('\t');
  return Array.from({ length: rows }, (_, index) => line(from + index)).join('\n');
}
