/** The longest window, in days. */
export const LONGEST = 366;

/** Whether a text is a window in days. */
export function isDays(text: string): boolean {
  const days = Number(text);
  return text.trim() !== '' && Number.isInteger(days) && days >= 1 && days <= LONGEST;
}
