/** A row of a table, and the line of the text on which it begins. */
export interface Row {
  line: number;
  cells: string[];
}

export function isBlank(row: Row | undefined): boolean {
  return row?.cells.every((cell) => cell === '') ?? false;
}
