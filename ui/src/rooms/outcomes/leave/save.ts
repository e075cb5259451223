import { pngOf, svgOf } from '../../../charts';
import { call } from '../../../contract/door';
import type { Outcome } from '../../../contract/generated';
import { platform } from '../../../platform';
import { attempt, say } from '../../../shell';
import { t } from '../../../words';
import { numbersOf } from './numbers';
import { pictureOf } from './picture';

/** As what a chart leaves the workspace. */
export type Form = 'png' | 'svg' | 'csv';

/** Asks where to and writes the chart there. */
export async function saveChart(outcome: Outcome, form: Form): Promise<void> {
  const path = await platform.chooseFile({
    title: t('leave-save'),
    mode: 'save',
    extensions: [form],
    extensionsName: t('leave-file', { form }),
    proposed: `${asFileName(outcome.name)}.${form}`,
  });
  if (!path) return;
  await attempt(async () => {
    await write(outcome, form, path);
    say(t('leave-saved', { path }));
  });
}

async function write(outcome: Outcome, form: Form, path: string): Promise<unknown> {
  switch (form) {
    case 'png':
      return call('picture.save', { path, bytes: base64(await pngOf(pictureOf(outcome))) });
    case 'svg':
      return call('text.save', { path, text: svgOf(pictureOf(outcome)) });
    case 'csv':
      return call('text.save', { path, text: numbersOf(outcome) });
  }
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''));
}

/** Without what no file system takes. */
export function asFileName(name: string): string {
  return name.replaceAll(/[/\\:*?"<>|]/gu, ' ').trim();
}
