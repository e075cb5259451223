import { platform } from '../platform';
import { letAhead } from './ahead';
import { Broken, Rejected } from './error';
import { COMMANDS, LONG, type Methods, type Party, type Tag } from './generated';
import { party } from './party.svelte';
import type { Event, Progress, Reply, Request } from './wire';

export type Method = keyof Methods;
export type Params<M extends Method> = Methods[M]['params'];
export type ReplyOf<M extends Method> = Methods[M]['reply'];
/** Methods that only read. */
export type ReadMethod =
  | { [M in Method]: Methods[M]['shape'] extends 'query' | 'long' | 'shared' ? M : never }[Method]
  | 'app.state';

type Listener<Message> = (message: Message) => void;

const changes = new Set<Listener<readonly Tag[]>>();
/** Told before all others. */
const urgent = new Set<Listener<readonly Tag[]>>();
const progress = new Set<Listener<Progress>>();
const workspaces = new Set<Listener<void>>();

/** After these another workspace is open, or none. */
const OPENING = new Set<Method>([
  'workspace.open',
  'workspace.create',
  'workspace.example',
  'workspace.close',
]);

/**
 * Our own changes come twice, with the reply and as an event, in either order. Counts by content how many more came as
 * a reply than as an event, so that the second of each pair is dropped.
 */
const ahead = new Map<string, number>();

/** Of ours that may change something, and are not answered yet: without one, an event tells what somebody else did. */
let changing = 0;

/** Ends when the last command that was given is answered. */
let lastCommand: Promise<unknown> = Promise.resolve();

/**
 * The host works on several requests at once: a command leaves when the one before is answered, so that none overtakes, and
 * lets ahead what somebody waits for with this key.
 */
function inTurn(send: () => Promise<string>): Promise<string> {
  const sent = lastCommand.then(() => letAhead()?.then(send) ?? send());
  lastCommand = sent.catch(() => undefined);
  return sent;
}

/** What was asked and is not answered yet; nobody waits for what may take long. */
const unanswered = new Set<Promise<unknown>>();

/** Resolves when everything asked until now is answered, well or badly: undo means what was done before it. */
export async function answered(): Promise<void> {
  await Promise.allSettled(unanswered);
}

/**
 * The one door: sends a typed request on behalf of the current party, or of another that is named.
 * @throws Rejected when the domain says no, Broken when something failed.
 */
export async function call<M extends Method>(
  method: M,
  params: Params<M>,
  by: Party = party.acting,
): Promise<ReplyOf<M>> {
  const request: Request = { method, party: by, params };
  const mayChange = COMMANDS.has(method) || LONG.has(method);
  let reply: Reply;
  if (mayChange) changing += 1;
  try {
    const text = JSON.stringify(request);
    const asked = COMMANDS.has(method) ? inTurn(() => platform.rpc(text)) : platform.rpc(text);
    if (!LONG.has(method)) unanswered.add(asked);
    reply = JSON.parse(await asked.finally(() => unanswered.delete(asked))) as Reply;
  } catch (cause) {
    throw new Broken('unreachable', { detail: cause instanceof Error ? cause.message : String(cause) });
  } finally {
    if (mayChange) changing -= 1;
  }
  if (reply.rejected) throw new Rejected(reply.rejected.code, reply.rejected);
  if (reply.broken) throw new Broken(reply.broken.code, reply.broken);
  announceOnce(reply.changed ?? [], 1);
  // The event says so too, but it may come before anybody listens.
  if (OPENING.has(method)) tell(workspaces, undefined);
  return reply.ok as ReplyOf<M>;
}

/** Calls `listener` once with the tags of every commit, ours and others'. Returns how to stop. */
export function onChange(listener: Listener<readonly Tag[]>): () => void {
  return listenTo(changes, listener);
}

/** The same for what somebody looks at while it changes: what it asks for leaves before what anybody else asks for. */
export function onChangeFirst(listener: Listener<readonly Tag[]>): () => void {
  return listenTo(urgent, listener);
}

/** Calls `listener` while a long piece of work goes on. Returns how to stop. */
export function onProgress(listener: Listener<Progress>): () => void {
  return listenTo(progress, listener);
}

/** Calls `listener` when another workspace was opened or the one closed. Returns how to stop. */
export function onWorkspace(listener: Listener<void>): () => void {
  return listenTo(workspaces, listener);
}

/** Starts to listen to the host; called once by `main.ts`. Returns how to stop. */
export function listenToHost(): () => void {
  return platform.onEvent((text) => {
    const event = JSON.parse(text) as Event;
    if (event.workspace) tell(workspaces, undefined);
    if (event.progress) tell(progress, event.progress);
    announceOnce(event.changed ?? [], -1);
  });
}

/** `from` is 1 for a reply, -1 for an event. */
function announceOnce(changed: readonly Tag[], from: 1 | -1): void {
  if (changed.length === 0) return;
  const key = JSON.stringify(changed);
  const before = ahead.get(key) ?? 0;
  const isForeign = from === -1 && before <= 0 && changing === 0;
  if (before + from === 0) ahead.delete(key);
  else if (!isForeign) ahead.set(key, before + from);
  const alreadyTold = from === 1 ? before < 0 : before > 0;
  if (alreadyTold) return;
  tell(urgent, changed);
  tell(changes, changed);
}

function listenTo<Message>(listeners: Set<Listener<Message>>, listener: Listener<Message>): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells those who listen now: who begins because of it asks for what is new already, and would hear of it as of a change. */
function tell<Message>(listeners: ReadonlySet<Listener<Message>>, message: Message): void {
  [...listeners].forEach((listener) => {
    listener(message);
  });
}
