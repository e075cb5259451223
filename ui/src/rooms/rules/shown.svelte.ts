import type { RowId, Rule } from '../../contract/generated';
import type { CallError } from '../../contract/error';
import { call, onChange } from '../../contract/door';
import { dependsOn, queryClient, useQuery } from '../../contract/query';
import { once, withRows } from './rows';
import { RULE_TAGS } from './rule';

/** What makes the whole table old; rows alone are asked for one by one. */
const TABLE_TAGS = RULE_TAGS.filter((tag) => tag !== 'rule_row');

/** More rows than these are not asked for one by one. */
const MOST = 2000;

queryClient.setQueryDefaults(['rule.show'], { structuralSharing: false });

/** The table of a version. When rows change, only those are sent again. Made while a component is created. */
export class ShownRule {
  readonly #id: () => string;
  readonly #version: () => string | undefined;
  readonly #whole;
  /** Rows that changed and were not asked for yet. */
  #waiting = $state.raw<readonly RowId[]>([]);
  #isAsking = $state(false);

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
    $effect(() =>
      onChange((changed) => {
        // Otherwise the whole table comes anyway.
        if (!dependsOn(TABLE_TAGS, changed))
          this.#waiting = [
            ...this.#waiting,
            ...changed.flatMap((tag) => (tag.kind === 'rule_row' ? [tag.id] : [])),
          ];
      }),
    );
    $effect(() => {
      if (this.#waiting.length > 0 && !this.#isAsking && !this.#whole.isFetching) void this.#askForRows();
    });
  }

  get data(): Rule | undefined {
    return this.#whole.data;
  }

  get error(): CallError | null {
    return this.#whole.error;
  }

  /** Whether something newer is on its way. */
  get isFetching(): boolean {
    return this.#whole.isFetching || this.#isAsking || this.#waiting.length > 0;
  }

  readonly retry = (): void => {
    void this.#whole.refetch();
  };

  async #askForRows(): Promise<void> {
    const [rows, version] = [once(this.#waiting), this.#version()];
    this.#waiting = [];
    if (version === undefined) return;
    const queryKey = ['rule.show', { id: this.#id(), version }];
    const known = queryClient.getQueryData<Rule>(queryKey);
    this.#isAsking = true;
    try {
      const shown = rows.length > MOST ? null : await call('rule.rows', { version, rows });
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
