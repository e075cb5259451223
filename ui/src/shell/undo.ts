import { answered, call, onChange } from '../contract/door';
import type { StepLabel } from '../contract/generated';
import { t } from '../words';
import { actText } from '../words/error';
import { announcements, type Announcement } from './announcements.svelte';
import { attempt } from './attempt';

/** What a step of the history is called. */
export function labelOf({ op, cards }: StepLabel): string {
  return actText(op, cards);
}

/** Takes the last step back and says which. */
export async function undo(): Promise<void> {
  // A change whose answer is still on its way is on the screen already, and so it is what somebody means.
  await answered();
  const step = await attempt(() => call('undo', {}));
  if (!step) return;
  // What was said of the act before is no longer true.
  announcements.pass();
  sayOfStep(t('shell-undone', { label: labelOf(step) }), {
    label: t('shell-redo'),
    act: () => void redo(),
  });
}

/** Does again what was taken back. */
export async function redo(): Promise<void> {
  await answered();
  const step = await attempt(() => call('redo', {}));
  if (!step) return;
  announcements.pass();
  sayUndoable(t('shell-redone', { label: labelOf(step) }));
}

/** Says what was done last, with the way back. */
export function sayUndoable(text: string): void {
  sayOfStep(text, { label: t('kit-undo'), act: () => void undo() });
}

/** The way back or forth leads from the newest step alone: with whatever is done next it goes, lest it take back that. */
function sayOfStep(text: string, action: NonNullable<Announcement['action']>): void {
  const said = announcements.say(text, { action });
  const stop = onChange(() => {
    stop();
    announcements.close(said);
  });
}
