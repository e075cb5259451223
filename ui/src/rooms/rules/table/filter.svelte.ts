import { SvelteSet } from 'svelte/reactivity';

/** Which rows of a long table are shown. Knows no table: who asks says what a row reads. */
export class RowFilter {
  isOpen = $state(false);
  #text = $state('');
  #column = $state<string | null>(null);
  #onlyFindings = $state(false);
  /** Rows that were written while they were shown stay, so that nothing vanishes under the cursor. */
  readonly #kept = new SvelteSet<string>();

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    this.#kept.clear();
  }

  /** The key of the one column that is looked through; `null` for all. */
  get column(): string | null {
    return this.#column;
  }

  set column(column: string | null) {
    this.#column = column;
    this.#kept.clear();
  }

  /** Only rows that the proof says something about. */
  get onlyFindings(): boolean {
    return this.#onlyFindings;
  }

  set onlyFindings(only: boolean) {
    this.#onlyFindings = only;
    this.#kept.clear();
  }

  /** Whether rows may be hidden. */
  readonly isOn = $derived(this.isOpen && (this.#text.trim() !== '' || this.#onlyFindings));

  /** Shows all rows. */
  close(): void {
    this.isOpen = false;
    this.text = '';
    this.column = null;
    this.onlyFindings = false;
  }

  keep(rows: readonly string[]): void {
    if (this.isOn) rows.forEach((row) => this.#kept.add(row));
  }

  /** Whether a row is shown; `reads` is what stands in the cells that are looked through. */
  shows(row: string, hasFinding: () => boolean, reads: () => string): boolean {
    if (!this.isOn || this.#kept.has(row)) return true;
    if (this.#onlyFindings && !hasFinding()) return false;
    const wanted = plain(this.#text.trim());
    return wanted === '' || plain(reads()).includes(wanted);
  }
}

/** Capitals and the kind of space make no difference to who looks for something. */
export function plain(text: string): string {
  return text.toLocaleLowerCase().replace(/\s+/gu, ' ');
}
