import { selectedRows } from './acts';
import type { TableModel } from './model.svelte';

/** So many pixels make a drag of a press. */
const SLOP = 4;

/** Drags the selected rows with the pointer; a line shows where they would come to stand. Escape drops nothing. */
export function dragRows(press: MouseEvent, model: TableModel): void {
  const table = (press.currentTarget as HTMLElement).closest('table');
  const rows = selectedRows(model);
  if (!table || rows.length === 0) return;
  const end = new AbortController();
  let target: HTMLElement | null = null;
  let isDragging = false;

  const moved = (event: PointerEvent): void => {
    isDragging ||= Math.abs(event.clientY - press.clientY) > SLOP;
    if (!isDragging) return;
    model.isDragging = true;
    target?.removeAttribute('data-drop');
    target = lineUnder(event, table);
    target?.setAttribute('data-drop', isLowerHalf(event, target) ? 'below' : 'above');
  };
  const finished = (drop: boolean): void => {
    end.abort();
    model.isDragging = false;
    const where = target?.getAttribute('data-drop');
    target?.removeAttribute('data-drop');
    if (!drop || !isDragging || !target) return;
    const line = model.lineIds.indexOf(target.dataset.line ?? '');
    const before = model.rowFrom(where === 'below' ? line + 1 : line);
    if (before === undefined || !rows.includes(before)) void model.edits.moveRows(rows, before);
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

function lineUnder({ clientX, clientY }: PointerEvent, table: HTMLElement): HTMLElement | null {
  const line = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('tr[data-line]') ?? null;
  return line && table.contains(line) ? line : null;
}

function isLowerHalf({ clientY }: PointerEvent, line: HTMLElement): boolean {
  const { top, height } = line.getBoundingClientRect();
  return clientY > top + height / 2;
}
