/** A cell of the grid by its line and column; stays with its cell when rows move. */
export interface Place {
  line: string;
  column: string;
}

/** A cell by counting, from 0. */
export interface At {
  line: number;
  column: number;
}

/** A rectangle of cells, ends included. */
export interface Range {
  from: At;
  to: At;
}

/** What somebody is typing. */
export interface Editing {
  place: Place;
  /** The text that the field opens with. */
  text: string;
  /** Where the caret stands; all of the text is selected when left out. */
  caret?: number;
  /** Typing began it, so that the text takes the place of what was there. */
  isTyped?: boolean;
}

/** A cell that is remembered: by name, and by where it stood in case its row or column goes. */
interface Mark {
  place: Place;
  at: At;
}

/** Where the cursor stands in a table, what is selected and what is being typed. Knows names alone: no text, no page. */
export class Grid {
  #cursor = $state.raw<Mark | null>(null);
  #anchor = $state.raw<Mark | null>(null);
  editing = $state.raw<Editing | null>(null);
  /** The cell that somebody typed in is gone: what is typed on is meant for no other, until somebody moves the cursor. */
  isAdrift = false;
  /** The column in which a run of Tabs began; Enter goes back to it. */
  #began: string | null = null;

  constructor(
    readonly lines: () => readonly string[],
    readonly columns: () => readonly string[],
    /** Whether a line is a row of the table and not something told between rows. */
    readonly isRow: (line: string) => boolean = () => true,
  ) {}

  /** Where the last row stands. */
  get lastRow(): number {
    return this.lines().findLastIndex(this.isRow);
  }

  /** The cell with the cursor. When its row or column is gone, the one that took its place. */
  readonly at: At | null = $derived.by(() => this.#find(this.#cursor));

  /** What is selected: at least the cell with the cursor. */
  readonly range: Range | null = $derived.by(() => {
    const at = this.at;
    if (!at) return null;
    const anchor = this.#find(this.#anchor) ?? at;
    return {
      from: { line: Math.min(at.line, anchor.line), column: Math.min(at.column, anchor.column) },
      to: { line: Math.max(at.line, anchor.line), column: Math.max(at.column, anchor.column) },
    };
  });

  get place(): Place | null {
    return this.at && this.#placeAt(this.at);
  }

  /** Whether more than one cell is selected. */
  get isWide(): boolean {
    const range = this.range;
    return range !== null && (range.from.line < range.to.line || range.from.column < range.to.column);
  }

  holds({ line, column }: At): boolean {
    if (!this.range) return false;
    const { from, to } = this.range;
    return line >= from.line && line <= to.line && column >= from.column && column <= to.column;
  }

  /** Whether a line is selected from its first cell to its last. */
  holdsLine(line: number): boolean {
    return this.holds({ line, column: 0 }) && this.holds({ line, column: this.columns().length - 1 });
  }

  /** Puts the cursor on a cell; with `extend` the selection grows to it. */
  go(to: At, extend = false): void {
    const at = this.#clamp(to);
    const place = at && this.#placeAt(at);
    if (!place) return;
    this.#cursor = { place, at };
    this.#began = null;
    this.isAdrift = false;
    if (!extend) this.#anchor = this.#cursor;
  }

  goTo(place: Place): void {
    // A row that is still to come leaves the cursor where it is.
    const at = this.at ?? { line: 0, column: 0 };
    this.#cursor = { place, at: this.#find({ place, at }) ?? at };
    this.isAdrift = false;
    this.#began = null;
    this.#anchor = this.#cursor;
  }

  /** Moves by lines and columns; stays at the edges. */
  move(lines: number, columns: number, extend = false): void {
    const at = this.at ?? { line: 0, column: 0 };
    this.go({ line: at.line + lines, column: at.column + columns }, extend);
  }

  /** To the next cell, at the end of a line to the next line. Returns `false` behind the last cell: Tab then leaves. */
  step(back: boolean): boolean {
    if (!this.at) return false;
    const width = this.columns().length;
    const next = this.at.line * width + this.at.column + (back ? -1 : 1);
    if (next < 0 || next >= this.lines().length * width) return false;
    const began = this.#began ?? this.place?.column ?? null;
    this.go({ line: Math.floor(next / width), column: next % width });
    this.#began = began;
    return true;
  }

  /** To the row below, where the Tabs before it began; at the end of the table it stays. A gap in between takes no values. */
  enter(): void {
    const { at } = this;
    const below = this.lines().findIndex((id, line) => line > (at?.line ?? 0) && this.isRow(id));
    if (!at || below < 0) return;
    const began = this.#began === null ? -1 : this.columns().indexOf(this.#began);
    this.go({ line: below, column: began < 0 ? at.column : began });
  }

  selectAll(): void {
    this.go({ line: 0, column: 0 });
    this.go({ line: this.lines().length - 1, column: this.columns().length - 1 }, true);
  }

  /** Selects a whole line, or with `extend` all lines up to it. */
  selectLine(line: number, extend = false): void {
    if (!extend) this.go({ line, column: 0 });
    this.go({ line, column: this.columns().length - 1 }, true);
  }

  /** Leaves only the cell with the cursor selected. */
  collapse(): void {
    this.#anchor = this.#cursor;
  }

  /** Begins to type in the cell with the cursor. */
  open(text: string, more: Pick<Editing, 'caret' | 'isTyped'> = {}): void {
    const place = this.place;
    if (place) this.editing = { place, text, ...more };
  }

  isEditing({ line, column }: Place): boolean {
    return this.editing?.place.line === line && this.editing.place.column === column;
  }

  /** The selected cells, line by line. */
  get selected(): Place[][] {
    if (!this.range) return [];
    const { from, to } = this.range;
    const columns = this.columns().slice(from.column, to.column + 1);
    const lines = this.lines().slice(from.line, to.line + 1);
    return lines.map((line) => columns.map((column) => ({ line, column })));
  }

  #clamp({ line, column }: At): At | null {
    const [lines, columns] = [this.lines().length, this.columns().length];
    if (lines === 0 || columns === 0) return null;
    return {
      line: Math.min(Math.max(line, 0), lines - 1),
      column: Math.min(Math.max(column, 0), columns - 1),
    };
  }

  #placeAt({ line, column }: At): Place | null {
    const place = { line: this.lines()[line], column: this.columns()[column] };
    return place.line === undefined || place.column === undefined ? null : (place as Place);
  }

  #find(mark: Mark | null): At | null {
    if (!mark) return null;
    const line = this.lines().indexOf(mark.place.line);
    const column = this.columns().indexOf(mark.place.column);
    return this.#clamp({
      line: line < 0 ? mark.at.line : line,
      column: column < 0 ? mark.at.column : column,
    });
  }
}
