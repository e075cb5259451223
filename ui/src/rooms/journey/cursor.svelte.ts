import type { FocusEventHandler } from 'svelte/elements';

/** What a cell needs to be part of the map's one tab stop. */
export interface CellAttributes {
  tabindex: 0 | -1;
  'data-cell': string;
  onfocus: FocusEventHandler<HTMLElement>;
}

/** Which cell of a table the arrows stand on. Row 0 is the head, columns are stages. */
export class Cursor {
  row = $state(0);
  column = $state(0);
  #table: HTMLElement | null = null;

  constructor(readonly size: () => { rows: number; columns: number }) {}

  /** Attached to the table that the cursor moves in. */
  readonly watch = (table: HTMLElement): (() => void) => {
    this.#table = table;
    return () => {
      this.#table = null;
    };
  };

  cell(row: number, column: number): CellAttributes {
    return {
      tabindex: this.row === row && this.column === column ? 0 : -1,
      'data-cell': `${String(row)} ${String(column)}`,
      onfocus: () => {
        this.row = row;
        this.column = column;
      },
    };
  }

  /** Moves by rows and columns, as far as there are some, and takes the focus along. */
  move(rows: number, columns: number): void {
    const { rows: height, columns: width } = this.size();
    this.row = Math.min(Math.max(this.row + rows, 0), height - 1);
    this.column = Math.min(Math.max(this.column + columns, 0), width - 1);
    this.#cell()?.focus();
  }

  /** Goes into the cell: follows its only link, or takes the first thing in it that can be used. */
  open(): void {
    const inside = [
      ...(this.#cell()?.querySelectorAll<HTMLElement>('a[href], button, input, textarea') ?? []),
    ];
    const [first] = inside;
    if (first && inside.length === 1 && first.matches('a, button')) first.click();
    else first?.focus();
  }

  #cell(): HTMLElement | null {
    return (
      this.#table?.querySelector<HTMLElement>(`[data-cell="${String(this.row)} ${String(this.column)}"]`) ??
      null
    );
  }
}
