import { isBlank, type Row } from './row';
import { shapeOf } from './when';

/** The rows of a text, top down, empty ones as well; and the line of a quotation mark that nothing closes. */
export interface Rows {
  rows: Row[];
  unclosed: number | null;
  /** What stands between its cells. */
  between: string | null;
}

/** Reads a table as spreadsheets write it: in cells that are quoted, separators and ends of lines are part of the text. */
export function rowsOf(written: string): Rows {
  const text = written.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  const between = separatorOf(text);
  const rows: Row[] = [];
  let [line, from, cell, cells]: [number, number, string, string[]] = [1, 1, '', []];
  let [quoted, wasQuoted] = [false, false];
  const endCell = (): void => {
    cells.push(cell.trim());
    [cell, wasQuoted] = ['', false];
  };
  const endRow = (): void => {
    endCell();
    rows.push({ line: from, cells });
    [cells, from] = [[], line];
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '\n') line += 1;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
      else quoted = false;
    } else if (letter === '"' && cell.trim() === '' && !wasQuoted)
      [quoted, wasQuoted, cell] = [true, true, ''];
    else if (letter === between) endCell();
    else if (letter === '\n') endRow();
    else cell += letter;
  }
  const unclosed = quoted ? from : null;
  if (unclosed === null && (cell !== '' || cells.length > 0)) endRow();
  while (isBlank(rows.at(-1))) rows.pop();
  return { rows, unclosed, between };
}

/** A comma is one only where cells are quoted, where names or a week stand before it: else it is a decimal one. */
function separatorOf(text: string): string | null {
  const lines = text
    .replaceAll(/"(?:[^"]|"")*"/gu, (quoted) => (shapeOf(quoted.slice(1, -1)) ? '"2026-W01"' : '""'))
    .split('\n')
    .filter((line) => line.trim() !== '');
  const sure = ['\t', ';'].find((mark) => lines.some((line) => line.includes(mark)));
  if (sure !== undefined) return sure;
  const parts = (line: string): boolean =>
    /",|,"/u.test(line) || (line.includes(',') && shapeOf(line.split(',')[0]?.trim() ?? '') !== null);
  const named = lines[0] !== undefined && /^[^\d]*,[^\d]*$/u.test(lines[0]);
  return named || lines.some(parts) ? ',' : null;
}
