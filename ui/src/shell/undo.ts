import { call } from '../contract/door';
import { t } from '../words';
import { say } from './announcements.svelte';
import { attempt } from './attempt';

/** Takes the last step back and says which. */
export async function undo(): Promise<void> {
  const done = await attempt(() => call('undo', null));
  if (done) say(t('shell-undone', { label: done.label }), { label: t('shell-redo'), act: () => void redo() });
}

/** Does again what was taken back. */
export async function redo(): Promise<void> {
  const done = await attempt(() => call('redo', null));
  if (done) say(t('shell-redone', { label: done.label }), { label: t('kit-undo'), act: () => void undo() });
}
