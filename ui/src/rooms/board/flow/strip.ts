/** How many weeks before the last one are needed to say what is usual. */
const ENOUGH = 4;

/**
 * The fewest and the most finished in the weeks before the last one, counted from the first week in which anything was
 * finished; `null` while there are fewer than four.
 */
export function usualOf(counts: readonly number[]): { low: number; high: number } | null {
  const before = counts.slice(0, -1);
  const begun = before.findIndex((count) => count > 0);
  const weeks = begun < 0 ? [] : before.slice(begun);
  if (weeks.length < ENOUGH) return null;
  return { low: Math.min(...weeks), high: Math.max(...weeks) };
}
