/** Cells as text that spreadsheets understand: tabs between cells, lines between rows, quotes around what holds either. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string =>
    /["\t\n\r]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}

/** The cells of a text from a spreadsheet. A quote opens only at the beginning of a cell, as Excel writes it. */
export function fromTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  // Each match is one cell and what ends it: a tab, a line end, or the end of the text.
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^\t\n\r]*))(\t|\r\n|\n|\r|$)/gu,
  )) {
    rows.at(-1)?.push(bare(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"')));
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  // The line end behind the last row opens no row of its own.
  const last = rows.at(-1);
  if (rows.length > 1 && (last?.length ?? 0) <= 1 && (last?.[0] ?? '') === '') rows.pop();
  return rows;
}

/** Without the apostrophe that keeps a spreadsheet from computing a text. */
function bare(cell: string): string {
  return cell.replace(/^'(?=[=+\-@])/u, '');
}
