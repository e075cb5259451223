import { expect, it } from 'vitest';
import { t } from '../../words';
import { sayPrivate, sayVotesPrivate } from './say';

it('says truthfully who of one, two or more could still find out', () => {
  const said = (seats: number): string[] => [
    sayPrivate({ day: '2026-11-12', seats }, '2026-11-12'),
    sayVotesPrivate({ seats }),
  ];
  expect(said(1)).toEqual([
    expect.stringContaining(t('retro-private-one')),
    expect.stringContaining(t('retro-vote-private-one')),
  ]);
  expect(said(2)).toEqual([
    expect.stringContaining(t('retro-private-two')),
    expect.stringContaining(t('retro-vote-private-two')),
  ]);
  expect(said(7)[1]).toContain(t('retro-vote-private-many'));
});
