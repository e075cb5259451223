import { beforeEach, describe, expect, it, vi } from 'vitest';
import { platform } from '../../platform';
import { announcements } from '../../shell';
import { t } from '../../words';
import { retro } from './fixture';
import { draftsOf } from './drafts.svelte';
import { settle } from './meanwhile';
import { Model } from './model.svelte';

/** What was asked of the host, in this order. */
let asked: { method: string; params: Record<string, unknown> }[] = [];

beforeEach(() => {
  asked = [];
  announcements.all = [];
  vi.spyOn(platform, 'rpc').mockImplementation((request) => {
    asked.push(JSON.parse(request) as (typeof asked)[number]);
    return Promise.resolve(JSON.stringify({ ok: 'new-id' }));
  });
});

const begun = (change: Partial<typeof retro> = {}): Model =>
  new Model(
    () => ({ ...retro, ...change }),
    () => true,
  );
const methods = (): string[] => asked.map(({ method }) => method);

describe('a second press while the first is on its way', () => {
  let told = $state.raw(retro);
  let answers: ((reply: object) => void)[] = [];
  const model = (change: Partial<typeof retro> = {}): Model => {
    told = { ...retro, ...change };
    answers = [];
    vi.spyOn(platform, 'rpc').mockImplementation((request) => {
      asked.push(JSON.parse(request) as (typeof asked)[number]);
      return new Promise((done) => answers.push((reply) => done(JSON.stringify(reply))));
    });
    return new Model(
      () => told,
      () => true,
    );
  };
  const answer = async (index: number, reply: object = { ok: null }): Promise<void> => {
    await vi.waitFor(() => expect(answers.length).toBeGreaterThan(index));
    answers[index]?.(reply);
  };

  it('hands one ballot in, and the next one can follow it', async () => {
    const ours = model({ votesShown: false, ballots: 0 });
    const [first, second] = [ours.vote({ 'theme-id': 3 }), ours.vote({ 'theme-id': 3 })];
    expect(ours.isGiving).toBe(true);
    await answer(0);
    expect(await Promise.all([first, second])).toEqual([true, false]);
    expect(methods()).toEqual(['retro.vote']);
    const next = ours.vote({});
    await answer(1);
    expect([await next, ours.isGiving]).toEqual([true, false]);
  });

  it('counts one person who wrote, and gives the words back to whoever was refused', async () => {
    const ours = model({ phase: 'gather', isRevealed: false });
    ours.over = 'write';
    const keep = vi.fn(() => Promise.resolve(true));
    const both = [ours.finishWriting(keep), ours.finishWriting(keep)];
    expect(ours.isGiving).toBe(true);
    await answer(0, { rejected: { code: 'notFound', kind: 'retro' } });
    expect(await Promise.all(both)).toEqual([false, false]);
    expect([methods(), keep.mock.calls.length, ours.isGiving, ours.over]).toEqual([
      ['retro.handOn'],
      1,
      false,
      'write',
    ]);
  });

  it('counts nobody twice who adds something', async () => {
    const ours = model({ phase: 'gather', isRevealed: false });
    ours.over = 'add';
    expect(await ours.finishWriting(() => Promise.resolve(true))).toBe(true);
    expect(methods()).toEqual([]);
  });

  it('takes one step, rests until the new phase is told, and goes on from there before its reply', async () => {
    const ours = model({ phase: 'arrive' });
    const gone = [ours.go(1), ours.go(1)];
    await answer(0);
    await Promise.all(gone);
    await ours.go(1);
    expect(asked.map(({ params }) => params['phase'])).toEqual(['evidence']);
    told = { ...told, phase: 'evidence' };
    const on = ours.go(1);
    await answer(1);
    await on;
    expect(asked.map(({ params }) => params['phase'])).toEqual(['evidence', 'gather']);
  });

  it('can be tried again once a step was refused', async () => {
    const ours = model({ phase: 'arrive' });
    const first = ours.go(1);
    await answer(0, { rejected: { code: 'notFound', kind: 'retro' } });
    await first;
    const again = ours.go(1);
    await answer(1);
    await again;
    expect(methods()).toEqual(['retro.go', 'retro.go']);
  });

  it('shows notes and votes once', async () => {
    const gathering = model({ phase: 'gather', isRevealed: false, hasHidden: true, turns: 7 });
    const shown = [gathering.askToReveal(), gathering.go(1), gathering.askToReveal()];
    await answer(0, { ok: retro });
    await Promise.all(shown);
    expect([methods(), gathering.over]).toEqual([['retro.reveal'], null]);
    const voting = model({ votesShown: false, ballots: 6 });
    const both = [voting.showVotes(true), voting.showVotes(true)];
    await answer(0);
    await Promise.all(both);
    expect(methods()).toEqual(['retro.reveal', 'retro.votes.show']);
  });

  it('finds the votes open before they are begun, and the wall again where that is refused', async () => {
    const ours = model({ votesShown: false, isVoting: false, ballots: 0 });
    let begun = ours.beginVotes();
    expect(ours.isAtVotes).toBe(true);
    ours.over = 'ballot';
    expect(ours.isAlone).toBe(true);
    await answer(0);
    await begun;
    expect(ours.over).toBe('ballot');
    ours.over = null;
    begun = ours.beginVotes();
    await answer(1, { rejected: { code: 'notFound', kind: 'retro' } });
    await begun;
    expect(ours.over).toBeNull();
  });
});

describe('what others did meanwhile', () => {
  it('makes a question void that was asked before all had written or voted: they are shown', async () => {
    const gathering = begun({ phase: 'gather', isRevealed: false, hasHidden: true, turns: 7 });
    gathering.over = 'early';
    settle(gathering);
    const voting = begun({ votesShown: false, ballots: 7 });
    voting.over = 'earlyVotes';
    settle(voting);
    await vi.waitFor(() => expect(methods()).toEqual(['retro.reveal', 'retro.votes.show']));
    expect(asked.map(({ params }) => params['early'])).toEqual([false, false]);
    await vi.waitFor(() => expect([gathering.over, voting.over]).toEqual([null, null]));
  });

  it('leaves it as long as somebody is missing, and closes it where all is shown', () => {
    const missing = begun({ phase: 'gather', isRevealed: false, turns: 6 });
    missing.over = 'early';
    settle(missing);
    expect(missing.over).toBe('early');
    const [notes, votes] = [begun({ phase: 'themes' }), begun()];
    [notes.over, votes.over] = ['early', 'earlyVotes'];
    settle(notes);
    settle(votes);
    expect([notes.over, votes.over, methods()]).toEqual([null, null, []]);
  });

  it('says that what was typed is not among what was shown, and lets who typed it hang it up', () => {
    const writing = begun({ phase: 'themes' });
    writing.over = 'write';
    writing.typed = ['', 'Still being typed'];
    settle(writing);
    expect([writing.over, writing.typed]).toEqual([null, []]);
    const said = announcements.all.at(-1);
    expect([said?.text, draftsOf('retro-id').card.text]).toEqual([t('retro-shown-writing'), '']);
    said?.action?.act();
    const { text, column } = draftsOf('retro-id').card;
    expect([writing.over, text, column]).toEqual(['card', 'Still being typed', '1']);
    draftsOf('retro-id').forget('card');
  });

  it('says that votes do not count that were not handed in, and that a closed retro takes nothing more', () => {
    const voting = begun();
    voting.over = 'ballot';
    settle(voting);
    expect([voting.over, announcements.all.at(-1)?.text]).toEqual([null, t('retro-shown-voting')]);
    const trying = begun({ closed: '2026-11-12' });
    trying.over = 'try';
    settle(trying);
    expect([trying.over, announcements.all.at(-1)?.text]).toEqual([null, t('retro-closed-meanwhile')]);
  });

  it('puts a note back that was carried to a theme which is gone', () => {
    const ours = begun();
    ours.moving = { note: 'note-id', over: 'theme theme-id' };
    settle(ours);
    expect(ours.moving).not.toBeNull();
    ours.moving = { note: 'note-id', over: 'theme gone' };
    settle(ours);
    expect([ours.moving, announcements.all.at(-1)?.text]).toEqual([null, t('retro-carry-gone')]);
  });
});

describe('what was opened while a step was on its way', () => {
  /** The host answers once it is told to, as it does when the screen has already heard of the step. */
  const late = (): (() => void) => {
    let answer: () => void = () => undefined;
    vi.spyOn(platform, 'rpc').mockReturnValue(
      new Promise((resolve) => {
        answer = (): void => {
          resolve(JSON.stringify({ ok: null }));
        };
      }),
    );
    return () => {
      answer();
    };
  };

  it('stays open with the reply to the next phase', async () => {
    const model = begun({ phase: 'arrive' });
    const answer = late();
    const gone = model.go(1);
    model.over = 'evidence';
    answer();
    await gone;
    expect(model.over).toBe('evidence');
  });

  it('stays open with the reply to showing the votes, and what asked for them closes', async () => {
    const model = begun();
    model.over = 'earlyVotes';
    let answer = late();
    let shown = model.showVotes(true);
    answer();
    await shown;
    expect(model.over).toBeNull();
    answer = late();
    shown = model.showVotes(true);
    model.over = 'evidence';
    answer();
    await shown;
    expect(model.over).toBe('evidence');
  });
});
