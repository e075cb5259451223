import { expect, it } from 'vitest';
import type { AskedCard, Decision, Outcome, Today, TodayCard } from '../../contract/generated';
import { askedHref, asksOf, decisionHref, headline, toldApart } from './today';

it('names the log of an outcome only where another one reads the same', () => {
  const outcome = (id: string, name: string, source: string | null): Outcome =>
    ({ id, name, source: source === null ? null : { name: source } }) as unknown as Outcome;
  const [shop, letters, pulse] = [
    outcome('a', 'Came again', 'Shop'),
    outcome('b', 'came again', 'Letters'),
    outcome('c', 'Came again', null),
  ];
  const alone = outcome('d', 'Reopened', 'Shop');
  const today = { moved: [shop], steady: [letters, alone], unknown: [pulse] } as unknown as Today;
  expect([shop, letters, pulse, alone].map(toldApart(today))).toEqual(['Shop', 'Letters', null, null]);
});

it('puts asks that wait for an answer apart from those that are being done', () => {
  const ask = (id: string, unanswered: number | null): TodayCard => ({ id, unanswered }) as TodayCard;
  const { open, accepted } = asksOf({ asks: [ask('a', 0), ask('b', null), ask('c', 4)] } as Today);
  expect([open.map(({ id }) => id), accepted.map(({ id }) => id)]).toEqual([['a', 'c'], ['b']]);
});

it('leads to a declined ask on our own board: on theirs it stands no more', () => {
  const ask = (kind: AskedCard['state']['kind']): AskedCard =>
    ({ id: 'q', board: 'theirs', state: { kind } }) as unknown as AskedCard;
  expect(askedHref(ask('accepted'))).toBe('#/board/theirs?card=q');
  expect(askedHref(ask('declined'))).toBe('#/board?asked=q');
});

it('leads to the version that is to be looked at again, not to a draft beside it', () => {
  const decision = (why: Decision['why']): Decision => ({
    rule: 'r',
    topic: '',
    version: 'v6',
    number: 6,
    why,
  });
  expect(decisionHref(decision({ kind: 'review', due: '2026-12-01' }))).toBe('#/rules/r?version=v6');
  expect(decisionHref(decision({ kind: 'draftReady' }))).toBe('#/rules/r');
});

it('does not call the rest steady while a card is overdue or an ask was declined', () => {
  const card = (due: string | null): TodayCard => ({ due, lookAt: null }) as TodayCard;
  const declined = { state: { kind: 'declined' } } as unknown as TodayCard;
  const none = Object.fromEntries(
    ['moved', 'unknown', 'decisions', 'announcements', 'outside', 'proposals', 'rounds', 'agreements'].map(
      (list) => [list, []],
    ),
  );
  const rest = (due: TodayCard[], asked: TodayCard[] = []): string => {
    const asks = [{ unanswered: 2 }] as TodayCard[];
    const steady = [{}] as Outcome[];
    const day = '2026-11-10';
    const today = { ...none, retro: null, blocked: [], asks, steady, due, asked, day } as unknown as Today;
    return headline(today).rest;
  };
  expect(rest([card('2026-11-10')])).toBe('Everything else is steady.');
  expect(rest([card('2026-11-09')])).toBe('One card is overdue.');
  expect(rest([card('2026-11-09'), card('2026-11-10')])).toBe('2 cards are due, one of them overdue.');
  expect(rest([], [declined])).toBe('An ask of yours was declined.');
});
