import { platform } from '../../../platform';
import { call } from '../../../contract/door';
import { attempt, say } from '../../../shell';
import { t } from '../../../words';

/** How a rule leaves the workspace. */
export interface Form {
  /** The ending of the file, without the dot. */
  extension: string;
  /** What such files are called. */
  extensionsName: string;
  /** Writes the file. */
  write: (path: string) => Promise<unknown>;
}

/** Asks where to and writes the file there. */
export async function saveRule(topic: string, form: Form): Promise<void> {
  const path = await platform.chooseFile({
    title: t('exchange-save'),
    mode: 'save',
    extensions: [form.extension],
    extensionsName: form.extensionsName,
    proposed: `${asFileName(topic)}.${form.extension}`,
  });
  if (!path) return;
  await attempt(async () => {
    await form.write(path);
    say(t('exchange-saved', { path }));
  });
}

/** Writes a text as a file. */
export function asText(text: () => Promise<string>): Form['write'] {
  return async (path) => call('text.save', { path, text: await text() });
}

/** Without what no file system takes. */
function asFileName(topic: string): string {
  return topic.replaceAll(/[/\\:*?"<>|]/gu, ' ').trim();
}
