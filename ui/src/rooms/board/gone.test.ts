import { beforeEach, expect, it, vi } from 'vitest';
import type { CardDetail } from '../../contract/generated';
import { keepTyped } from '../../kit/unkept';
import { platform } from '../../platform';
import { words } from '../../words';
import { sayGone } from './gone';
import { card } from './samples';

beforeEach(() => {
  words.language = 'en';
});

const TEAMS: Record<string, string> = { us: 'Returns', them: 'Orders' };

/** What is said of a card of "them" that "us" asks for. */
async function said(more: Partial<CardDetail>): Promise<string> {
  const all: Partial<CardDetail> = {
    team: 'them',
    isArchived: false,
    isTrashed: false,
    comments: [],
    checklist: [],
  };
  vi.spyOn(platform, 'rpc').mockResolvedValue(JSON.stringify({ ok: { ...all, ...more } }));
  return sayGone('q', (team) => TEAMS[team]);
}

const ask = (ask: NonNullable<CardDetail['card']['ask']>): CardDetail['card'] =>
  card('q', 'doing', { kind: 'ask', asker: 'us', title: 'Q', ask });

it('says what another team did with an ask, and why', async () => {
  const declined = ask({ kind: 'declined', reason: 'The insurer decides' });
  expect(await said({ card: declined, isArchived: true })).toBe(
    'Orders has declined “Q”: “The insurer decides”',
  );
  for (const state of [{ kind: 'offered', days: 1 } as const, { kind: 'accepted' } as const])
    expect(await said({ card: ask(state), isTrashed: true })).toBe('Returns has taken “Q” back.');
});

it('says of any other card that it was put away, and speaks of what was written only where something was', async () => {
  const put = { card: card('q', 'doing'), isTrashed: true };
  const away = 'The card is not on this board any more: it was put away elsewhere.';
  expect(await said(put)).toBe(away);
  keepTyped('q/comment', { text: 'I see', begun: '', error: null });
  expect(await said(put)).toBe(`${away} What you were writing comes back with it.`);
  expect(await said({ card: ask({ kind: 'accepted' }), isTrashed: true })).toBe(
    'Returns has taken “Q” back. What you were writing on it was not stored.',
  );
  keepTyped('q/comment', null);
});
