import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { askAhead } from '../../../contract/ahead';
import { call } from '../../../contract/door';
import type { CellError, RowId, RowTold, RowTyped, RuleCell, VersionId } from '../../../contract/generated';
import { LatestWork } from '../../../contract/latest.svelte';
import { words } from '../../../words';
import { once } from '../rows';
import { isProse, type GridColumn } from '../table/columns';
import type { Place } from '../table/grid.svelte';

/** What is written into a row, by column. */
type Cells = RowTyped['cells'];

/** A row that is written in, ahead of the proof of the whole table. */
interface Written {
  version: VersionId;
  cells: Cells;
  /** Whether it is being typed, on its way to be kept, or kept and not proved with the whole table yet. */
  phase: 'typed' | 'sent' | 'kept';
  /** What was told last. */
  last: RowTold | null;
  /** What is shown of it: while somebody types, the last that was told of a text that can be read, so that nothing flickers. */
  shown: RowTold | null;
}

/**
 * What the proof says of rows while somebody writes in them. It is asked with every key, at most once a frame, and only the latest
 * answer counts; the proof of the whole table takes its place.
 */
export class Typing {
  readonly #rows = new SvelteMap<RowId, Written>();
  readonly #work = new LatestWork<'row'>();
  #frame = 0;

  constructor(readonly version: () => VersionId) {}

  /** What is known ahead of the whole proof, of each row. */
  get told(): RowTold[] {
    return this.#now().flatMap(({ shown }) => shown ?? []);
  }

  /** The row in which somebody types just now and of which something is known, counted from 0. */
  get at(): number | null {
    return this.#now().find(({ phase }) => phase === 'typed')?.shown?.row ?? null;
  }

  /** Whether something is on its way to be kept: the whole proof comes then. */
  get isSent(): boolean {
    return this.#now().some(({ phase }) => phase === 'sent');
  }

  /** The columns in which something new is written into these rows, counted from 0. */
  columnsOf(rows: readonly number[]): string[] {
    return this.#now().flatMap(({ shown, cells }) =>
      shown && rows.includes(shown.row) ? Object.keys(cells) : [],
    );
  }

  /** Why a text that is written cannot be read. */
  errorOf(row: RowId, column: string): CellError | null {
    const problems = this.#rows.get(row)?.last?.problems ?? [];
    return (
      problems.flatMap((one) => (one.kind === 'cell' && one.column === column ? one.error : []))[0] ?? null
    );
  }

  /** Somebody has typed a key. */
  type(row: RowId, column: GridColumn, text: string): void {
    if (isProse(column)) return;
    const cells = { [column.key]: cellOf(text) };
    this.#write(row, cells, 'typed');
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => void this.#ask(row, cells));
  }

  /**
   * Keeps cells, and knows of their row until the proof of the whole table does. More rows than one are left to that: it takes as long.
   */
  async keep(
    written: readonly (Place & { text: string })[],
    columns: ReadonlyMap<string, GridColumn>,
    store: () => Promise<boolean>,
  ): Promise<void> {
    const [row, ...others] = once(written.map(({ line }) => line));
    const asking = written.filter(({ column }) => {
      const known = columns.get(column);
      return known && !isProse(known);
    });
    if (row === undefined || others.length > 0 || asking.length === 0) return void (await store());
    this.#send(row, Object.fromEntries(asking.map(({ column, text }) => [column, cellOf(text)])));
    const isKept = await store();
    const known = this.#rows.get(row);
    if (!isKept) this.drop(row);
    else if (known?.phase === 'sent') this.#rows.set(row, { ...known, phase: 'kept' });
  }

  #send(row: RowId, cells: Cells): void {
    const known = this.#rows.get(row);
    if (known && JSON.stringify(known.cells) === JSON.stringify(cells)) {
      // What was asked of it with the last key holds.
      this.#rows.set(row, { ...known, phase: 'sent', shown: known.last ?? known.shown });
      return;
    }
    this.#write(row, cells, 'sent');
    void this.#ask(row, cells);
  }

  /** What was typed is dropped. */
  drop(row: RowId): void {
    cancelAnimationFrame(this.#frame);
    this.#rows.delete(row);
  }

  /** The whole table was proved with everything that was kept before. */
  arrived(): void {
    for (const [row, { phase }] of untrack(() => [...this.#rows]))
      if (phase === 'kept') this.#rows.delete(row);
  }

  #now(): Written[] {
    return [...this.#rows.values()].filter(({ version }) => version === this.version());
  }

  #write(row: RowId, cells: Cells, phase: Written['phase']): void {
    const { last = null, shown = null } = this.#rows.get(row) ?? {};
    this.#rows.set(row, { version: this.version(), cells, phase, last, shown });
  }

  async #ask(row: RowId, cells: Cells, isAgain = false): Promise<void> {
    const version = this.version();
    const told = await this.#work.run('row', () =>
      askAhead(() => call('rule.prove.row', { version, row, cells })),
    );
    const known = this.#rows.get(row);
    if (told === undefined || known?.cells !== cells) return;
    // An older question was begun after this one and took its place, as keys may overtake each other on the way: once more, no oftener.
    if (told === null) return isAgain ? undefined : this.#ask(row, cells, true);
    const isReadable = told.problems.every((one) => one.kind !== 'cell' || !(one.column in cells));
    const shown = known.phase !== 'typed' || isReadable ? told : known.shown;
    this.#rows.set(row, { ...known, last: told, shown });
  }
}

function cellOf(text: string): RuleCell {
  return { text: text.trim(), language: words.language };
}
