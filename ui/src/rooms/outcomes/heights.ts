/** As high as in a window with room for it. */
const HIGHEST = 364;
/** Below that a chart with its flags shows nothing any more. */
const LOWEST = 230;
/** What stands above and below the room and around its chart: title bar, head, name, definition, foot bar. */
const AROUND = 204;
/** A row of small charts, in windows with room for it and in short ones. */
const ROW = { usual: 160, short: 138 };
/** So many rows are seen without scrolling. */
const ROWS = 2;

/** A window in which everything has to come closer; Sheet does so at the same height. */
export function isShort(window: number): boolean {
  return window <= 820;
}

/** How high the large chart may be, so that the small ones below it are seen as well. */
export function chartHeight(window: number, rows: number): number {
  const row = isShort(window) ? ROW.short : ROW.usual;
  const around = isShort(window) ? AROUND - 12 : AROUND;
  return Math.round(Math.min(HIGHEST, Math.max(LOWEST, window - around - Math.min(rows, ROWS) * row)));
}
