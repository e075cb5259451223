import { call } from '../../../contract/door';
import type { BoardForm, BoardWords } from '../../../contract/generated';
import { platform } from '../../../platform';
import { attempt, say } from '../../../shell';
import { t, words } from '../../../words';

const ENDINGS = { json: 'json', csv: 'csv', xlsx: 'xlsx', markdown: 'md' } as const;

/** Asks where to and writes the board there. */
export async function saveBoard(board: { id: string; name: string }, form: BoardForm): Promise<void> {
  const extension = ENDINGS[form];
  const path = await platform.chooseFile({
    title: t('give-save'),
    mode: 'save',
    extensions: [extension],
    extensionsName: t('give-file'),
    proposed: `${board.name.replaceAll(/[/\\:*?"<>|]/gu, ' ').trim()}.${extension}`,
  });
  if (!path) return;
  await attempt(async () => {
    await call('board.save', { path, out: { board: board.id, form, words: boardWords() } });
    say(t('give-saved', { path }));
  });
}

/** The words that stand in a board for people. */
function boardWords(): BoardWords {
  return {
    title: t('board-card-title'),
    column: t('give-column'),
    kind: t('give-kind'),
    stage: t('give-stage'),
    outcome: t('give-outcome'),
    asker: t('give-asker'),
    due: t('give-due'),
    labels: t('board-labels'),
    checklist: t('board-checklist'),
    description: t('board-card-description'),
    comments: t('board-comments'),
    attachments: t('attach-title'),
    blocked: t('give-blocked'),
    finished: t('give-finished'),
    archived: t('give-archived'),
    about: t('give-about'),
    limit: t('give-limit'),
    kinds: {
      improvement: t('board-kind-improvement'),
      experiment: t('board-kind-experiment'),
      ask: t('board-kind-ask'),
      followUp: t('board-kind-follow-up'),
    },
    // Excel reads the separator of its own language; where the comma is the decimal sign, that is the semicolon.
    separator: words.format.exact('0.5').includes(',') ? ';' : ',',
  };
}
