import { call } from '../../contract/door';
import type { Retro } from '../../contract/generated';
import type { MenuEntry } from '../../kit';
import { clock } from '../../kit/clock.svelte';
import { platform } from '../../platform';
import { attempt, print, say } from '../../shell';
import { parseDay, t, words } from '../../words';
import { beforeColon, happenedOf, sayAsOf, toldOf, type Happened } from './happened';
import { questionsOf, sayDay, sayFormat } from './say';
import { partsOf, type Part } from './wall';

type Form = 'md' | 'json';

/** What leaves the room: text, data, paper. No authors, no order, no time: none are kept. */
export function exportEntries(retro: Retro, team: string): MenuEntry[] {
  return [
    {
      label: t('retro-export-md'),
      note: t('retro-export-note'),
      apart: true,
      act: () => void save(retro, team, 'md'),
    },
    {
      label: t('retro-export-json'),
      note: t('retro-export-note'),
      act: () => void save(retro, team, 'json'),
    },
    {
      label: t('retro-print'),
      act: () => void print(),
    },
  ];
}

async function save(retro: Retro, team: string, form: Form): Promise<void> {
  const path = await platform.chooseFile({
    title: t(form === 'md' ? 'retro-export-md' : 'retro-export-json'),
    mode: 'save',
    extensions: [form],
    extensionsName: t(form === 'md' ? 'retro-file-md' : 'retro-file-json'),
    proposed: `${t('retro-file-name', { day: retro.day })}.${form}`,
  });
  if (!path) return;
  await attempt(async () => {
    const happened = await happenedOf(retro);
    const text = form === 'md' ? asMarkdown(retro, team, happened) : asJson(retro, team, happened);
    await call('text.save', { path, text });
    say(t('retro-saved', { path }));
  });
}

/** What a part of the wall is called. */
export function sayPart({ place, theme }: Part): string {
  if (place.kind === 'aside') return t('retro-aside');
  return theme?.title ?? t(place.kind === 'kept' ? 'retro-kept' : 'retro-loose');
}

/** Whose it is, and what time it looks back on. */
export function sayOf(retro: Retro, team: string): string {
  // As long as it goes on it looks back from today, however long ago it began.
  const until = retro.closed ?? clock.today;
  // The year stands once where it is the same.
  const from =
    retro.since.slice(0, 4) === until.slice(0, 4)
      ? words.format.longDate(parseDay(retro.since))
      : sayDay(retro.since);
  return t('retro-of', { team, from, to: sayDay(until) });
}

/** The wall as it is read afterwards: themes first, what nobody put anywhere last. What was put aside stays in the room. */
export function partsToRead(retro: Retro): Part[] {
  const isLoose = ({ place }: Part): boolean => place.kind === 'loose';
  const shown = partsOf(retro).filter(({ place }) => place.kind !== 'aside');
  const all = [...shown.filter((part) => !isLoose(part)), ...shown.filter(isLoose)];
  return all.filter(({ notes, theme }) => notes.length > 0 || theme !== null);
}

/** What a note answers and how it came, beside its words; nothing where there is nothing to tell apart. */
export function sayBeside(retro: Retro, { column, isOpen }: Retro['notes'][number]): string {
  const questions = questionsOf(retro.format);
  const asked = questions.length > 1 ? questions[column] : undefined;
  return [asked, isOpen ? t('retro-open') : undefined].filter((one) => one !== undefined).join(', ');
}

export function asMarkdown(retro: Retro, team: string, happened: Happened): string {
  const lines = [
    `# ${t('retro-title')}, ${sayDay(retro.day)}`,
    '',
    plain(sayOf(retro, team)),
    '',
    plain(sayFormat(retro.format)),
  ];
  const told = toldOf(happened);
  if (told.length > 0) lines.push('', `## ${t('retro-evidence')}`);
  const asOf = told.length > 0 ? sayAsOf(retro, happened) : '';
  if (asOf !== '') lines.push('', plain(asOf));
  for (const { heading, lines: all } of told) {
    lines.push('', `### ${plain(heading)}`, '');
    for (const [what, said] of all) lines.push(`- ${plain(beforeColon(what))}: ${plain(said)}`);
  }
  if (retro.attempts.length > 0) lines.push('', `## ${t('retro-try')}`);
  for (const { kind, title, expectation, lookAt, stopWhen } of retro.attempts) {
    lines.push('', `### ${t('retro-kind', { kind })}: ${plain(title)}`, '');
    lines.push(`- ${t('retro-expect')}: ${plain(expectation)}`, `- ${t('retro-look')}: ${sayDay(lookAt)}`);
    if (stopWhen !== '') lines.push(`- ${t('retro-stop')}: ${plain(stopWhen)}`);
  }
  for (const part of partsToRead(retro)) {
    const votes = part.theme?.votes ?? null;
    const counted = votes === null ? '' : ` (${t('retro-theme-votes', { votes })})`;
    lines.push('', `## ${plain(sayPart(part))}${counted}`, '');
    for (const note of part.notes) {
      const beside = sayBeside(retro, note);
      lines.push(`- ${plain(note.text)}${beside === '' ? '' : ` (${plain(beside)})`}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** One line in which nothing is read as a mark. */
function plain(text: string): string {
  return text.replaceAll(/\s*\n\s*/gu, ' / ').replaceAll(/[\\`*_[\]<>#]/gu, '\\$&');
}

export function asJson(retro: Retro, team: string, happened: Happened): string {
  const { day, since, closed, seats, dots } = retro;
  const questions = questionsOf(retro.format);
  const data = {
    team,
    day,
    since,
    closed,
    format: sayFormat(retro.format),
    questions,
    seats,
    votesEach: dots,
    evidence: {
      since: happened.evidence.since,
      until: happened.evidence.until,
      asOf: sayAsOf(retro, happened),
      happened: toldOf(happened).map(({ heading, lines }) => ({
        heading,
        lines: lines.map(([what, told]) => ({ what, told })),
      })),
    },
    themes: partsOf(retro)
      .filter(({ theme }) => theme !== null)
      .map(({ theme, notes }) => ({ title: theme?.title, votes: theme?.votes, notes: notes.map(told) })),
    loose:
      partsOf(retro)
        .find(({ place }) => place.kind === 'loose')
        ?.notes.map(told) ?? [],
    worthKeeping:
      partsOf(retro)
        .find(({ place }) => place.kind === 'kept')
        ?.notes.map(told) ?? [],
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
