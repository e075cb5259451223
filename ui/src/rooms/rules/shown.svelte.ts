import { untrack } from 'svelte';
import { hashKey, type QueryKey } from '@tanstack/svelte-query';
import type { RowId, Rule } from '../../contract/generated';
import type { CallError } from '../../contract/error';
import { call, onChange, onChangeFirst } from '../../contract/door';
import { dependsOn, queryClient, useQuery } from '../../contract/query';
import { once, withRows } from './rows';
import { RULE_TAGS } from './rule';

/** What makes the whole table old; rows alone are asked for one by one. */
const TABLE_TAGS = RULE_TAGS.filter((tag) => tag !== 'rule_row');

/** More rows than these are not asked for one by one. */
const MOST = 2000;

queryClient.setQueryDefaults(['rule.show'], { structuralSharing: false });

/** The tables that are shown, each once for every place. A query that nobody shows any more stays active for a moment. */
const onScreen: string[] = [];

// Nobody asks for the rows of a table that is not shown: it is old as a whole, and asked for when it is shown again.
onChange((changed) => {
  if (!changed.some(({ kind }) => kind === 'rule_row')) return;
  void queryClient.invalidateQueries({
    queryKey: ['rule.show'],
    predicate: ({ queryHash }) => !onScreen.includes(queryHash),
    refetchType: 'none',
  });
});

/** The table of a version. When rows change, only those are sent again. Made while a component is created. */
export class ShownRule {
  readonly #id: () => string;
  readonly #version: () => string | undefined;
  readonly #whole;
  /** Rows that changed and were not asked for yet. */
  #waiting = $state.raw<readonly RowId[]>([]);
  #isAsking = $state(false);
  /** Counts how often another table was shown. */
  #turn = 0;

  constructor(id: () => string, version: () => string | undefined) {
    this.#id = id;
    this.#version = version;
    this.#whole = useQuery(() => ({
      method: 'rule.show',
      params: { id: id(), version: version() },
      tags: TABLE_TAGS,
      enabled: version() !== undefined,
      keepPrevious: true,
    }));
    $effect(() => {
      const queryKey = this.#key(id(), version());
      const hash = hashKey(queryKey);
      onScreen.push(hash);
      // Somebody looks at these rows: they are asked for before what other places ask for after the same change.
      const stop = onChangeFirst((changed) => {
        // Otherwise the whole table comes anyway.
        if (dependsOn(TABLE_TAGS, changed)) return;
        const rows = changed.flatMap((tag) => (tag.kind === 'rule_row' ? [tag.id] : []));
        if (rows.length === 0) return;
        this.#waiting = [...this.#waiting, ...rows];
        this.#askIfIdle();
      });
      return () => {
        stop();
        onScreen.splice(onScreen.indexOf(hash), 1);
        this.#leave(queryKey);
      };
    });
    $effect(() => {
      this.#askIfIdle();
    });
  }

  get data(): Rule | undefined {
    return this.#whole.data;
  }

  get error(): CallError | null {
    return this.#whole.error;
  }

  /** Whether something newer is on its way, be it that the host has answered and the table has not heard of it yet. */
  get isFetching(): boolean {
    const { data, isFetching } = this.#whole;
    const known = queryClient.getQueryState<Rule>(this.#key(this.#id(), this.#version()));
    const isNewer = known?.fetchStatus === 'fetching' || (known?.data !== undefined && known.data !== data);
    return isFetching || this.#isAsking || this.#waiting.length > 0 || isNewer;
  }

  readonly retry = (): void => {
    void this.#whole.refetch();
  };

  #key(id: string, version: string | undefined): QueryKey {
    return ['rule.show', { id, version }];
  }

  /** The table is no longer shown. What was not asked for by then makes it old. */
  #leave(queryKey: QueryKey): void {
    this.#turn += 1;
    if (untrack(() => this.#waiting.length === 0 && !this.#isAsking)) return;
    this.#waiting = [];
    void queryClient.invalidateQueries({ queryKey, refetchType: 'none' });
  }

  #askIfIdle(): void {
    if (this.#waiting.length > 0 && !this.#isAsking && !this.#whole.isFetching) void this.#askForRows();
  }

  async #askForRows(): Promise<void> {
    const [rows, version, turn] = [once(this.#waiting), this.#version(), this.#turn];
    this.#waiting = [];
    if (version === undefined) return;
    const queryKey = this.#key(this.#id(), version);
    const known = queryClient.getQueryData<Rule>(queryKey);
    this.#isAsking = true;
    try {
      const shown = rows.length > MOST ? null : await call('rule.rows', { version, rows });
      // It is not shown any more: it was called old, and more may have changed since.
      if (turn !== this.#turn) return;
      const rule = shown && known ? withRows(known, rows, shown) : null;
      // The whole table came in between, and may be newer than these rows.
      const isOld = this.#whole.isFetching || queryClient.getQueryData(queryKey) !== known;
      if (isOld) this.#waiting = [...rows, ...this.#waiting];
      else if (rule) queryClient.setQueryData(queryKey, rule);
      else void queryClient.invalidateQueries({ queryKey });
    } catch {
      // Whoever asks for the whole will hear why.
      void queryClient.invalidateQueries({ queryKey });
    } finally {
      this.#isAsking = false;
    }
  }
}
