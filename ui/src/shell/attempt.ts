import { onChange } from '../contract/door';
import { Rejected } from '../contract/error';
import type { Refused } from '../kit';
import { errorText } from '../words/error';
import { announcements } from './announcements.svelte';

/**
 * Does something that can fail and says why it did; then resolves with `undefined`. For commands behind a button or key. What was refused
 * before is behind whoever has changed something since; nothing is by a mere question.
 */
export async function attempt<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  const before = announcements.all;
  let hasChanged = false;
  const stop = onChange(() => (hasChanged = true));
  try {
    const done = await work();
    if (hasChanged) announcements.outlive(before);
    return done;
  } catch (error) {
    announcements.say(errorText(error), { tone: error instanceof Rejected ? 'refusal' : 'error' });
    return undefined;
  } finally {
    stop();
  }
}

/** A form: what it lacks, what was refused because of one of its fields, and the element that holds these. */
export interface Filled<Part extends string> {
  place: EventTarget | null;
  missing: { stops: (place: EventTarget | null) => boolean };
  refused: Refused<Part>;
}

/**
 * As `attempt`, for a form in which nothing is missing: what is refused because of a field is said there, and the field gets the
 * focus.
 */
export async function attemptIn<Part extends string, Result>(
  { place, missing, refused }: Filled<Part>,
  work: () => Promise<Result>,
  partOf: (thrown: unknown) => Part | null,
): Promise<Result | undefined> {
  const done = await attempt(() => refused.trying(work, partOf));
  if (done === undefined) missing.stops(place);
  return done;
}
