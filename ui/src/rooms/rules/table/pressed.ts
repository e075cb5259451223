import { composes } from '../../../hotkeys';
import { undo } from '../../../shell/undo';
import { clear } from './copying';
import { moveByKey, writes } from './keys';
import type { TableModel } from './model.svelte';

interface Ways {
  /** Says why nothing can be changed. */
  refuse: () => void;
  /** Escape was pressed. */
  leave: () => void;
}

/** What keys do in a table: they move its cursor, begin to type in its cell, or empty it. */
export function tableKeys(
  model: TableModel,
  { refuse, leave }: Ways,
): { pressed: (event: KeyboardEvent) => void; openCell: () => void } {
  const grid = model.grid;

  function pressed(event: KeyboardEvent): void {
    if (grid.editing || event.defaultPrevented || composes(event)) return;
    if (model.coming.hold(event)) {
      event.preventDefault();
      return;
    }
    if (!(event.target instanceof HTMLElement) || event.target.closest('[data-menu]')) return;
    const line = model.lines[grid.at?.line ?? -1];
    // Between the buttons of a gap Tab does what it always does.
    if (line?.kind === 'gap' && event.key === 'Tab') return;
    if (moveByKey(grid, event)) event.preventDefault();
    else if (event.key === 'Escape') leave();
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !event.shiftKey) {
      event.preventDefault();
      void undo();
    } else if (line?.kind === 'row' && !grid.isAdrift) typed(event);
  }

  function typed(event: KeyboardEvent): void {
    const begins = writes(event) || event.key === 'Enter' || event.key === 'F2';
    const clears = event.key === 'Delete' || event.key === 'Backspace';
    if ((!begins && !clears) || ((event.ctrlKey || event.metaKey) && event.key !== 'F2')) return;
    event.preventDefault();
    if (!model.editable) refuse();
    else if (clears) void clear(model);
    else if (writes(event)) grid.open(event.key, { caret: event.key.length, isTyped: true });
    else openCell();
  }

  function openCell(): void {
    const at = grid.at;
    const [line, column] = [model.lines[at?.line ?? -1], model.columns[at?.column ?? -1]];
    if (!line || !column || line.kind === 'gap') return;
    if (!model.editable) {
      refuse();
      return;
    }
    const text = model.textOf(line, column);
    grid.open(text, { caret: model.errorOf(line, column)?.span.end ?? text.length });
  }

  return { pressed, openCell };
}
