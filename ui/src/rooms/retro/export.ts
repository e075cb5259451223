import { call } from '../../contract/door';
import type { Retro } from '../../contract/generated';
import type { MenuEntry } from '../../kit';
import { platform } from '../../platform';
import { attempt, say } from '../../shell';
import { t } from '../../words';
import { questionsOf, sayDay, sayFormat } from './say';
import { partsOf, type Part } from './wall';

type Form = 'md' | 'json';

/** What leaves the room: text, data, paper. No authors, no order, no time: none are kept. */
export function exportEntries(retro: Retro): MenuEntry[] {
  return [
    {
      label: t('retro-export-md'),
      note: t('retro-export-note'),
      apart: true,
      act: () => void save(retro, 'md'),
    },
    { label: t('retro-export-json'), note: t('retro-export-note'), act: () => void save(retro, 'json') },
    {
      label: t('retro-print'),
      act: () => {
        window.print();
      },
    },
  ];
}

async function save(retro: Retro, form: Form): Promise<void> {
  const path = await platform.chooseFile({
    title: t(form === 'md' ? 'retro-export-md' : 'retro-export-json'),
    mode: 'save',
    extensions: [form],
    extensionsName: t(form === 'md' ? 'retro-file-md' : 'retro-file-json'),
    proposed: `${t('retro-file-name', { day: retro.day })}.${form}`,
  });
  if (!path) return;
  await attempt(async () => {
    await call('text.save', { path, text: form === 'md' ? asMarkdown(retro) : asJson(retro) });
    say(t('retro-saved', { path }));
  });
}

/** What a part of the wall is called. */
export function sayPart({ place, theme }: Part): string {
  return theme?.title ?? t(place.kind === 'kept' ? 'retro-kept' : 'retro-loose');
}

export function asMarkdown(retro: Retro): string {
  const lines = [`# ${t('retro-title')}, ${sayDay(retro.day)}`, '', sayFormat(retro.format)];
  if (retro.attempts.length > 0) lines.push('', `## ${t('retro-try')}`);
  for (const { kind, title, expectation, lookAt, stopWhen } of retro.attempts) {
    lines.push('', `### ${t('retro-kind', { kind })}: ${plain(title)}`, '');
    lines.push(`- ${t('retro-expect')}: ${plain(expectation)}`, `- ${t('retro-look')}: ${sayDay(lookAt)}`);
    if (stopWhen !== '') lines.push(`- ${t('retro-stop')}: ${plain(stopWhen)}`);
  }
  for (const part of partsOf(retro)) {
    if (part.notes.length === 0 && part.theme === null) continue;
    const votes = part.theme?.votes ?? null;
    const told = votes === null ? '' : ` (${t('retro-theme-votes', { votes })})`;
    lines.push('', `## ${plain(sayPart(part))}${told}`, '');
    for (const { text, isOpen } of part.notes)
      lines.push(`- ${plain(text)}${isOpen ? ` (${t('retro-open')})` : ''}`);
  }
  return `${lines.join('\n')}\n`;
}

/** One line in which nothing is read as a mark. */
function plain(text: string): string {
  return text.replaceAll(/\s*\n\s*/gu, ' / ').replaceAll(/[\\`*_[\]<>#]/gu, '\\$&');
}

export function asJson(retro: Retro): string {
  const { day, since, closed, seats, dots } = retro;
  const questions = questionsOf(retro.format);
  const data = {
    day,
    since,
    closed,
    format: sayFormat(retro.format),
    questions,
    seats,
    votesEach: dots,
    themes: partsOf(retro)
      .filter(({ theme }) => theme !== null)
      .map(({ theme, notes }) => ({ title: theme?.title, votes: theme?.votes, notes: notes.map(told) })),
    loose: partsOf(retro)[0]?.notes.map(told) ?? [],
    worthKeeping: partsOf(retro).at(-1)?.notes.map(told) ?? [],
    attempts: retro.attempts.map(({ kind, title, expectation, lookAt, stopWhen }) => ({
      kind,
      title,
      expectation,
      lookAt,
      stopWhen,
    })),
  };
  function told({ text, column, isOpen }: Retro['notes'][number]): object {
    return { text, question: questions[column], open: isOpen };
  }
  return `${JSON.stringify(data, null, 2)}\n`;
}
