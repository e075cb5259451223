import { selectedRows } from './acts';
import { siblingsOf, type GridColumn } from './columns';
import type { TableModel } from './model.svelte';

/** So many pixels make a drag of a press. */
const SLOP = 4;

/** What can be dragged, and where it may be dropped. */
interface Dragged {
  /** What lies under the pointer and takes the drop. */
  under: (event: PointerEvent) => HTMLElement | null;
  /** On which side of it, as the page marks it. */
  side: (event: PointerEvent, target: HTMLElement) => string;
  drop: (target: HTMLElement, side: string) => void;
}

/** Drags the selected rows with the pointer; a line shows where they would come to stand. Escape drops nothing. */
export function dragRows(press: MouseEvent, model: TableModel): void {
  const table = (press.currentTarget as HTMLElement).closest('table');
  const rows = selectedRows(model);
  if (!table || rows.length === 0) return;
  drag(press, model, {
    under: (event) => within(table, event, 'tr[data-line]'),
    side: ({ clientY }, target) => {
      const { top, height } = target.getBoundingClientRect();
      return clientY > top + height / 2 ? 'below' : 'above';
    },
    drop: (target, side) => {
      const line = model.lineIds.indexOf(target.dataset.line ?? '');
      const before = model.rowFrom(side === 'below' ? line + 1 : line);
      if (before === undefined || !rows.includes(before)) void model.edits.moveRows(rows, before);
    },
  });
}

/** Drags a column to another place on its side. */
export function dragColumn(press: MouseEvent, model: TableModel, column: GridColumn): void {
  const head = (press.currentTarget as HTMLElement).closest('thead');
  if (!head) return;
  const siblings = siblingsOf(model.columns, column).map(({ key }) => key);
  drag(press, model, {
    under: (event) => {
      const found = within(head, event, 'th[data-column]');
      return siblings.includes(found?.dataset.column ?? '') ? found : null;
    },
    side: ({ clientX }, target) => {
      const { left, width } = target.getBoundingClientRect();
      return clientX > left + width / 2 ? 'behind' : 'before';
    },
    drop: (target, side) => {
      const at = siblings.indexOf(target.dataset.column ?? '');
      const before = side === 'behind' ? siblings[at + 1] : siblings[at];
      const stays =
        before === column.key || siblings.indexOf(column.key) === at + (side === 'behind' ? 0 : -1);
      if (!stays) void model.edits.moveColumn(column, before);
    },
  });
}

function drag(press: MouseEvent, model: TableModel, { under, side, drop }: Dragged): void {
  const end = new AbortController();
  let target: HTMLElement | null = null;
  let isDragging = false;

  const moved = (event: PointerEvent): void => {
    isDragging ||= Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) > SLOP;
    if (!isDragging) return;
    model.isDragging = true;
    target?.removeAttribute('data-drop');
    target = under(event);
    target?.setAttribute('data-drop', side(event, target));
  };
  const finished = (isDropped: boolean): void => {
    end.abort();
    model.isDragging = false;
    const where = target?.getAttribute('data-drop');
    target?.removeAttribute('data-drop');
    if (isDropped && isDragging && target && where) drop(target, where);
  };
  const { signal } = end;
  addEventListener('pointermove', moved, { signal });
  addEventListener(
    'pointerup',
    () => {
      finished(true);
    },
    { signal },
  );
  addEventListener(
    'pointercancel',
    () => {
      finished(false);
    },
    { signal },
  );
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape') finished(false);
    },
    { signal },
  );
}

function within(whole: HTMLElement, { clientX, clientY }: PointerEvent, which: string): HTMLElement | null {
  const found = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>(which) ?? null;
  return found && whole.contains(found) ? found : null;
}
