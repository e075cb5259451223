import type { Retro, RetroFormat, RetroPhase, RetroPlace, RetroPreset } from '../../contract/generated';
import { parseDay, t, words } from '../../words';

/** The phases in their order. */
export const PHASES: readonly RetroPhase[] = ['arrive', 'evidence', 'gather', 'themes', 'decide', 'close'];

/** The presets in the order in which they are offered, with the names of their questions. */
export const PRESETS: Readonly<Record<RetroPreset, readonly string[]>> = {
  evidenceFirst: ['noticed', 'hinders', 'worth-keeping'],
  startStopContinue: ['start', 'stop', 'continue'],
  fourLs: ['liked', 'learned', 'lacked', 'longed-for'],
  sailboat: ['wind', 'anchor', 'rocks', 'island'],
  madSadGlad: ['mad', 'sad', 'glad'],
  daki: ['drop', 'add', 'keep', 'improve'],
  leanCoffee: ['topic'],
  kalm: ['keep', 'add', 'less', 'more'],
  timeline: ['high', 'low', 'turn'],
};

export function sayPreset(preset: RetroPreset): string {
  return t(`retro-preset-${preset}`);
}

export function sayFormat(format: RetroFormat): string {
  return format.kind === 'preset' ? sayPreset(format.format) : format.format.name;
}

/** What is asked in each column. */
export function questionsOf(format: RetroFormat): string[] {
  if (format.kind === 'own') return format.format.columns.map(({ question }) => question);
  return PRESETS[format.format].map((name) => words.find(`retro-column-${name}`) ?? name);
}

export function sayPhase(phase: RetroPhase): string {
  return t('retro-phase', { phase });
}

/** The facilitator's question. With one column, what that column asks. */
export function headline(retro: Retro): string {
  const [only, ...more] = questionsOf(retro.format);
  if (retro.phase === 'gather' && only !== undefined && more.length === 0) return only;
  return t('retro-question', { phase: retro.phase });
}

/** What is kept of notes that are hidden, and who could still find out, said truthfully for so many. */
export function sayPrivate({ day, seats }: Pick<Retro, 'day' | 'seats'>, today: string | undefined): string {
  const isOverDays = today !== undefined && day < today;
  const kept = isOverDays ? t('retro-private-days', { day: sayDay(day) }) : t('retro-private');
  const few = seats === 1 ? t('retro-private-one') : seats === 2 ? t('retro-private-two') : '';
  return [kept, few].filter(Boolean).join(' ');
}

/** What is kept of votes, and who could still find out, said truthfully for so many. */
export function sayVotesPrivate({ seats }: Pick<Retro, 'seats'>): string {
  const who =
    seats === 1
      ? t('retro-vote-private-one')
      : seats === 2
        ? t('retro-vote-private-two')
        : t('retro-vote-private-many');
  return `${t('retro-vote-private')} ${who}`;
}

export function sayDay(day: string): string {
  return words.format.fullDate(parseDay(day));
}

export function sayPlace(retro: Retro, place: RetroPlace): string {
  switch (place.kind) {
    case 'loose':
      return t('retro-loose');
    case 'kept':
      return t('retro-kept');
    case 'aside':
      return t('retro-aside');
    case 'theme':
      return retro.themes.find(({ id }) => id === place.theme)?.title ?? '';
  }
}

/** The first words of a note, for names of buttons. */
export function shortly(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 58)}…` : line;
}

/** `12:05` of milliseconds, rounded up: at nought the time is over. */
export function minutesAndSeconds(left: number): { minutes: string; seconds: string } {
  const all = Math.ceil(left / 1000);
  return { minutes: String(Math.floor(all / 60)), seconds: String(all % 60).padStart(2, '0') };
}
