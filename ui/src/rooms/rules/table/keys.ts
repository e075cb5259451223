import type { Grid } from './grid.svelte';

/** Lines that Page up and Page down move by. */
const PAGE = 10;

/** Movements of the cursor: lines and columns. */
const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
};

/** Moves the cursor as a spreadsheet does. Returns whether the key was one that moves. */
export function moveByKey(grid: Grid, event: KeyboardEvent): boolean {
  const { key, shiftKey, altKey } = event;
  const far = event.ctrlKey || event.metaKey;
  if (altKey) return false;
  const move = MOVES[key];
  if (move) {
    const [lines, columns] = far ? [move[0] * Infinity || 0, move[1] * Infinity || 0] : move;
    grid.move(lines, columns, shiftKey);
    return true;
  }
  if (key === 'Home' || key === 'End') {
    const column = key === 'Home' ? 0 : Infinity;
    // The end of a table is its last row, not a gap that is told behind it.
    const end = key === 'Home' ? 0 : grid.lastRow;
    const line = far ? end : (grid.at?.line ?? 0);
    grid.go({ line, column }, shiftKey);
    return true;
  }
  if (key === 'Tab' && !far) return grid.step(shiftKey);
  if (far && key.toLowerCase() === 'a') {
    grid.selectAll();
    return true;
  }
  return false;
}

/** Whether a key writes a character, so that typing begins with it. */
export function writes(event: KeyboardEvent): boolean {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
}
