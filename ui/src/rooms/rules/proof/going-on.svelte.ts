import { call, onProgress, type Params, type ReplyOf } from '../../../contract/door';
import { useQuery, type Dependency } from '../../../contract/query';
import { attempt } from '../../../shell';

/** What may take so long that it is halted. */
export type LongQuestion = 'rule.prove' | 'rule.contradictions';

/**
 * An answer that took too long, gone on with to its end when somebody wants that: until it is done, stopped, or another answer
 * is there because something was changed. Made while a component is created.
 */
export class GoingOn<Q extends LongQuestion> {
  readonly question: Q;
  /** The answer that it was begun from. */
  #from = $state.raw<ReplyOf<Q> | null>(null);
  /** Somebody wants it to end: what had not begun yet when it was told so is told again as soon as it is heard of. */
  #isStopping = false;
  readonly #halted: () => ReplyOf<Q> | undefined;
  readonly #rest;

  constructor(
    question: Q,
    tags: readonly Dependency[],
    version: () => string | undefined,
    halted: () => ReplyOf<Q> | undefined,
  ) {
    this.question = question;
    this.#halted = halted;
    this.#rest = useQuery<Q>(() => ({
      method: question,
      params: { version: version() ?? '', toTheEnd: true } as Params<Q>,
      tags,
      enabled: this.#isWanted,
    }));
    // Whatever ends it, the work ends too.
    $effect(() => {
      if (!this.#isWanted) return;
      const leave = onProgress(({ job }) => {
        if (job === question && this.#isStopping) this.#cancel();
      });
      return () => {
        leave();
        this.#cancel();
      };
    });
  }

  get #isWanted(): boolean {
    return this.#from !== null && this.#from === this.#halted();
  }

  /** Whether it goes on just now. */
  get isOn(): boolean {
    return this.#isWanted && this.#rest.isFetching;
  }

  /** What is known in the end. */
  get answer(): ReplyOf<Q> | undefined {
    return this.#isWanted && !this.#rest.isFetching ? this.#rest.data : undefined;
  }

  readonly begin = (): void => {
    this.#isStopping = false;
    this.#from = this.#halted() ?? null;
    // Even when it is known how far it came the last time.
    void this.#rest.refetch({ cancelRefetch: false });
  };

  readonly stop = (): void => {
    this.#isStopping = true;
    this.#cancel();
  };

  #cancel(): void {
    void attempt(() =>
      call(this.question === 'rule.prove' ? 'rule.prove.cancel' : 'rule.contradictions.cancel', {}),
    );
  }
}
