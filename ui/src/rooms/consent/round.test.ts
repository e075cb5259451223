import { describe, expect, it } from 'vitest';
import type {
  Agreement,
  ConsentAbout,
  ConsentRound,
  ConsentSaid,
  ObjectionWayKind,
} from '../../contract/generated';
import { clock } from '../../kit/clock.svelte';
import { earlierTexts, goesOnSince, isAgreed, nextOf, sayKept, sayStage, sayWay, stepOf } from './round';

function agreement(text: string): ConsentAbout {
  return { kind: 'agreement', replaces: null, text };
}

function said(kind: ConsentSaid['kind'], way: ObjectionWayKind | null = null): ConsentSaid {
  return {
    id: `${kind} ${way ?? ''}`,
    kind,
    words: 'Christmas',
    part: null,
    way: way === null ? null : { kind: way, words: 'Ten calls' },
  };
}

function round(
  stage: ConsentRound['item']['stage'],
  all: ConsentSaid[],
  change: Partial<ConsentRound> = {},
): ConsentRound {
  return {
    item: {
      id: 'r',
      team: 't',
      about: agreement('We close at six.'),
      driver: 'Nobody calls after six',
      stage,
      begun: '2026-11-12',
      until: null,
      ended: null,
      works: '',
      review: null,
      stands: 'asStage',
    },
    questions: [],
    people: 3,
    heard: 3,
    isLost: false,
    isChanged: false,
    text: 'abc',
    passes: [{ number: 1, people: 3, free: 3 - all.length, about: agreement('We close at six.'), said: all }],
    signs: [],
    ...change,
  };
}

describe('what can be done about objections', () => {
  it('adopts only without one, and only the text that everybody was asked about', () => {
    expect(nextOf(round('objections', [said('concern')]))).toBe('adopt');
    expect(nextOf(round('objections', [said('concern')], { isChanged: true }))).toBe('ask');
    expect(nextOf(round('objections', [said('objection')]))).toBe('choose');
  });

  it('asks again once each has its way', () => {
    expect(nextOf(round('objections', [said('objection', 'monitor'), said('objection')]))).toBe('choose');
    expect(nextOf(round('objections', [said('objection', 'monitor')]))).toBe('ask');
    expect(nextOf(round('objections', [said('objection', 'amend')]))).toBe('amend');
    expect(nextOf(round('objections', [said('objection', 'amend')], { isChanged: true }))).toBe('ask');
    expect(nextOf(round('objections', [said('objection', 'amend'), said('objection', 'defer')]))).toBe(
      'rest',
    );
  });

  it('shows where the round is, and nothing of the last time while people are heard again', () => {
    expect(stepOf(round('objections', [said('objection')]))).toBe('objections');
    expect(stepOf(round('objections', [said('objection', 'ask')]))).toBe('integrate');
    expect(stepOf(round('react', [said('objection', 'amend')]))).toBe('react');
    expect(nextOf(round('react', [said('objection')]))).not.toBe('choose');
  });
});

it('keeps what was asked about before in sight, once the text is another one', () => {
  const once = round('react', [said('objection', 'amend')]);
  expect(earlierTexts(once)).toEqual([]);
  const item = { ...once.item, about: agreement('We close at seven.') };
  expect(earlierTexts({ ...once, item })).toEqual(['We close at six.']);
  const [pass] = once.passes;
  const twice = pass
    ? [pass, { ...pass, number: 2, about: agreement('We close late.') }, { ...pass, number: 3 }]
    : [];
  expect(earlierTexts({ ...once, item, passes: twice })).toEqual(['We close at six.', 'We close late.']);
});

describe('what is said', () => {
  it('tells the truth to a room of one and of two', () => {
    expect(sayKept(1)).not.toBe(sayKept(2));
    expect(sayKept(2)).not.toContain('7');
    expect(sayKept(7)).toContain('7');
  });

  it('names a way with its words and its day', () => {
    expect(sayWay({ kind: 'monitor', words: 'Ten calls' })).toContain('Ten calls');
    expect(sayWay({ kind: 'amend' })).not.toContain(':');
    expect(sayWay({ kind: 'defer', until: '2026-12-03' })).toContain('3');
  });
});

it('rests until its day and no longer', () => {
  const { item } = round('resting', []);
  clock.today = '2026-12-07';
  expect(sayStage({ ...item, until: '2026-12-08' })).toMatch(/^rests until 8.December$/u);
  clock.today = '2026-12-08';
  expect(sayStage({ ...item, until: '2026-12-08' })).toMatch(/^goes on, rested until 8.December$/u);
  expect(sayStage(item)).toBe('rests');
});

it('calls confidential, not anonymous, what goes on over days', () => {
  const { item } = round('react', []);
  expect(goesOnSince(item, '2026-11-12')).toBeNull();
  expect(goesOnSince(item, '2026-11-13')).toBe('2026-11-12');
  expect(goesOnSince({ ...item, ended: '2026-11-12' }, '2027-01-01')).toBeNull();
  expect(sayKept(5)).toMatch(/^Anonymous/u);
  expect(sayKept(5, '2026-11-12')).toMatch(/^Confidential, not anonymous/u);
});

it('knows what is agreed already, and that what ended may be agreed on again', () => {
  const agreed = { text: 'We close at six.', ended: null } as Agreement;
  expect(isAgreed(' We close\nat six. ', [agreed])).toBe(true);
  expect(isAgreed('We close at seven.', [agreed])).toBe(false);
  expect(isAgreed('We close at six.', [{ ...agreed, ended: '2026-11-12' }])).toBe(false);
});
