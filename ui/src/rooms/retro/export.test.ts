import { expect, it } from 'vitest';
import type { Retro } from '../../contract/generated';
import { asJson, asMarkdown } from './export';

const retro: Retro = {
  id: 'retro-id',
  team: 'team-id',
  day: '2026-11-12',
  since: '2026-10-29',
  closed: null,
  format: { kind: 'preset', format: 'evidenceFirst' },
  keptColumns: [false, false, true],
  minutes: [5, 15, 10, 15, 20, 5],
  seats: 7,
  dots: 3,
  phase: 'decide',
  hasHidden: false,
  turns: 0,
  isRevealed: true,
  isVoting: true,
  votesShown: true,
  ballots: 7,
  notes: [
    {
      id: 'note-id',
      column: 0,
      text: '<script>alert(1)</script>\n# twice',
      isOpen: false,
      place: { kind: 'theme', theme: 'theme-id' },
    },
    { id: 'other-id', column: 2, text: 'The sofa case', isOpen: true, place: { kind: 'kept' } },
  ],
  themes: [{ id: 'theme-id', title: 'Bot', votes: 9 }],
  attempts: [],
  timer: { left: 0, isRunning: false },
  lost: null,
};

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
