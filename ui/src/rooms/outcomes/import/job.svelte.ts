import { call } from '../../../contract/door';
import type {
  DateOrder,
  ImportOutcome,
  ImportPreview,
  ImportReport,
  Mapping,
  Means,
  Understood,
} from '../../../contract/generated';

/** Where an import stands. */
export type Step = 'file' | 'understood' | 'report';

/** One import, from the file to the report. Nothing is stored before `run`. */
export class ImportJob {
  step = $state<Step>('file');
  path = $state('');
  understood = $state.raw<Understood | null>(null);
  mapping = $state.raw<Mapping | null>(null);
  preview = $state.raw<ImportPreview | null>(null);
  report = $state.raw<ImportReport | null>(null);
  /** What is being done; nothing while the person decides. */
  busy = $state<'understand' | 'preview' | 'import' | null>(null);

  /** Columns whose dates can be read in two ways, and nobody has said how. */
  readonly open = $derived(
    (this.mapping?.columns ?? []).flatMap(({ means, dateOrder }, index) =>
      isTime(means) && dateOrder === null ? [index] : [],
    ),
  );
  /** Without a time there is nothing to count. */
  readonly hasTime = $derived(
    (this.mapping?.columns ?? []).some(({ means }) => means.kind === 'opened' || means.kind === 'updated'),
  );
  readonly ready = $derived(this.mapping !== null && this.hasTime && this.open.length === 0);

  /** Looks at a file and says what is understood of it. */
  async look(path: string, zone: string): Promise<void> {
    await this.#while('understand', async () => {
      const understood = await call('import.understand', { path, zone });
      this.path = path;
      this.understood = understood;
      this.mapping = understood.mapping;
      this.step = 'understood';
    });
    await this.show();
  }

  /** Shows the first values, when the mapping allows it. */
  async show(): Promise<void> {
    const mapping = this.mapping;
    this.preview = null;
    if (mapping === null || !this.ready) return;
    await this.#while('preview', async () => {
      const preview = await call('import.preview', { path: this.path, mapping });
      // Somebody may have changed the mapping meanwhile.
      if (this.mapping === mapping) this.preview = preview;
    });
  }

  async run(journey: string, name: string, outcomes: ImportOutcome[]): Promise<void> {
    const mapping = this.mapping;
    if (mapping === null) return;
    await this.#while('import', async () => {
      this.report = await call('import.run', { path: this.path, mapping, journey, name, outcomes });
      this.step = 'report';
    });
  }

  setMeans(index: number, means: Means): void {
    this.#change(index, { means });
  }

  setOrder(index: number, dateOrder: DateOrder): void {
    this.#change(index, { dateOrder });
  }

  set(changed: Partial<Mapping>): void {
    if (this.mapping === null) return;
    this.mapping = { ...this.mapping, ...changed };
    void this.show();
  }

  /** A meaning that only one column can have moves to this column. */
  #change(index: number, changed: Partial<Mapping['columns'][number]>): void {
    if (this.mapping === null) return;
    const columns = this.mapping.columns.map((column, at) => {
      if (at === index) return { ...column, ...changed };
      const taken =
        changed.means !== undefined &&
        changed.means.kind !== 'notImported' &&
        column.means.kind === changed.means.kind;
      return taken
        ? { ...column, means: { kind: 'notImported' as const, because: 'leftOut' as const } }
        : column;
    });
    this.set({ columns });
  }

  async #while(busy: NonNullable<typeof this.busy>, work: () => Promise<void>): Promise<void> {
    this.busy = busy;
    try {
      await work();
    } finally {
      this.busy = null;
    }
  }
}

export function isTime(means: Means): boolean {
  return ['opened', 'updated', 'resolved', 'closed'].includes(means.kind);
}
