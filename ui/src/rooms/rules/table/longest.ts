import { say } from '../../../shell';
import { t } from '../../../words';

/** As many characters as a cell takes; the engine refuses more. */
export const LONGEST = 10_000;

/** Says that a text is too long for a cell, before anybody lays it out. Returns whether it is. */
export function isTooLong(text: string): boolean {
  if (text.length <= LONGEST) return false;
  say(t('rules-paste-too-long', { length: text.length, limit: LONGEST }));
  return true;
}

/** Keeps a text that is too long out of the field of a cell. */
export function refuseTooLong(event: ClipboardEvent): void {
  if (isTooLong(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
}
