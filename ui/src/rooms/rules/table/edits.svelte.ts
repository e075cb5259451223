import { SvelteMap } from 'svelte/reactivity';
import type {
  CellSet,
  ColumnId,
  CommentId,
  RowId,
  RowSpec,
  Side,
  TermId,
  VersionId,
} from '../../../contract/generated';
import { call } from '../../../contract/door';
import { attempt } from '../../../shell';
import { words } from '../../../words';
import { BECAUSE, type GridColumn } from './columns';
import type { Gap } from './lines';

/** A cell and what shall stand in it. */
export interface Written {
  row: RowId;
  column: string;
  text: string;
}

/** Everything that changes a draft. Each is one step of undo; a failure is said and changes nothing. */
export class Edits {
  /** What was typed and has not come back as a cell yet, so that nothing flickers back to its former text. */
  readonly #pending = new SvelteMap<string, { text: string; isKept: boolean }>();

  constructor(
    readonly version: () => VersionId,
    /** Hears which rows somebody wrote. */
    readonly onwritten: (rows: readonly RowId[]) => void = () => undefined,
  ) {}

  /** What was typed last into a cell, until the table shows it. */
  pending(cell: { row: RowId; column: string }): string | null {
    return this.#pending.get(keyOf(cell))?.text ?? null;
  }

  /** The table shows everything that was kept before. */
  arrived(): void {
    for (const [key, { isKept }] of [...this.#pending]) if (isKept) this.#pending.delete(key);
  }

  /** Writes cells and, in the same step, rows that come at the end. Resolves with whether it was kept. */
  async write(cells: readonly Written[], below: readonly RowSpec[] = []): Promise<boolean> {
    if (cells.length === 0 && below.length === 0) return false;
    const version = this.version();
    this.onwritten(cells.map(({ row }) => row));
    this.#mark(cells, false);
    const sets = cells.map(cellSet);
    const done = await attempt<RowId[] | null>(() =>
      below.length > 0
        ? call('rule.paste', { version, cells: sets, rows: [...below] })
        : call('rule.cells', { version, cells: sets }),
    );
    this.onwritten(done ?? []);
    if (done === undefined) cells.forEach((cell) => this.#pending.delete(keyOf(cell)));
    else this.#mark(cells, true);
    return done !== undefined;
  }

  /** Adds rows before `before`, or at the end; resolves with their ids. */
  async addRows(rows: readonly RowSpec[], before?: RowId): Promise<RowId[]> {
    const made = await attempt(() =>
      call('rule.rows.add', { version: this.version(), rows: [...rows], before }),
    );
    this.onwritten(made ?? []);
    return made ?? [];
  }

  async moveRows(rows: readonly RowId[], before?: RowId): Promise<void> {
    await attempt(() => call('rule.rows.move', { version: this.version(), rows: [...rows], before }));
  }

  async removeRows(rows: readonly RowId[]): Promise<void> {
    await attempt(() => call('rule.rows.remove', { version: this.version(), rows: [...rows] }));
  }

  /** Adds the row that answers exactly the cases of a gap; its answer is still open. */
  async addRowFor(gap: Gap, before?: RowId): Promise<RowId | undefined> {
    const [row] = await this.addRows([{ cells: cellsOf(gap) }], before);
    return row;
  }

  async markImpossible(gap: Gap, reason: string): Promise<boolean> {
    const params = { version: this.version(), cells: cellsOf(gap), reason };
    return (await attempt(() => call('rule.impossible.add', params))) !== undefined;
  }

  async addColumn(side: Side, term: TermId, before?: ColumnId): Promise<void> {
    await attempt(() => call('rule.column.add', { version: this.version(), side, term, before }));
  }

  /** Puts a column before another of its side, or at its end. */
  async moveColumn({ key: id, comment }: GridColumn, before?: string): Promise<void> {
    await attempt(() =>
      call(comment === undefined ? 'rule.column.move' : 'rule.comment.move', { id, before }),
    );
  }

  async removeColumn({ key: id, comment }: GridColumn): Promise<void> {
    await attempt(() => call(comment === undefined ? 'rule.column.remove' : 'rule.comment.remove', { id }));
  }

  /** Resolves with whether it was done; a name that is taken is said. */
  async addComment(name: string): Promise<boolean> {
    const made = await attempt(() => call('rule.comment.add', { version: this.version(), name }));
    return made !== undefined;
  }

  async renameComment(id: CommentId, name: string): Promise<boolean> {
    return (await attempt(() => call('rule.comment.edit', { id, name }))) !== undefined;
  }

  #mark(cells: readonly Written[], isKept: boolean): void {
    cells.forEach((cell) => this.#pending.set(keyOf(cell), { text: cell.text, isKept }));
  }
}

function keyOf({ row, column }: { row: RowId; column: string }): string {
  return `${row} ${column}`;
}

function cellSet({ row, column, text }: Written): CellSet {
  const cell = { row, text, language: words.language };
  return column === BECAUSE ? cell : { ...cell, column };
}

/** The cells of a row that covers a gap; what may be anything stays empty. */
function cellsOf(gap: Gap): RowSpec['cells'] {
  const asking = gap.region.filter(({ tests }) => tests.kind !== 'any');
  return Object.fromEntries(asking.map(({ column, feel }) => [column, { text: feel, language: 'feel' }]));
}
