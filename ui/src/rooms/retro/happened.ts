import { call, type ReplyOf } from '../../contract/door';
import type { Retro, RetroEvidence } from '../../contract/generated';
import { t } from '../../words';
import { sayOld, signalLine } from '../outcomes/say';
import { clustersOf } from './clusters';
import { sayDay } from './say';

/** What happened before a retro, as it leaves the room: without anything that names a thing of the workspace. */
export interface Happened {
  evidence: RetroEvidence;
  outcomes: ReplyOf<'outcomes'>;
  /** What teams are called. */
  names: (team: string) => string;
}

/** Things of one kind, and what is to be said of each. */
export interface Told {
  heading: string;
  lines: [what: string, told: string][];
}

/** Asks for what happened; a closed retro answers with what it kept. */
export async function happenedOf({ id, team }: Retro): Promise<Happened> {
  const [evidence, outcomes, organisation] = await Promise.all([
    call('retro.evidence', { id }),
    call('outcomes', { team }),
    call('organisation', {}),
  ]);
  const names = (of: string): string => organisation.teams.find((one) => one.id === of)?.name ?? '';
  return { evidence, outcomes, names };
}

/** As of when it is told, where that is not now. */
export function sayAsOf(retro: Retro, { evidence }: Pick<Happened, 'evidence'>): string {
  if (retro.closed === null) return '';
  const kept = evidence.isOfToday
    ? t('retro-evidence-of-today')
    : t('retro-evidence-as-of', { day: sayDay(evidence.until) });
  return `${kept} ${t('retro-signals-today')}`;
}

/** A rule, and how often somebody decided otherwise. */
export function sayExceptions({ topic, reasons }: RetroEvidence['exceptions'][number]): string {
  return t('retro-exceptions', { topic, count: reasons.reduce((sum, { count }) => sum + count, 0) });
}

/** When a rule is looked at again, or was to be by the end of what is told. */
export function sayReview({ review }: RetroEvidence['rules'][number], until: string): string {
  return t(review > until ? 'retro-rule-ahead' : 'retro-rule-due', { day: sayDay(review) });
}

export function sayLookAt({ lookAt, isOver }: RetroEvidence['experiments'][number]): string {
  return isOver || lookAt === null
    ? t('retro-experiment-over')
    : t('retro-experiment-due', { day: sayDay(lookAt) });
}

/** A reason that somebody wrote as a sentence, where a colon follows instead of its full stop. */
export function beforeColon(what: string): string {
  return what.replace(/(?<!\.)\.$/u, '');
}

/** In the order of the screen. */
export function toldOf({ evidence, outcomes, names }: Happened): Told[] {
  const { attempts, exceptions, blocked, asks, rules, experiments, until } = evidence;
  const moved = outcomes.flatMap((outcome): Told['lines'] => {
    const signal = signalLine(outcome);
    const old = sayOld(outcome);
    return signal === null ? [] : [[outcome.name, old === null ? signal.text : `${signal.text}. ${old}`]];
  });
  const asked = (ours: boolean): Told['lines'] =>
    asks
      .filter(({ isOurs }) => isOurs === ours)
      .map(({ title, other, stands }) => [`${title} (${names(other)})`, t('retro-ask-stands', { stands })]);
  const [given, received] = [asked(true), asked(false)];
  const all: Told[] = [
    {
      heading: t('retro-last'),
      lines: attempts.map(({ title, stands }) => [title, t('retro-stands', { stands })]),
    },
    { heading: t('retro-signals'), lines: moved },
    ...exceptions.map((one) => ({
      heading: sayExceptions(one),
      lines: one.reasons.map(({ reason, count }): [string, string] => [reason, t('retro-times', { count })]),
    })),
    {
      heading: t('retro-blocked', { count: blocked.length }),
      lines: clustersOf(blocked, names).flatMap(({ on, cards }) =>
        cards.map(({ title, reason, days, isOpen }): [string, string] => [
          `${title}: ${reason}`,
          [on, t('retro-days', { days }), isOpen ? t('retro-blocked-still') : ''].filter(Boolean).join(', '),
        ]),
      ),
    },
    { heading: t('retro-asks-given', { count: given.length }), lines: given },
    { heading: t('retro-asks-received', { count: received.length }), lines: received },
    {
      heading: t('retro-rules', { count: rules.length }),
      lines: rules.map((rule) => [rule.topic, sayReview(rule, until)]),
    },
    {
      heading: t('retro-experiments'),
      lines: experiments.map((one) => [one.title, sayLookAt(one)]),
    },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}
