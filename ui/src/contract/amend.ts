import type { Query, QueryClient } from '@tanstack/svelte-query';
import type { Tag } from './generated';

/**
 * What a commit that carries `changed` makes new of an answer: nothing when only the whole answer says it; otherwise, once the host has
 * said it, what makes the answer there is the one of now.
 */
export type Amend<Answer> = (changed: readonly Tag[]) => Promise<(before: Answer) => Answer> | undefined;

/** Answers that are brought up to date by what changed of them, where that needs less than asking for all of them again. */
export class Amends {
  readonly #known = new Map<string, Amend<unknown>>();
  /** How often each was asked for as a whole. */
  readonly #whole = new Map<string, number>();
  /** The last amendment that is on its way, by question: they are put in one after the other, as they were told. */
  readonly #last = new Map<string, Promise<void>>();

  constructor(private readonly client: () => QueryClient) {}

  know<Answer>(hash: string, amend: Amend<Answer>): void {
    this.#known.set(hash, amend as Amend<unknown>);
  }

  /** A whole answer is asked for: it says what the amendments say that are on their way, and may come before them. */
  outrun(hash: string): void {
    this.#whole.set(hash, (this.#whole.get(hash) ?? 0) + 1);
  }

  /**
   * Amends an answer. Whether it can be: one that is on its way as a whole, or that nobody looks at, is asked for again when it is
   * looked at.
   */
  try(query: Query, changed: readonly Tag[]): boolean {
    const { queryHash: hash, queryKey, state } = query;
    const amend = this.#known.get(hash);
    if (!amend || state.data === undefined || state.fetchStatus !== 'idle' || !query.isActive()) return false;
    const asked = amend(changed);
    if (!asked) return false;
    const begun = this.#whole.get(hash);
    const now = Promise.all([asked, this.#last.get(hash)])
      .then(([put]) => {
        if (this.#whole.get(hash) !== begun) return;
        this.client().setQueryData(queryKey, (before: unknown) =>
          before === undefined ? undefined : put(before),
        );
      })
      .catch(() => this.client().invalidateQueries({ queryKey, exact: true }))
      .finally(() => {
        if (this.#last.get(hash) === now) this.#last.delete(hash);
      });
    this.#last.set(hash, now);
    return true;
  }
}
