import { tick } from 'svelte';
import type { RowId } from '../../../contract/generated';
import { composes } from '../../../hotkeys';
import type { Place } from './grid.svelte';

/** Keys with a name that mean something to a cell. */
const HELD = /^(?:Enter|Tab|Escape|Backspace|Delete|Home|End|F2|Arrow\w+|Page\w+)$/u;

/** A row that was asked for and is not shown yet. Whoever asked for it goes on typing: those keys are meant for it. */
export class Coming {
  #isOn = $state(false);
  #place = $state.raw<Place | null>(null);
  #held: KeyboardEvent[] = [];
  /** Rows that were asked for; the last one gets the cursor. */
  #asked = 0;

  /** Whether a row is on its way. */
  get isOn(): boolean {
    return this.#isOn;
  }

  /** Where the cursor goes as soon as that cell is shown. */
  get place(): Place | null {
    return this.#place;
  }

  /** Adds a row; the cursor then goes to its cell in this column. Nothing is waited for when none was made. */
  async expect(add: () => Promise<RowId | undefined>, column: string): Promise<void> {
    const asked = ++this.#asked;
    this.#isOn = true;
    this.#place = null;
    const line = await add();
    if (asked !== this.#asked) return;
    if (line === undefined) this.end();
    else this.#place = { line, column };
  }

  /**
   * Keeps a key for the row that comes. Returns whether it did: what is done with Ctrl or Alt is not meant for one cell, and what a key
   * makes only with others cannot be pressed again.
   */
  hold(event: KeyboardEvent): boolean {
    if (!this.#isOn || event.ctrlKey || event.metaKey || event.altKey || composes(event)) return false;
    if (event.key.length > 1 && !HELD.test(event.key)) return false;
    this.#held.push(event);
    return true;
  }

  /** The row is there, or will not come. Returns the keys that were meant for it. */
  end(): readonly KeyboardEvent[] {
    const held = this.#held;
    this.#held = [];
    this.#isOn = false;
    this.#place = null;
    return held;
  }
}

/** Presses keys again where the focus is now. Nothing comes in between: no key is read before this is through. */
export async function pressAgain(keys: readonly KeyboardEvent[]): Promise<void> {
  for (const { key, shiftKey } of keys) {
    const target = document.activeElement ?? document.body;
    const again = new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true });
    if (target.dispatchEvent(again) && target instanceof HTMLTextAreaElement) writeInto(target, key);
    // The field opens or closes, and then the focus moves.
    await tick();
    await tick();
  }
}

/** What a key does in a field by itself; a page cannot press it there. */
function writeInto(field: HTMLTextAreaElement, key: string): void {
  const { selectionStart: start, selectionEnd: end } = field;
  if (key.length === 1) field.setRangeText(key, start, end, 'end');
  else if (key === 'Backspace')
    field.setRangeText('', start === end ? Math.max(0, start - 1) : start, end, 'end');
  else return;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
