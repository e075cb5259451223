import { Rejected } from '../contract/error';
import { errorText } from '../words/error';
import { announcements } from './announcements.svelte';

/** Does something that can fail and says why it did; then resolves with `undefined`. For commands behind a button or key. */
export async function attempt<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    announcements.say(errorText(error), { tone: error instanceof Rejected ? 'refusal' : 'error' });
    return undefined;
  }
}
