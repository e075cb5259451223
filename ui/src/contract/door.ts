import { platform } from '../platform';
import { Broken, Rejected } from './error';
import type { Methods, Tag } from './generated';
import { party } from './party.svelte';
import type { Event, Progress, Reply, Request } from './wire';

export type Method = keyof Methods;
export type Params<M extends Method> = Methods[M]['params'];
export type ReplyOf<M extends Method> = Methods[M]['reply'];

type ChangeListener = (changed: readonly Tag[]) => void;
type ProgressListener = (progress: Progress) => void;

const changeListeners = new Set<ChangeListener>();
const progressListeners = new Set<ProgressListener>();

/**
 * The one door: sends a typed request on behalf of the current party.
 * @throws Rejected when the domain says no, Broken when something failed.
 */
export async function call<M extends Method>(method: M, params: Params<M>): Promise<ReplyOf<M>> {
  const request: Request = { method, party: party.current, params };
  let reply: Reply;
  try {
    reply = JSON.parse(await platform.rpc(JSON.stringify(request))) as Reply;
  } catch (cause) {
    throw new Broken('unreachable', { detail: cause instanceof Error ? cause.message : String(cause) });
  }
  if (reply.rejected) throw new Rejected(reply.rejected.code, reply.rejected);
  if (reply.broken) throw new Broken(reply.broken.code, reply.broken);
  announce(reply.changed);
  return reply.ok as ReplyOf<M>;
}

/** Calls `listener` with the tags of every commit, ours and others'. Returns how to stop. */
export function onChange(listener: ChangeListener): () => void {
  changeListeners.add(listener);
  return () => changeListeners.delete(listener);
}

/** Calls `listener` while a long piece of work goes on. Returns how to stop. */
export function onProgress(listener: ProgressListener): () => void {
  progressListeners.add(listener);
  return () => progressListeners.delete(listener);
}

/** Starts to listen to the host; called once by `main.ts`. Returns how to stop. */
export function listenToHost(): () => void {
  return platform.onEvent((text) => {
    const event = JSON.parse(text) as Event;
    announce(event.changed);
    const { progress } = event;
    if (progress)
      progressListeners.forEach((listener) => {
        listener(progress);
      });
  });
}

function announce(changed: readonly Tag[] | undefined): void {
  if (!changed || changed.length === 0) return;
  changeListeners.forEach((listener) => {
    listener(changed);
  });
}
