import type { CellError, Exception, RowSpec } from '../../../contract/generated';
import { words } from '../../../words';
import { withTold } from '../typing/told';
import { Typing } from '../typing/typing.svelte';
import { editText, showCell, type Shown } from '../say/cell';
import { sayTests } from '../say/tests';
import { sayValue } from '../say/value';
import type { AnswerAsked } from '../../terms/edit/answer.svelte';
import { BECAUSE, columnsOf, isProse, type GridColumn } from './columns';
import { Edits } from './edits.svelte';
import { Coming } from './coming.svelte';
import { RowFilter } from './filter.svelte';
import { readings } from './reading';
import { Grid, type Place } from './grid.svelte';
import { mostIn } from './head';
import { errorsOf, marksOf, type RowMark } from './marks';
import type { TableSource } from './source';
import { textsOf } from './texts';
import type { ColumnTexts } from './widths';
import { byId, gapsOf, isGap, linesOf, sharedWithAbove, type Gap, type Line } from './lines';

/** Whether equal neighbours are merged at all is seen in so many lines. */
const LOOKED_AT = 200;

/** A rule's table as it is shown and edited. */
export class TableModel {
  readonly grid: Grid;
  readonly edits: Edits;
  /** An answer that the shared catalogue is to get or to change, and the cell that waits for it. */
  asked = $state.raw<(AnswerAsked & { at?: Place }) | null>(null);
  readonly filter = new RowFilter();
  readonly coming = new Coming();
  readonly typing: Typing;
  /** A column of comments that is to be named; `new` is one more. */
  naming = $state.raw<{ key: string; name: string } | 'new' | null>(null);
  /** Rows are being dragged: the cells under the pointer are not selected then. */
  isDragging = $state(false);
  /** The first line in view once others are scrolled away: nothing above it is seen that could speak for it. */
  first = $state<number | null>(null);
  /** The row whose exceptions are looked at. */
  openExceptions = $state<string | null>(null);

  constructor(readonly source: TableSource) {
    this.grid = new Grid(
      () => this.lineIds,
      () => this.columnKeys,
      (line) => !isGap(line),
    );
    this.typing = new Typing(() => source.rule().version.id);
    this.edits = new Edits(
      () => source.rule().version.id,
      (rows) => {
        this.filter.keep(rows);
      },
    );
  }

  readonly rule = $derived.by(() => this.source.rule());
  /** The last proof, with what is known of rows that were written in since. */
  readonly proof = $derived.by(() => {
    const proof = this.source.proof();
    return proof && withTold(proof, this.typing.told);
  });
  readonly editable = $derived.by(() => this.source.editable());
  readonly columns: GridColumn[] = $derived.by(() =>
    columnsOf(this.rule.columns, this.rule.comments, this.source.terms()),
  );
  readonly columnKeys = $derived(this.columns.map(({ key }) => key));
  readonly gaps: Gap[] = $derived.by(() => gapsOf(this.source.proof()));
  /** Every row and gap, shown or not. */
  readonly #all: Line[] = $derived.by(() => linesOf(this.rule, this.gaps));
  readonly #rows = $derived(this.#all.filter(({ kind }) => kind === 'row'));
  readonly #byId = $derived(byId(this.#all, ({ id }) => id));
  /** What the rows read as in the columns that are looked through; what was read is forgotten when those change. */
  readonly #readings = $derived.by(() => {
    const only = this.filter.column;
    return readings(
      words.language,
      this.columns.filter(({ key }) => only === null || key === only),
    );
  });
  /** The lines that are shown. */
  readonly lines: Line[] = $derived.by(() =>
    this.filter.isOn ? this.#all.filter((line) => this.#passes(line)) : this.#all,
  );
  readonly lineIds = $derived(this.lines.map(({ id }) => id));
  readonly shownRows = $derived.by(() =>
    this.filter.isOn ? this.lines.filter(({ kind }) => kind === 'row').length : this.rule.rows.length,
  );
  /** How many leading input columns a line shares with the line above, by counting lines from 0. */
  readonly sharedAt = $derived.by(() => sharedWithAbove(this.lines, this.rule.columns));
  readonly isMerging = $derived.by(() =>
    this.lines.slice(0, LOOKED_AT).some((_, index) => this.sharedAt(index) > 0),
  );

  readonly #errors = $derived.by(() => errorsOf(this.rule.problems));
  readonly #marks = $derived.by(() =>
    marksOf(this.proof?.proof.findings ?? [], this.source.contradictions()),
  );

  /** What is written in each column, as far as it tells how wide the column has to be. */
  readonly texts: ColumnTexts[] = $derived.by(() => textsOf(this));

  /** The table shows everything that was kept before. A row that is not there then will not come. */
  arrived(): void {
    this.edits.arrived();
    const { place } = this.coming;
    if (place && !this.#byId.has(place.line)) this.coming.end();
  }

  mark(row: number): RowMark | null {
    return this.#marks.get(row) ?? null;
  }

  /** What was decided otherwise than a row in the last days, the newest first. */
  exceptionsOf(row: string): readonly Exception[] {
    return this.source.exceptions().get(row) ?? [];
  }

  /** Why a cell cannot be read; `null` when it can, or when something newer was typed. */
  errorOf(line: Line, column: GridColumn): CellError | null {
    if (line.kind === 'gap') return null;
    if (this.edits.pending({ row: line.id, column: column.key }) !== null)
      return this.typing.errorOf(line.id, column.key);
    return this.#errors.get(`${String(line.index)} ${column.key}`) ?? null;
  }

  /**
   * Whether a cell differs from the version in force. A new column says so in its head, and of a new row only what tells
   * it from the row above.
   */
  isChanged(line: Extract<Line, { kind: 'row' }>, column: GridColumn): boolean {
    const { changed, cells } = line.row;
    const isNewRow = Object.keys(cells).every((key) => changed.includes(key));
    if (!changed.includes(column.key)) return false;
    if (!isNewRow) return !column.isNew;
    const above = this.rowAt(line.index - 1);
    return !above || this.shown(above, column).text !== this.shown(line, column).text;
  }

  /** A cell as it is shown. */
  shown(line: Line, column: GridColumn): Shown {
    if (line.kind === 'gap') {
      const cell = line.gap.region.find((one) => one.column === column.key);
      const text = cell ? sayTests(cell.tests, column.term?.type ?? null) : '';
      return { text, quiet: cell?.tests.kind === 'any', wrong: null };
    }
    const pending = this.edits.pending({ row: line.id, column: column.key });
    if (pending !== null)
      return { text: pending, quiet: false, wrong: this.errorOf(line, column)?.span ?? null };
    if (isProse(column)) return { text: this.#proseOf(line, column), quiet: false, wrong: null };
    const type = column.term?.type ?? null;
    const implied = column.side === 'then' && column.term ? line.row.implied[column.term.id] : undefined;
    // What the chosen answer sets stands in a cell that is left open, but quietly: nobody typed it there.
    if (implied) return { text: sayValue(implied, type), quiet: true, isImplied: true, wrong: null };
    const shown = showCell(line.row.cells[column.key], column.side === 'if', type);
    return shown.wrong ? { ...shown, wrong: this.errorOf(line, column)?.span ?? null } : shown;
  }

  /** A cell's text for editing. */
  textOf(line: Line, column: GridColumn): string {
    if (line.kind === 'gap') return '';
    const pending = this.edits.pending({ row: line.id, column: column.key });
    if (pending !== null) return pending;
    if (isProse(column)) return this.#proseOf(line, column);
    return editText(line.row.cells[column.key], column.side === 'if', column.term?.type ?? null);
  }

  /** Writes texts into cells, and rows below all; cells that stay as they are and gaps are left out. */
  write(cells: readonly (Place & { text: string })[], below: readonly RowSpec[] = []): Promise<void> {
    const columns = byId(this.columns, ({ key }) => key);
    const changed = cells.filter(({ line: id, column: key, text }) => {
      const line = this.lineOf(id);
      const column = columns.get(key);
      return (
        line?.kind === 'row' && column && (text !== this.textOf(line, column) || this.#speaks(line, key))
      );
    });
    const written = changed.map(({ line, column, text }) => ({ row: line, column, text }));
    if (changed.length === 0) cells.forEach(({ line }) => this.typing.drop(line));
    return this.typing.keep(changed, columns, () => this.edits.write(written, below));
  }

  lineOf(id: string): Line | undefined {
    return this.#byId.get(id);
  }

  /** The number of the row with the cursor, counted from 0. */
  readonly currentRow = $derived.by(() => {
    const line = this.lines[this.grid.at?.line ?? -1];
    return line?.kind === 'row' ? line.index : null;
  });

  /** The row with this number, counted from 0. */
  rowAt(index: number): Line | undefined {
    return this.#rows[index];
  }

  /** The nearest row above this line; gaps are no rows. */
  rowAbove(line: number): Line | undefined {
    return this.lines.slice(0, line).findLast(({ kind }) => kind === 'row');
  }

  /** The row that a new one comes before when it is to stand at this line; nothing at the end. Hidden rows count. */
  rowFrom(line: number): string | undefined {
    const above = this.filter.isOn ? this.rowAbove(line) : undefined;
    if (above?.kind === 'row') return this.rowAt(above.index + 1)?.id;
    return this.lines.slice(line).find(({ kind }) => kind === 'row')?.id;
  }

  /** The most that the frame lets a column answer, of all levels; `null` without an upper bound. */
  mostOf(column: GridColumn): string | null {
    return mostIn(this.source.proof()?.guardrails ?? [], column);
  }

  /** A cell that could not be read in the language it was typed in may be readable in this one. */
  #speaks(line: Extract<Line, { kind: 'row' }>, key: string): boolean {
    const view = line.row.cells[key];
    return view !== undefined && !view.tests && !view.entry && view.cell.language !== words.language;
  }

  #proseOf({ row }: Extract<Line, { kind: 'row' }>, { key }: GridColumn): string {
    return key === BECAUSE ? row.because : (row.comments[key] ?? '');
  }

  #passes(line: Line): boolean {
    const hasFinding = (): boolean =>
      line.kind === 'gap' ||
      this.#marks.has(line.index) ||
      this.columns.some((column) => this.errorOf(line, column) !== null);
    return this.filter.shows(line.id, hasFinding, () => this.#readings(this, line));
  }
}
