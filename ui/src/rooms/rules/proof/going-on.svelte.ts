import { call } from '../../../contract/door';
import type { RuleProof } from '../../../contract/generated';
import { useQuery } from '../../../contract/query';
import { attempt } from '../../../shell';
import { PROOF_TAGS } from '../rule';

/**
 * A proof that took too long, gone on with to its end when somebody wants that: until it is done, stopped, or another proof of
 * the rule is there because something was changed. Made while a component is created.
 */
export class GoingOn {
  /** The proof that it was begun from. */
  #from = $state.raw<RuleProof | null>(null);
  readonly #halted: () => RuleProof | undefined;
  readonly #rest;

  constructor(version: () => string | undefined, halted: () => RuleProof | undefined) {
    this.#halted = halted;
    this.#rest = useQuery(() => ({
      method: 'rule.prove',
      params: { version: version() ?? '', toTheEnd: true },
      tags: PROOF_TAGS,
      enabled: this.#isWanted,
    }));
    // Whatever ends it, the work ends too.
    $effect(() => {
      if (this.#isWanted) return this.stop;
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
  get proof(): RuleProof | undefined {
    return this.#isWanted && !this.#rest.isFetching ? this.#rest.data : undefined;
  }

  readonly begin = (): void => {
    this.#from = this.#halted() ?? null;
    // Even when it is known how far it came the last time.
    void this.#rest.refetch({ cancelRefetch: false });
  };

  readonly stop = (): void => {
    void attempt(() => call('rule.prove.cancel', {}));
  };
}
