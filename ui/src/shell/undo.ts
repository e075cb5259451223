import { answered, call } from '../contract/door';
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
  if (step)
    sayStep(t('shell-undone', { label: labelOf(step) }), { label: t('shell-redo'), act: () => void redo() });
}

/** Does again what was taken back. */
export async function redo(): Promise<void> {
  await answered();
  const step = await attempt(() => call('redo', {}));
  if (step)
    sayStep(t('shell-redone', { label: labelOf(step) }), { label: t('kit-undo'), act: () => void undo() });
}

/** The way back leads from the newest step alone, and what was said of the act before is no longer true: it goes. */
function sayStep(text: string, action: Announcement['action']): void {
  announcements.pass();
  announcements.say(text, { action });
}
