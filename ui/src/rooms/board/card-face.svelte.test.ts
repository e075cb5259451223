import { render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import { clock } from '../../kit/clock.svelte';
import { words } from '../../words';
import Asked from './Asked.svelte';
import CardFace from './CardFace.svelte';
import { Deeds } from './deeds.svelte';
import { factsOf } from './facts';
import { board, card } from './samples';
import { View } from './view.svelte';

const TODAY = '2026-11-28';
const facts = factsOf(TODAY, null, undefined, undefined);

beforeEach(() => {
  words.language = 'en';
  clock.today = TODAY;
});

it('says the year of a day that lies in another one', () => {
  const said = (more: Parameters<typeof card>[2]): string => {
    const { container, unmount } = render(CardFace, { card: card('a', 'doing', more), facts });
    const { textContent } = container;
    unmount();
    return textContent;
  };
  expect(said({ due: '2026-12-05' })).not.toContain('2026');
  expect(said({ due: '2028-01-05' })).toMatch(/5.Jan.2028/u);
  expect(said({ due: '2020-12-30', kind: 'ask' })).toMatch(/30.Dec.2020/u);
  const over = { begun: '2025-10-01', lookAt: '2025-11-01' };
  expect(said({ kind: 'experiment', ...over })).toMatch(/1.Nov.2025/u);
});

it('says the year by which something was asked of others, when it is another one', async () => {
  const asked = { id: 'q', board: 'x', title: 'Q', of: 'them', stage: null, due: '2020-01-01' };
  const shown = {
    ...board([]),
    asked: [{ ...asked, isBlocked: false, state: { kind: 'accepted' as const } }],
  };
  const sources = { board: () => shown, arrangement: () => undefined, today: () => TODAY, reveal: vi.fn() };
  const deeds = new Deeds(new View('b'), { ...sources, nameOf: () => undefined });
  render(Asked, { board: shown, facts, isOurs: false, deeds });
  screen.getByRole('button').click();
  expect(await screen.findByText(/1.Jan.2020/u)).toBeTruthy();
});

it('leads to what another team has declined, with the reason, where it is read and taken back', async () => {
  const asked = { board: 'x', of: 'them', stage: null, due: null, isBlocked: false };
  const state = { kind: 'declined' as const, reason: 'The insurer decides' };
  const shown = { ...board([]), asked: [{ ...asked, id: 'q', title: 'Q', state }] };
  const sources = { board: () => shown, arrangement: () => undefined, today: () => TODAY, reveal: vi.fn() };
  const deeds = new Deeds(new View('b'), { ...sources, nameOf: () => undefined });
  render(Asked, { board: shown, facts, isOurs: true, deeds });
  expect(screen.queryByText('The insurer decides')).toBeNull();
  deeds.following = 'q';
  expect(await screen.findByText('The insurer decides')).toBeTruthy();
  await waitFor(() => {
    expect(document.activeElement?.textContent).toBe('Q');
  });
  // On their board there is nothing to be seen of it.
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByRole('button', { name: 'Take it back' })).toBeTruthy();
});

it('says that an ask was accepted, beside the day it is needed by', () => {
  const said = (more: Parameters<typeof card>[2]): string => {
    const { container } = render(CardFace, { card: card('a', 'doing', { kind: 'ask', ...more }), facts });
    return container.textContent;
  };
  expect(said({ asker: 'them', due: '2026-12-05', ask: { kind: 'accepted' } })).toMatch(
    /needed by 5.Dec.*accepted/su,
  );
  expect(said({ asker: 'them', ask: { kind: 'offered', days: 4 } })).not.toContain('accepted');
});

it('tells in words what its colours tell', () => {
  const usual = factsOf(TODAY, 5, undefined, undefined);
  const shown = (more: Parameters<typeof card>[2]): HTMLElement => {
    const { container } = render(CardFace, { card: card('a', 'doing', more), facts: usual });
    return container;
  };
  expect(shown({ due: '2026-11-28' }).textContent).toMatch(/due 28.Nov/u);
  expect(shown({ due: '2026-11-27' }).textContent).toMatch(/overdue since 27.Nov/u);
  expect(shown({ due: '2026-11-27', kind: 'ask' }).textContent).toMatch(/was needed by 27.Nov/u);
  const ageOf = (days: number): string | null | undefined =>
    shown({ age: days }).querySelector('.age')?.getAttribute('title');
  expect(ageOf(5)).toBe('open for 5 days');
  expect(ageOf(6)).toBe('open for 6 days, longer than usual');
});
