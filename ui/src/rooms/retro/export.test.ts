import { expect, it } from 'vitest';
import { clock } from '../../kit/clock.svelte';
import { asJson, asMarkdown, sayOf } from './export';
import { happened, retro } from './fixture';

it('leaves as text in which notes are nothing but words', () => {
  const text = asMarkdown(retro, 'Delivery', happened);
  expect(text).toMatch(/Delivery, 29\sOctober/u);
  expect(text).toContain('## Bot (9 votes)');
  expect(text).toContain(String.raw`- \<script\>alert(1)\</script\> / \# twice`);
  expect(text).toContain('- The sofa case (What is worth keeping?, open)');
});

it('says how often a reason was given without a full stop before the colon', () => {
  const reasons = [{ reason: 'It was broken when it was delivered.', count: 1 }];
  const exceptions = [{ rule: 'rule-id', topic: 'Refunds', reasons }];
  const told = { ...happened, evidence: { ...happened.evidence, exceptions } };
  expect(asMarkdown(retro, 'Delivery', told)).toContain('- It was broken when it was delivered: once');
});

it('leaves as data without anything that names a note', () => {
  const data = asJson(retro, 'Delivery', happened);
  expect(JSON.parse(data)).toMatchObject({
    team: 'Delivery',
    themes: [{ title: 'Bot', votes: 9, notes: [{ question: 'What did we notice?', open: false }] }],
    worthKeeping: [{ text: 'The sofa case', open: true }],
  });
  expect(data).not.toMatch(/-id/u);
});

it('keeps what was put aside in the room', () => {
  const aside = {
    ...retro,
    notes: retro.notes.map((note) => ({ ...note, place: { kind: 'aside' as const } })),
  };
  expect(asMarkdown(aside, 'Delivery', happened)).not.toContain('sofa');
  expect(asJson(aside, 'Delivery', happened)).not.toContain('sofa');
});

it('looks back from today as long as it goes on, however long ago it began', () => {
  clock.today = '2027-02-10';
  const plain = (closed: string | null): string =>
    sayOf({ ...retro, closed }, 'Delivery').replaceAll(/\s/gu, ' ');
  expect(plain(null)).toBe('Delivery, 29 October 2026 to 10 February 2027');
  expect(plain('2026-11-12')).toBe('Delivery, 29 October to 12 November 2026');
});

it('says how old the newest figure of a signal is, as the room does', () => {
  clock.today = '2026-12-31';
  const outside = { kind: 'outside', at: 0, latest: true, side: 'above', value: 9, verdict: 'unfavourable' };
  const points = [{ week: { year: 2026, week: 44 }, value: 9, maturity: { kind: 'mature' } }];
  const outcome = { name: 'Came again', chart: { says: [outside] }, series: { points }, rebased: [] };
  const old = { ...happened, outcomes: [outcome] } as unknown as typeof happened;
  const said = 'week 44 outside the limits. Its newest figure is of week 44; there is none since.';
  expect(asMarkdown(retro, 'Delivery', old)).toContain(`- Came again: ${said}`);
  expect(asJson(retro, 'Delivery', old)).toContain(said);
});

it('takes along what happened, as the retro kept it', () => {
  const closed = { ...retro, closed: '2026-11-12' };
  const text = asMarkdown(closed, 'Delivery', happened);
  expect(text).toContain('## What happened');
  expect(text).toContain('As it stood on');
  expect(text).toContain('- Say why a parcel is late: done');
  expect(text).toContain('- Parcel 7: no answer: Fleet, 3 days, still');
  const data = JSON.parse(asJson(closed, 'Delivery', happened)) as { evidence: { happened: unknown[] } };
  expect(data.evidence.happened).toContainEqual({
    heading: '2 exceptions to “Refunds”',
    lines: [{ what: 'The parcel was wet', told: '2 times' }],
  });
  const today = { ...happened, evidence: { ...happened.evidence, isOfToday: true } };
  expect(asMarkdown(closed, 'Delivery', today)).toContain('as they stand today');
});
