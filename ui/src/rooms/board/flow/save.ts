import { call } from '../../../contract/door';
import type { BoardFlow } from '../../../contract/generated';
import { platform } from '../../../platform';
import { attempt, say } from '../../../shell';
import { t } from '../../../words';
import { asFileName } from '../../outcomes/leave/save';
import { flowAsCsv } from './numbers';

/** Asks where to and writes the numbers of the page there. */
export async function saveFlow(flow: BoardFlow, board: string): Promise<void> {
  const path = await platform.chooseFile({
    title: t('flow-save-title'),
    mode: 'save',
    extensions: ['csv'],
    extensionsName: t('leave-file', { form: 'csv' }),
    proposed: `${asFileName(t('flow-file', { board }))}.csv`,
  });
  if (!path) return;
  await attempt(async () => {
    await call('text.save', { path, text: flowAsCsv(flow) });
    say(t('leave-saved', { path }));
  });
}
