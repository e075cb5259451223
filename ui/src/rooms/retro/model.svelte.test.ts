import { beforeEach, describe, expect, it, vi } from 'vitest';
import { platform } from '../../platform';
import { announcements } from '../../shell';
import { t } from '../../words';
import { retro } from './fixture';
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
const said = (): string | undefined => announcements.all.at(-1)?.text;

describe('Ctrl+Z in a sitting', () => {
  it('brings a note back that was put aside', async () => {
    const model = begun();
    await model.put('other-id', { kind: 'aside' });
    expect(said()).toBe(t('retro-aside-done'));
    await model.takeStepBack();
    expect(asked.map(({ params }) => params['to'])).toEqual([{ kind: 'aside' }, { kind: 'kept' }]);
  });

  it('takes back the last step first, and then says that there is nothing: never what another room did', async () => {
    const model = begun();
    await model.addTheme('Dates');
    await model.rename('theme-id', 'The bot');
    await model.takeStepBack();
    await model.takeStepBack();
    await model.takeStepBack();
    expect(methods()).toEqual([
      'retro.theme.add',
      'retro.theme.rename',
      'retro.theme.rename',
      'retro.theme.remove',
    ]);
    expect(asked[2]?.params).toMatchObject({ theme: 'theme-id', title: 'Bot' });
    expect(said()).toBe(t('retro-undo-none'));
  });

  it('makes a theme of two loose notes once it has a name, and of no others', async () => {
    const [one] = retro.notes;
    if (!one) throw new Error('no note');
    const loose = ['a', 'b'].map((id) => ({ ...one, id, place: { kind: 'loose' as const } }));
    const model = begun({ notes: [...loose, ...retro.notes] });
    expect(model.canPair('a', 'b')).toBe(true);
    expect([model.canPair('a', 'a'), model.canPair('a', 'note-id'), model.canPair('other-id', 'a')]).toEqual([
      false,
      false,
      false,
    ]);
    model.pair('b', 'a');
    expect([model.over, asked]).toEqual(['theme', []]);
    await model.addTheme('Weekends');
    expect(asked[0]).toMatchObject({
      method: 'retro.theme.add',
      params: { title: 'Weekends', notes: ['b', 'a'] },
    });
  });

  it('takes back nothing while people vote and nobody sees the wall, and says so', async () => {
    const model = begun({ votesShown: false });
    await model.put('other-id', { kind: 'loose' });
    model.over = 'vote';
    await model.takeStepBack();
    expect(methods()).toEqual(['retro.notes.move']);
    expect(said()).toBe(t('retro-undo-votes'));
  });

  it('takes back nothing that lies under what cannot be taken back', async () => {
    const model = begun();
    await model.put('other-id', { kind: 'loose' });
    await model.merge('theme-id', 'another');
    await model.takeStepBack();
    expect(methods()).toEqual(['retro.notes.move', 'retro.theme.merge']);
    expect(said()).toBe(t('retro-undo-none'));
  });
});

describe('whoever sits alone', () => {
  it('is not left alone with what another window has shown meanwhile', () => {
    const writing = begun({ phase: 'gather', isRevealed: false });
    writing.over = 'write';
    const voting = begun({ votesShown: false });
    voting.over = 'ballot';
    expect([writing.isAlone, voting.isAlone]).toEqual([true, true]);
    const [written, voted] = [begun({ phase: 'themes' }), begun()];
    [written.over, voted.over] = ['write', 'ballot'];
    expect([written.isAlone, voted.isAlone, voted.isAtVotes]).toEqual([false, false, false]);
  });

  it('can be one more until everything is shown, and one fewer until somebody was heard', async () => {
    const gathering = begun({ phase: 'gather', isRevealed: false, ballots: 0 });
    expect(gathering.canBeFewer).toBe(true);
    await gathering.seat(1);
    expect(asked[0]).toMatchObject({ method: 'retro.seats', params: { id: 'retro-id', seats: 8 } });
    expect(begun({ turns: 1, ballots: 0 }).canBeFewer).toBe(false);
    // What is offered tells nobody whether a note is hidden.
    expect(begun({ hasHidden: true, phase: 'gather', isRevealed: false, ballots: 0 }).canBeFewer).toBe(true);
  });
});

describe('what few wrote or voted', () => {
  it('is asked about before it is shown, with any key that would show it', async () => {
    const gathering = begun({ phase: 'gather', isRevealed: false, hasHidden: true, turns: 6 });
    await gathering.askToReveal();
    expect(gathering.over).toBe('early');
    gathering.over = null;
    await gathering.go(1);
    expect(gathering.over).toBe('early');
    const voting = begun({ votesShown: false, ballots: 6 });
    await voting.askToShowVotes();
    expect(voting.over).toBe('earlyVotes');
    expect(methods()).toEqual([]);
  });

  it('is not told before it is shown: the same keys ask the same when nobody wrote anything', async () => {
    const gathering = begun({ phase: 'gather', isRevealed: false, hasHidden: false, turns: 1 });
    expect(gathering.isHiding).toBe(true);
    await gathering.go(1);
    expect(gathering.over).toBe('early');
    await gathering.reveal(true);
    expect(asked).toMatchObject([{ method: 'retro.go', params: { phase: 'themes' } }]);
    expect(said()).toBe(t('retro-reveal-none'));
  });

  it('is shown at once when all have, and otherwise only by who says so', async () => {
    await begun({ votesShown: false, ballots: 7 }).askToShowVotes();
    await begun({ votesShown: false, ballots: 6 }).showVotes(true);
    expect(asked.map(({ params }) => params['early'])).toEqual([false, true]);
  });
});

it('asks whether to close behind the last phase, and does nothing by that alone', async () => {
  const model = begun({ phase: 'close' });
  await model.go(1);
  expect(model.over).toBe('close');
  expect(methods()).toEqual([]);
});

it('carries a note no further than the last place, and says what became of a theme', async () => {
  const model = begun();
  model.selected = 'note-id';
  model.lift();
  model.carry(-1);
  expect(model.moving?.over).toBe('theme theme-id');
  for (let step = 0; step < 9; step += 1) model.carry(1);
  expect(model.moving?.over).toBe('aside');
  const two = begun({ themes: [...retro.themes, { id: 'other-theme', title: 'Parcels', votes: 1 }] });
  await two.merge('theme-id', 'other-theme');
  expect(announcements.all.at(-1)?.text).toContain('“Bot” is part of “Parcels” now');
});

describe('a note that is put elsewhere', () => {
  let told = $state.raw(retro);
  /** Answers what was asked. */
  let answer: (reply: object) => void;
  const model = (): Model => {
    told = retro;
    const asked = vi
      .spyOn(platform, 'rpc')
      .mockImplementation(() => new Promise((done) => (answer = (reply) => done(JSON.stringify(reply)))));
    asked.mockClear();
    return new Model(
      () => told,
      () => true,
    );
  };
  const asked = (): Promise<void> => vi.waitFor(() => expect(platform.rpc).toHaveBeenCalledOnce());
  const place = (of: Model): unknown => of.retro.notes.find(({ id }) => id === 'note-id')?.place;
  const kept = { kind: 'kept' } as const;

  it('lies there before the answer comes, and until the engine tells something newer', async () => {
    const ours = model();
    const put = ours.put('note-id', kept);
    expect(place(ours)).toEqual(kept);
    await asked();
    answer({ ok: null });
    await put;
    expect(place(ours)).toEqual(kept);
    told = { ...retro };
    expect(ours.retro).toBe(told);
  });

  it('lies where it was as soon as that is refused', async () => {
    const ours = model();
    const put = ours.put('note-id', kept);
    await asked();
    expect(place(ours)).toEqual(kept);
    answer({ rejected: { code: 'notFound', kind: 'retro_note' } });
    await put;
    expect(ours.retro).toBe(retro);
    expect(said()).not.toBe(t('retro-put-done', { place: t('retro-kept') }));
  });

  it('comes back with Ctrl+Z before the answer to where it was put is there, and stays where it was', async () => {
    const ours = model();
    const answers: ((reply: string) => void)[] = [];
    vi.spyOn(platform, 'rpc').mockImplementation(() => new Promise((done) => answers.push(done)));
    const put = ours.put('note-id', kept);
    const back = ours.takeStepBack();
    expect(place(ours)).toEqual({ kind: 'theme', theme: 'theme-id' });
    for (const index of [0, 1]) {
      await vi.waitFor(() => expect(answers.length).toBe(index + 1));
      answers[index]?.(JSON.stringify({ ok: null }));
      await (index === 0 ? put : back);
      expect(place(ours)).toEqual({ kind: 'theme', theme: 'theme-id' });
    }
    expect(said()).toBe(t('retro-undone'));
  });
});
