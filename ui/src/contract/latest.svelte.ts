/** Work of which only the latest counts: an answer to an older question is dropped, somebody may have changed it meanwhile. */
export class LatestWork<Work extends string> {
  /** What is being done; nothing while the person decides. */
  busy = $state<Work | null>(null);
  /** Why the last of it failed. */
  problem = $state.raw<unknown>(null);
  #turn = 0;

  /** Does it. Resolves with nothing when it failed or something newer was begun. */
  async run<Answer>(work: Work, ask: () => Promise<Answer>): Promise<Answer | undefined> {
    const turn = (this.#turn += 1);
    this.busy = work;
    this.problem = null;
    try {
      const answer = await ask();
      return turn === this.#turn ? answer : undefined;
    } catch (problem) {
      if (turn === this.#turn) this.problem = problem;
      return undefined;
    } finally {
      if (turn === this.#turn) this.busy = null;
    }
  }

  /** Forgets what is being done: its answer is dropped. */
  forget(): void {
    this.#turn += 1;
    this.busy = null;
    this.problem = null;
  }
}
