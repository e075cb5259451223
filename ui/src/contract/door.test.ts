import { afterEach, describe, expect, it, vi } from 'vitest';
import { platform } from '../platform';
import { answered, call, listenToHost, onChange, onProgress, onWorkspace } from './door';
import { Broken, Rejected } from './error';
import { party } from './party.svelte';

afterEach(() => {
  party.current = null;
});

/** The host answers `reply` and the request is returned. */
function answering(reply: unknown): ReturnType<typeof vi.spyOn> {
  return vi.spyOn(platform, 'rpc').mockResolvedValue(JSON.stringify(reply));
}

describe('what is not answered yet', () => {
  it('is waited for by whoever asks, even when it ends badly', async () => {
    let fail: (reason: Error) => void = () => undefined;
    vi.spyOn(platform, 'rpc').mockReturnValue(new Promise((_, reject) => (fail = reject)));
    const order: string[] = [];
    const asked = call('undo', {}).catch(() => order.push('answered'));
    const waited = answered().then(() => order.push('waited'));
    fail(new Error('gone'));
    await Promise.all([asked, waited]);
    expect(order.toSorted()).toEqual(['answered', 'waited']);
    await answered();
  });
});

describe('commands', () => {
  it('leave one after the other, while questions go at once', async () => {
    const answers: ((reply: string) => void)[] = [];
    const rpc = vi
      .spyOn(platform, 'rpc')
      .mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    const first = call('team.add', { name: 'A' });
    const second = call('team.add', { name: 'B' });
    const asked = call('organisation', {});
    await Promise.resolve();
    const sent = (): unknown[] =>
      rpc.mock.calls.map(([text]) => (JSON.parse(text) as { params: { name?: string } }).params.name);
    expect(sent()).toEqual([undefined, 'A']);
    answers.forEach((answer) => {
      answer('{"ok":null}');
    });
    await Promise.all([first, asked]);
    await vi.waitFor(() => {
      expect(sent()).toEqual([undefined, 'A', 'B']);
    });
    answers[2]?.('{"ok":null}');
    await second;
  });

  it('go on after one that failed', async () => {
    vi.spyOn(platform, 'rpc').mockRejectedValueOnce(new Error('gone')).mockResolvedValueOnce('{"ok":null}');
    const failed = expect(call('undo', {})).rejects.toBeInstanceOf(Broken);
    await expect(call('redo', {})).resolves.toBeNull();
    await failed;
  });
});

describe('a call', () => {
  it('carries method, party and parameters', async () => {
    const rpc = answering({ ok: null });
    party.current = { team: 't1' };
    await call('workspace.open', { path: '/a.spielraum' });
    expect(JSON.parse(String(rpc.mock.calls[0]?.[0]))).toEqual({
      method: 'workspace.open',
      party: { team: 't1' },
      params: { path: '/a.spielraum' },
    });
  });

  it('tells the difference between no and broken', async () => {
    answering({ rejected: { code: 'nameTaken', name: 'A' } });
    await expect(call('undo', {})).rejects.toSatisfy(
      (error) => error instanceof Rejected && error.code === 'nameTaken' && error.facts.name === 'A',
    );
    answering({ broken: { code: 'storage' } });
    await expect(call('undo', {})).rejects.toSatisfy(
      (error) => error instanceof Broken && error.code === 'storage',
    );
  });

  it('is broken when the host cannot be reached or babbles', async () => {
    vi.spyOn(platform, 'rpc').mockRejectedValue(new Error('refused'));
    await expect(call('undo', {})).rejects.toMatchObject({
      code: 'unreachable',
      facts: { detail: 'refused' },
    });
    vi.spyOn(platform, 'rpc').mockResolvedValue('<html>');
    await expect(call('undo', {})).rejects.toBeInstanceOf(Broken);
  });

  it('announces what it changed', async () => {
    const listener = vi.fn();
    const stop = onChange(listener);
    answering({ ok: { label: 'x' }, changed: [{ kind: 'card', id: '1' }] });
    await call('undo', {});
    expect(listener).toHaveBeenCalledExactlyOnceWith([{ kind: 'card', id: '1' }]);
    stop();
    await call('undo', {});
    expect(listener).toHaveBeenCalledOnce();
  });
});

it('drops the second of reply and event, in either order', async () => {
  let tell: (event: string) => void = () => undefined;
  vi.spyOn(platform, 'onEvent').mockImplementation((listener) => {
    tell = listener;
    return () => undefined;
  });
  listenToHost();
  const changed = [{ kind: 'card', id: '9' }];
  const event = JSON.stringify({ changed });
  answering({ ok: null, changed });
  const listener = vi.fn();
  onChange(listener);
  await call('undo', {});
  tell(event);
  expect(listener).toHaveBeenCalledTimes(1);
  const undone = call('undo', {});
  tell(event);
  await undone;
  expect(listener).toHaveBeenCalledTimes(2);
  // Somebody else's change of the same thing is told as well, and ours after it with the reply: who hears of it later takes it for
  // one more.
  tell(event);
  expect(listener).toHaveBeenCalledTimes(3);
  await call('undo', {});
  expect(listener).toHaveBeenCalledTimes(4);
  tell(event);
  expect(listener).toHaveBeenCalledTimes(4);
});

it('tells at once when another workspace was opened', async () => {
  const listener = vi.fn();
  onWorkspace(listener);
  answering({ ok: null });
  await call('workspace.close', {});
  expect(listener).toHaveBeenCalledOnce();
});

it('passes on changes and progress that the host tells', () => {
  let tell: (event: string) => void = () => undefined;
  vi.spyOn(platform, 'onEvent').mockImplementation((listener) => {
    tell = listener;
    return () => undefined;
  });
  const [changed, progress] = [vi.fn(), vi.fn()];
  onChange(changed);
  onProgress(progress);
  const workspace = vi.fn();
  onWorkspace(workspace);
  listenToHost();
  tell('{"workspace":true}');
  tell('{"changed":[{"kind":"rule","id":"7"}]}');
  tell('{"progress":{"job":"import","done":1,"total":2}}');
  expect(changed).toHaveBeenCalledExactlyOnceWith([{ kind: 'rule', id: '7' }]);
  expect(workspace).toHaveBeenCalledOnce();
  expect(progress).toHaveBeenCalledExactlyOnceWith({ job: 'import', done: 1, total: 2 });
});

it('tells a change to those alone who listened before it', async () => {
  const late = vi.fn();
  const stops = [onChange(() => stops.push(onChange(late)))];
  answering({ ok: null, changed: [{ kind: 'card', id: 'late' }] });
  await call('undo', {});
  stops.forEach((stop) => {
    stop();
  });
  expect(stops).toHaveLength(2);
  expect(late).not.toHaveBeenCalled();
});
