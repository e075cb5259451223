import { call } from '../../../contract/door';
import type { RhythmKind, RhythmMeeting, RhythmSpec, Weekday } from '../../../contract/generated';
import { platform } from '../../../platform';
import { attempt, href, say } from '../../../shell';
import { parseDay, t, words } from '../../../words';

export const KINDS: readonly RhythmKind[] = ['standUp', 'retro', 'review', 'pulse'];
export const DAYS: readonly Weekday[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** How long each usually takes, in minutes. */
export const USUAL: Readonly<Record<RhythmKind, number>> = { standUp: 15, retro: 90, review: 60, pulse: 15 };

/** "Mon, Wed, every second week, 09:15" */
export function sayWhen({ days, every, time }: RhythmSpec): string {
  const ordered = DAYS.filter((day) => days.includes(day)).map((day) => t('rhythm-day', { day }));
  return t('rhythm-when', { days: ordered.join(', '), every, time });
}

/** When a meeting is, or since when it is due. */
export function sayMeeting({ day, time, isDue }: RhythmMeeting, today: string): string {
  if (day === today) return t('rhythm-today', { time });
  const long = words.format.longDay(parseDay(day));
  return isDue ? t('rhythm-due-since', { day: long }) : t('rhythm-on', { day: long, time });
}

/** The room in which it is held. A stand-up begins there on its day; before that, nothing does. */
export function placeOf({ kind, isDue }: Pick<RhythmMeeting, 'kind' | 'isDue'>): string {
  switch (kind) {
    case 'standUp':
      return isDue ? href('board', [], { standUp: 'now' }) : href('board');
    case 'retro':
      return href('retro');
    case 'review':
      return href('rules');
    case 'pulse':
      return href('pulse');
  }
}

/** The rhythm of a team as a file that calendars read. */
export async function saveCalendar(team: { id: string; name: string }): Promise<void> {
  const path = await platform.chooseFile({
    title: t('rhythm-save'),
    mode: 'save',
    extensions: ['ics'],
    extensionsName: t('rhythm-file'),
    proposed: `${t('rhythm-file-name', { team: team.name })}.ics`,
  });
  if (!path) return;
  await attempt(async () => {
    await call('text.save', { path, text: await call('rhythm.calendar', { team: team.id }) });
    say(t('rhythm-saved', { path }));
  });
}
