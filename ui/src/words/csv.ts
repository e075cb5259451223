import { words } from './words.svelte';

/** A table that spreadsheets open: with a byte order mark, and with semicolons where commas are decimal. */
export function csvTable(rows: readonly (readonly string[])[]): string {
  const delimiter = words.language === 'de' ? ';' : ',';
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  return `\ufeff${rows.map((row) => `${row.map(quoted).join(delimiter)}\r\n`).join('')}`;
}
