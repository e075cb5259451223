import {
  QueryClient,
  createQuery,
  hashKey,
  keepPreviousData,
  type CreateQueryResult,
  type Query,
} from '@tanstack/svelte-query';
import { tick } from 'svelte';
import { untilDrawn } from './ahead';
import { Amends, type Amend } from './amend';
import { changing } from './changing.svelte';
import { call, onChange, onWorkspace, type Params, type ReadMethod, type ReplyOf } from './door';
import type { CallError } from './error';
import type { Tag } from './generated';
import { party } from './party.svelte';
import { keepSame } from './same';

/** What a query depends on: everything of a kind (`card`), one thing of it, or `any` commit at all. */
export type Dependency = string | Tag;

/** A question to the workspace and what makes its answer old. */
export interface Question<M extends ReadMethod> {
  method: M;
  params: Params<M>;
  /** The answer is asked for again after a commit that carries one of these. */
  tags: readonly Dependency[];
  /** `false` waits, for example until something is selected. */
  enabled?: boolean;
  /** How the answer is brought up to date where that needs less than asking for all of it again. */
  amend?: Amend<ReplyOf<M>>;
  /** Keeps the former answer on screen while the next one comes, for filters and search. */
  keepPrevious?: boolean;
}

/** Answers stay until a change tag makes them old, or another day begins: nothing else can change a local file. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      retry: false,
      networkMode: 'always',
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      structuralSharing: keepSame,
      // A part that is read only later (`a.data && b.data`) would otherwise miss the answer that came before.
      notifyOnChangeProps: 'all',
    },
  },
});

const amends = new Amends(() => queryClient);

/** What makes the answer to a question old, for everybody who asks it: several may, and each names what matters to it. */
const dependencies = new Map<string, readonly Dependency[]>();

function unite(key: string, tags: readonly Dependency[]): readonly Dependency[] {
  const known = dependencies.get(key) ?? [];
  const fresh = tags.filter((tag) => !known.some((one) => JSON.stringify(one) === JSON.stringify(tag)));
  if (fresh.length > 0) dependencies.set(key, [...known, ...fresh]);
  return dependencies.get(key) ?? [];
}

/** A question as the client keeps it. Whoever asks gets the same answer; a party only matters for what is done. */
function asked<M extends ReadMethod>({ method, params, tags, amend }: Question<M>) {
  const queryKey = [method, params];
  const hash = hashKey(queryKey);
  const united = (): readonly Dependency[] => unite(hash, tags);
  united();
  if (amend) amends.know(hash, amend);
  const queryFn = (): Promise<ReplyOf<M>> => {
    amends.outrun(hash);
    return upToDate(() => call(method, params), united);
  };
  return { queryKey, queryFn };
}

/**
 * Asks before there is a component to ask: the first that does gets this answer.
 * @throws what kept it from being answered.
 */
export function ask<M extends ReadMethod>(question: Question<M>): Promise<ReplyOf<M>> {
  return queryClient.fetchQuery(asked(question));
}

/**
 * Asks while the component lives; called while it is created. `question` may read state: a different question is
 * asked as soon as it changes. Read `.data`, `.error`, `.isPending` of the result, do not destructure it.
 */
export function useQuery<M extends ReadMethod>(
  question: () => Question<M>,
): CreateQueryResult<ReplyOf<M>, CallError> {
  let last: Question<M> | undefined;
  /**
   * An answer that vanishes (another workspace, another window) is told to every part of a room before those are taken away that
   * ask about it. What they ask about is gone then: they ask nothing new, and go.
   */
  const standing = (): Question<M> => {
    try {
      return (last = question());
    } catch (gone) {
      if (last === undefined) throw gone;
      return { ...last, enabled: false };
    }
  };
  return createQuery<ReplyOf<M>, CallError>(
    () => {
      const { enabled, keepPrevious, ...question } = standing();
      return {
        ...asked(question),
        enabled: enabled ?? true,
        placeholderData: keepPrevious ? keepPreviousData : undefined,
      };
    },
    () => queryClient,
  );
}

/**
 * Asks, and asks again when a commit made the answer old while it was on its way. An invalidation does not reach a first
 * answer that is still to come: what was read just before the commit would stay on the screen for good.
 */
export async function upToDate<Answer>(
  ask: () => Promise<Answer>,
  tags: () => readonly Dependency[],
): Promise<Answer> {
  let isOld = false;
  const stop = onChange((changed) => (isOld ||= dependsOn(tags(), changed)));
  try {
    let answer: Answer;
    do {
      isOld = false;
      answer = await ask();
    } while (isOld);
    return answer;
  } finally {
    stop();
  }
}

/** Whether a commit that carries `changed` makes an answer with these dependencies old. */
export function dependsOn(tags: readonly Dependency[], changed: readonly Tag[]): boolean {
  return tags.some((tag) =>
    changed.some((one) =>
      typeof tag === 'string'
        ? tag === 'any' || tag === one.kind
        : tag.kind === one.kind && tag.id === one.id,
    ),
  );
}

/** Asks again for what a commit that carries `changed` made old. */
function askAgain(changed: readonly Tag[]): void {
  const tagsOf = (hash: string): readonly Dependency[] => dependencies.get(hash) ?? [];
  const old = queryClient.getQueryCache().findAll({
    predicate: (query) => dependsOn(tagsOf(query.queryHash), changed) && !amends.try(query, changed),
  });
  // What hangs on this change is asked for before what hangs on every change: somebody waits for it.
  const invalidate = (of: (tags: readonly Dependency[]) => boolean): void => {
    const predicate = (query: Query): boolean => old.includes(query) && of(tagsOf(query.queryHash));
    void queryClient.invalidateQueries({ predicate });
  };
  invalidate((tags) => !tags.includes('any'));
  invalidate((tags) => tags.includes('any'));
}

onChange((changed) => {
  const drawn = untilDrawn();
  if (drawn === undefined) askAgain(changed);
  else
    void drawn.then(() => {
      askAgain(changed);
    });
});

/** How often it is looked whether another day has begun. */
const LOOK = 60_000;

/**
 * What holds and what is due are questions of the day: when another one begins, every answer is asked for again. Days are counted
 * in UTC, as the host counts them. Called once by `main.ts`; returns how to stop.
 */
export function watchTheDay(): () => void {
  const day = (): string => new Date().toISOString().slice(0, 10);
  let known = day();
  const timer = setInterval(() => {
    if (day() === known) return;
    known = day();
    void queryClient.invalidateQueries();
  }, LOOK);
  return () => {
    clearInterval(timer);
  };
}

/** The open file whose answers are known, `null` for none; `undefined` until somebody changed it. */
let known: string | null | undefined;

/**
 * What was known belongs to the workspace before. It is told twice, with the reply and as an event: only another file
 * makes answers old. The state of the app goes straight from one file to the next, so that whatever is typed meanwhile stays.
 */
async function forget(): Promise<void> {
  try {
    const state = await call('app.state', {});
    const path = state.workspace?.path ?? null;
    if (path === known) return;
    known = path;
    changing.now = true;
    await tick();
    party.current = null;
    void queryClient.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'app.state' });
    queryClient.setQueryData(['app.state', {}], state);
  } catch {
    // Whoever asks again will hear why.
    void queryClient.resetQueries();
  } finally {
    changing.now = false;
  }
}

onWorkspace(() => void forget());
