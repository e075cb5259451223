import type {
  AskedCard,
  Beginning,
  Decision,
  Mark,
  Outcome,
  Today,
  TodayCard,
} from '../../contract/generated';
import { href } from '../../shell';
import { sayShortly } from '../../kit/near';
import { t } from '../../words';
import { signalLine } from '../outcomes/say';
import { placeOf as roomOf } from './rhythm/rhythm';

/** What got worse, what got better, what is to be decided: counted for the first sentence. */
export interface Counts {
  worse: number;
  better: number;
  decisions: number;
}

export function countsOf(today: Today): Counts {
  const { moved } = today;
  const worse = moved.filter((outcome) => signalLine(outcome)?.verdict === 'unfavourable').length;
  return { worse, better: moved.length - worse, decisions: waiting(today) };
}

/** By when something is to be looked at again, or was. */
export function sayReview(review: string | null, today: string): string {
  if (review === null) return '';
  return t(review < today ? 'today-review-late' : 'today-review', {
    day: sayShortly(review),
  });
}

/** How many things wait for the team's voice: its rules, the frame, and what managers propose. */
export function waiting(today: Today): number {
  const { decisions, announcements, outside, proposals, rounds, agreements } = today;
  const asked = [decisions, announcements, outside, proposals, rounds, agreements];
  return asked.reduce((sum, list) => sum + list.length, today.retro ? 1 : 0);
}

/** Asks of other teams, those that wait for an answer apart from those that are being done. */
export function asksOf({ asks }: Today): { open: TodayCard[]; accepted: TodayCard[] } {
  return {
    open: asks.filter(({ unanswered }) => unanswered !== null),
    accepted: asks.filter(({ unanswered }) => unanswered === null),
  };
}

/** By when something is needed; that its day has passed is said, not only coloured. */
export function sayBy(due: string, today: string): string {
  const day = sayShortly(due);
  return due < today ? t('today-by-past', { day }) : t('today-by', { day });
}

/** What was noted in the week in which the newest run began, or the newest point fell outside. It need not be the cause. */
export function markBeside({ chart, marks, series }: Outcome): Mark | null {
  const [first] = chart.says;
  const at = first?.kind === 'run' ? first.from : first?.kind === 'outside' ? first.at : null;
  const week = at === null ? undefined : series.points[at]?.week;
  const beside = marks.filter((mark) => mark.week.year === week?.year && mark.week.week === week.week);
  return beside.find(({ kind }) => kind === 'note') ?? beside[0] ?? null;
}

/** Outcomes with their names told apart: one that reads like another bears that of the log it comes from as well. */
export function toldApart({ moved, steady, unknown }: Today): (outcome: Outcome) => string | null {
  const all = [...moved, ...steady, ...unknown];
  const read = (name: string): string => name.trim().toLowerCase();
  return ({ id, name, source }) =>
    all.some((other) => other.id !== id && read(other.name) === read(name)) ? (source?.name ?? null) : null;
}

/** What a signal asks the team to do in the room of its chart. */
export function deedFor(outcome: Outcome): 'annotate' | 'rebase' | null {
  const [first] = outcome.chart.says;
  if (first?.kind === 'outside' && markBeside(outcome) === null) return 'annotate';
  return first?.kind === 'run' && first.verdict === 'favourable' ? 'rebase' : null;
}

/** How many things stand on the page that ask for something. */
export function asking(today: Today): number {
  // A stand-up is no question; a retro that is due is one.
  const due = today.meetings.filter(({ kind, isDue }) => isDue && kind !== 'standUp');
  const cards = today.blocked.length + today.asks.length + today.due.length;
  return today.moved.length + waiting(today) + due.length + cards;
}

/** "Two outcomes got worse, one got better." "Three decisions wait for you." */
function summary(today: Today): string[] {
  const { worse, better, decisions } = countsOf(today);
  const outcomes =
    worse > 0 && better > 0
      ? t('today-worse-and-better', { worse, better })
      : worse > 0
        ? t('today-worse', { worse })
        : better > 0
          ? t('today-better', { better })
          : '';
  const asks = asksOf(today).open.length;
  const tried = today.due.filter(({ lookAt }) => lookAt !== null).length;
  return [
    outcomes,
    decisions > 0 ? t('today-decisions', { decisions }) : '',
    asks > 0 ? t('today-asks-wait', { count: asks }) : '',
    tried > 0 ? t('today-experiments', { count: tried }) : '',
  ].filter(Boolean);
}

/** "Five cards are due, one of them is overdue." What is said where nothing weightier is, and whether some of it presses all the same. */
function ofCards({ due, asked, blocked, day }: Today): { said: string[]; presses: boolean } {
  const dated = due.filter(({ lookAt }) => lookAt === null);
  const [count, late] = [dated.length, dated.filter((card) => card.due !== null && card.due < day).length];
  const declined = asked.filter(({ state }) => state.kind === 'declined').length;
  const said = [
    count === 0
      ? ''
      : count === late
        ? t('today-cards-late', { count })
        : t('today-cards-due', { count, late }),
    declined > 0 ? t('today-asks-declined', { count: declined }) : '',
    blocked.length > 0 ? t('today-cards-blocked', { count: blocked.length }) : '',
  ];
  return { said: said.filter(Boolean), presses: late + declined > 0 };
}

/** The first sentences of the page, and what it says of all the rest. */
export function headline(today: Today): { said: string[]; rest: string } {
  const [said, cards] = [summary(today), ofCards(today)];
  if (said.length > 0 && cards.presses) return { said, rest: cards.said.join(' ') };
  if (said.length > 0) return { said, rest: today.steady.length > 0 ? t('today-rest') : '' };
  if (cards.said.length > 0) return { said: cards.said, rest: '' };
  return isYoung(today)
    ? { said: [t('today-young')], rest: t('today-young-rest') }
    : { said: [t(today.ahead.includes('figures') ? 'today-nothing' : 'today-quiet')], rest: '' };
}

/** Where a decision is made: a version in force is looked at again itself, beside whatever draft there may be. */
export function decisionHref({ rule, version, why }: Decision): string {
  return href('rules', [rule], why.kind === 'review' ? { version } : undefined);
}

/** Where an ask of ours is read: on the board of those who were asked, and on our own once they have said no, with their reason. */
export function askedHref({ id, board, state }: AskedCard): string {
  return state.kind === 'declined' ? href('board', [], { asked: id }) : href('board', [board], { card: id });
}

/** Where a line leads, in the order of the page. */
export function linesOf(today: Today): string[] {
  const asks = asksOf(today);
  const card = ({ id }: TodayCard): string => href('board', [], { card: id });
  return [
    ...today.moved.map(({ id }) => href('outcomes', [id])),
    ...today.announcements.map(({ frame }) => href('frame', [frame])),
    ...today.outside.map(({ rule }) => href('rules', [rule])),
    ...today.proposals.flatMap(({ rule }) => (rule ? [href('rules', [rule.id])] : [])),
    ...(today.retro ? [href('retro', [today.retro.id])] : []),
    ...today.rounds.map(({ id }) => href('consent', [id])),
    ...today.agreements.map(({ id }) => href('consent', [], { agreement: id })),
    ...today.decisions.map(decisionHref),
    ...asks.open.map(card),
    ...today.ahead.map(placeOf),
    ...today.meetings.map(roomOf),
    ...[...today.blocked, ...asks.accepted].map(card),
    ...today.takenBack.map(({ id, board }) => href('board', [board], { card: id })),
    ...(today.tried
      ? [
          href('retro', [today.tried.id]),
          ...today.tried.attempts.map((one) => href('board', [one.board], { card: one.card })),
        ]
      : []),
    ...today.asked.map(askedHref),
    ...today.due.map(card),
  ];
}

/** Whether the team has begun nothing that it would see again every day. */
export function isYoung({ ahead }: Today): boolean {
  return (['figures', 'rule', 'board'] as const).every((beginning) => ahead.includes(beginning));
}

/** Where something that has not begun yet begins. */
export function placeOf(beginning: Beginning): string {
  switch (beginning) {
    case 'stages':
      return href('journey');
    case 'figures':
      return href('outcomes', ['import']);
    case 'frame':
      return href('frame');
    case 'rule':
      return href('rules');
    case 'board':
      return href('board');
  }
}
