/** Cells as text that spreadsheets understand: tabs between cells, lines between rows, quotes around what holds either. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string =>
    /["\t\n\r]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => row.map((cell) => quoted(harmless(cell))).join('\t')).join('\n');
}

/** What a spreadsheet would compute gets an apostrophe, as in a file that is exported. Numbers stay what they are. */
function harmless(cell: string): string {
  const isPlain = cell === '-' || /^[+-][\d.,]+$/u.test(cell);
  return /^[=+\-@]/u.test(cell) && !isPlain ? `'${cell}` : kept(cell);
}

/** An apostrophe of the text's own is doubled where it would be taken for one of those. */
function kept(cell: string): string {
  return /^'+[=+\-@]/u.test(cell) ? `'${cell}` : cell;
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
  return cell.replace(/^'(?='*[=+\-@])/u, '');
}

/** Keeps "1-2" from becoming a day and "=…" from being worked out: for Excel and for LibreOffice. */
const AS_TEXT = ` style="mso-number-format:'\\@'" sdnum="1033;0;@"`;

/** Cells as a table, for what takes one: a spreadsheet, a letter, a mail. */
export function toHtml(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    `<td${/^-?\d*$/u.test(text) ? '' : AS_TEXT}>${written(kept(text))}</td>`;
  const row = (cells: readonly string[]): string => `<tr>${cells.map(cell).join('')}</tr>`;
  return `<meta charset="utf-8"><table>${rows.map(row).join('')}</table>`;
}

function written(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/gu, (sign) => signs[sign] ?? sign).replaceAll('\n', '<br>');
}

/** The cells of the one table that a text in HTML holds; `null` when it holds none or several. */
export function fromHtml(html: string): string[][] | null {
  const [table, ...more] = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table');
  if (!table || more.length > 0) return null;
  const rows: string[][] = [];
  // Excel ends a table that has merged cells with a row that nobody sees.
  const seen = [...table.rows].filter(({ style }) => style.display !== 'none');
  seen.forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (rows[at]?.[column] !== undefined) column++;
      // No number of rows means all that are left.
      for (let below = 0; below < (cell.rowSpan || Infinity) && at + below < seen.length; below++)
        for (let beside = 0; beside < cell.colSpan; beside++)
          (rows[at + below] ??= [])[column + beside] = below + beside === 0 ? bare(read(cell)) : '';
    }
  });
  return Array.from({ length: seen.length }, (_, at) => Array.from(rows[at] ?? [], (text) => text ?? ''));
}

/** What somebody reads in a cell: lines end where HTML ends them, and nowhere else. */
function read(node: Node): string {
  const text = (one: Node): string => {
    if (one.nodeType === Node.TEXT_NODE) return (one.textContent ?? '').replace(/[ \t\r\n]+/gu, ' ');
    if (one.nodeName === 'BR') return '\n';
    const inside = [...one.childNodes].map(text).join('');
    return /^(?:P|DIV|LI)$/u.test(one.nodeName) ? `${inside.trim()}\n` : inside;
  };
  return text(node)
    .replace(/ ?\n ?/gu, '\n')
    .trim();
}

/** The cells that a clipboard holds. Text is enough unless a table says that its lines lie within cells. */
export function cellsIn(data: Pick<DataTransfer, 'getData'>): string[][] {
  const [plain, table] = [fromTsv(data.getData('text/plain')), fromHtml(data.getData('text/html'))];
  const shape = (rows: string[][]): string => rows.map(({ length }) => length).join();
  return table && table.length > 0 && shape(table) !== shape(plain) ? table : plain;
}
