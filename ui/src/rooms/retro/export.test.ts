import { expect, it } from 'vitest';
import { asJson, asMarkdown } from './export';
import { retro } from './fixture';

it('leaves as text in which notes are nothing but words', () => {
  const text = asMarkdown(retro, 'Delivery');
  expect(text).toMatch(/Delivery, 29\sOctober/u);
  expect(text).toContain('## Bot (9 votes)');
  expect(text).toContain(String.raw`- \<script\>alert(1)\</script\> / \# twice`);
  expect(text).toContain('- The sofa case (What is worth keeping?, open)');
});

it('leaves as data without anything that names a note', () => {
  const data = asJson(retro, 'Delivery');
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
  expect(asMarkdown(aside, 'Delivery')).not.toContain('sofa');
  expect(asJson(aside, 'Delivery')).not.toContain('sofa');
});
