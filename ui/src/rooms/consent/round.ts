import type {
  Agreement,
  ConsentAbout,
  ConsentItem,
  ConsentPass,
  ConsentRound,
  ConsentSaid,
  ObjectionWayKind,
} from '../../contract/generated';
import { clock } from '../../kit/clock.svelte';
import { sayNearby } from '../../kit/near';
import { t } from '../../words';

/** The five steps that the bar shows. */
export const STEPS = ['understand', 'react', 'objections', 'integrate', 'adopted'] as const;
export type Step = (typeof STEPS)[number];

/** The five ways on, in the order of their keys. None is better than another. */
export const WAYS = ['amend', 'defer', 'monitor', 'delegate', 'ask'] as const satisfies ObjectionWayKind[];

/** Those for which the round rests meanwhile. */
const TAKE_TIME: readonly ObjectionWayKind[] = ['defer', 'delegate', 'ask'];

/** What a way has to say besides its name. */
export const needsWords = (way: ObjectionWayKind): boolean => way !== 'amend' && way !== 'defer';
export const hasDay = (way: ObjectionWayKind): boolean => TAKE_TIME.includes(way);
export const needsDay = (way: ObjectionWayKind): boolean => way === 'defer' || way === 'delegate';

/** What was shown last; nothing while people are being heard again. */
export function openOf(round: ConsentRound): ConsentPass | undefined {
  return round.item.stage === 'understand' || round.item.stage === 'react' ? undefined : round.passes.at(-1);
}

/** What is proposed, in words; nothing for a rule, which has versions. */
function wordsOf(about: ConsentAbout | null): string {
  switch (about?.kind) {
    case 'frame':
    case 'agreement':
      return about.text;
    case 'experiment':
      return [about.title, about.expectation, about.description, about.stop].filter(Boolean).join('\n');
    case 'rule':
    case 'gone':
    case undefined:
      return '';
  }
}

/** The texts that people were asked about before the one that stands now, the last one first. */
export function earlierTexts({ item, passes }: ConsentRound): string[] {
  const texts = new Set(passes.map(({ about }) => wordsOf(about)).reverse());
  return [...texts].filter((text) => text !== '' && text !== wordsOf(item.about));
}

/** Whether a text is agreed already, however it is broken into lines. */
export function isAgreed(text: string, agreements: readonly Agreement[]): boolean {
  const read = (words: string): string => words.trim().replace(/\s+/gu, ' ');
  return agreements.some(({ text: agreed, ended }) => ended === null && read(agreed) === read(text));
}

export function objectionsOf(round: ConsentRound): ConsentSaid[] {
  return openOf(round)?.said.filter(({ kind }) => kind === 'objection') ?? [];
}

/** Where the round is, as the bar has it. */
export function stepOf(round: ConsentRound): Step {
  switch (round.item.stage) {
    case 'understand':
      return 'understand';
    case 'react':
      return 'react';
    case 'objections':
      return objectionsOf(round).some(({ way }) => way !== null) ? 'integrate' : 'objections';
    case 'resting':
      return 'integrate';
    case 'adopted':
      return 'adopted';
    case 'withdrawn':
      return round.passes.length > 0 ? 'objections' : 'understand';
  }
}

/** What can be done about objections as they stand. */
export type Next = 'choose' | 'amend' | 'ask' | 'rest' | 'adopt';

export function nextOf(round: ConsentRound): Next {
  const objections = objectionsOf(round);
  const ways = objections.map(({ way }) => way?.kind ?? null);
  // What was edited afterwards is asked about again, whatever was said before.
  if (objections.length === 0) return round.isChanged ? 'ask' : 'adopt';
  if (ways.includes(null)) return 'choose';
  if (ways.some((way) => way !== null && TAKE_TIME.includes(way))) return 'rest';
  return ways.includes('amend') && !round.isChanged ? 'amend' : 'ask';
}

/** "What we may offer, v7"; of a text its first line. */
export function titleOf(about: ConsentAbout): string {
  switch (about.kind) {
    case 'rule':
      return t('consent-rule', { topic: about.topic, number: about.number });
    case 'frame':
    case 'agreement':
      return about.text.split('\n', 1)[0] ?? '';
    case 'experiment':
      return about.title;
    case 'gone':
      return t('consent-kind-gone');
  }
}

/** The day has come until which a round rested. */
export const hasRested = (until: string): boolean => until <= clock.today;

export function sayStage({ stage, until, ended, stands }: ConsentItem): string {
  if (stands !== 'asStage') return t(`consent-stage-${stands}`);
  switch (stage) {
    case 'resting':
      if (until === null) return t('consent-stage-resting');
      return t(hasRested(until) ? 'consent-stage-rested' : 'consent-stage-resting-until', {
        day: sayNearby(until),
      });
    case 'adopted':
    case 'withdrawn':
      return t(`consent-stage-${stage}`, { day: sayNearby(ended) });
    case 'understand':
    case 'react':
    case 'objections':
      return t(`consent-stage-${stage}`);
  }
}

/** What is kept, and who could still find out, said truthfully for so many; `since` is the day on which a round began that goes on over days. */
export function sayKept(people: number, since: string | null = null): string {
  const who =
    people === 1
      ? t('consent-kept-one')
      : people === 2
        ? t('consent-kept-two')
        : t('consent-kept-many', { people });
  const what = since === null ? t('consent-anonymous') : t('consent-confidential', { day: sayNearby(since) });
  return `${what} ${t('consent-kept')} ${who}`;
}

/** The day on which a round began that is not over on the same day; nothing for one that is held in one sitting. */
export function goesOnSince({ begun, ended }: ConsentItem, today: string | undefined): string | null {
  const until = ended ?? today;
  return until !== undefined && begun < until ? begun : null;
}

/** What is done with an objection, in one line. */
export function sayWay(way: NonNullable<ConsentSaid['way']>): string {
  const parts = [way.words ?? '', way.until === undefined ? '' : sayNearby(way.until)].filter(Boolean);
  const name = t(`consent-way-${way.kind}`);
  return parts.length === 0 ? name : t('consent-way-chosen', { way: name, words: parts.join(', ') });
}
