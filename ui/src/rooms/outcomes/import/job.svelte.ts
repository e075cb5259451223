import { call } from '../../../contract/door';
import { LatestWork } from '../../../contract/latest.svelte';
import type {
  Column,
  DateOrder,
  ImportInto,
  ImportItem,
  ImportOutcome,
  ImportPreview,
  ImportReport,
  Mapping,
  MappingItem,
  Meeting,
  Means,
  Noted,
  Question,
  Told,
  Understood,
} from '../../../contract/generated';

/** Where an import stands. */
export const STEPS = ['file', 'understood', 'import', 'report'] as const;
export type Step = (typeof STEPS)[number];

/** What is being done; nothing while the person decides. */
export type Work = 'understand' | 'preview' | 'import';

/** A question that is still open, about a column of the file. */
export interface OpenQuestion {
  column: number;
  /** What is asked; nothing when the column holds no dates at all. */
  question: Question | null;
}

/** What an import is called, and under which name its mapping is kept, if it is. */
export interface ImportNames {
  name: string;
  keepMapping: string | null;
}

/** What figures are told apart by. */
export const KEEPS_WORDS: readonly string[] = ['group', 'topic', 'channel', 'mode'];
const PEOPLE = { kind: 'notImported', because: 'agent' } as const;
const LEFT_OUT = { kind: 'notImported', because: 'leftOut' } as const;

/** One import, from the file to the report. Nothing is stored before `run`; what fails leaves everything as it was. */
export class ImportJob {
  step = $state<Step>('file');
  path = $state('');
  understood = $state.raw<Understood | null>(null);
  /** Earlier imports of files with the same columns, newest first. */
  known = $state.raw<readonly ImportItem[]>([]);
  /** Mappings that were kept for files with these columns, newest first. */
  mappings = $state.raw<readonly MappingItem[]>([]);
  /** What should be known of its columns. */
  noted = $state.raw<readonly Noted[]>([]);
  /** What those imports know of the same cases; stays while values are computed anew. */
  meets = $state.raw<readonly Meeting[]>([]);
  mapping = $state.raw<Mapping | null>(null);
  preview = $state.raw<ImportPreview | null>(null);
  report = $state.raw<ImportReport | null>(null);
  #told: Told = {};
  readonly #work = new LatestWork<Work>();

  /** @param zone the time zone of times that name none, unless the file or an earlier import says better */
  constructor(private readonly zone: string) {}

  get busy(): Work | null {
    return this.#work.busy;
  }

  /** Why the file or the mapping cannot be read. */
  get problem(): unknown {
    return this.#work.problem;
  }

  /** Columns that are to be times while nobody knows how to read them. */
  readonly open = $derived.by<OpenQuestion[]>(() =>
    (this.mapping?.columns ?? []).flatMap(({ means, dateOrder }, column) =>
      isTime(means) && dateOrder === null
        ? [{ column, question: this.understood?.columns[column]?.asks ?? null }]
        : [],
    ),
  );
  /** Without a time there is nothing to count. */
  readonly hasTimeColumn = $derived(
    (this.mapping?.columns ?? []).some(({ means }) => means.kind === 'opened' || means.kind === 'updated'),
  );
  /** A column says when, or somebody has: then everything is from that day. */
  readonly hasTime = $derived(this.hasTimeColumn || this.mapping?.wave !== undefined);
  /** How many answers are missing before values can be computed. */
  readonly missing = $derived(this.open.length + (this.hasTime ? 0 : 1));

  /** Looks at a file. One that cannot be read leaves what was on the screen. */
  async look(path: string, told: Told = {}): Promise<void> {
    const answer = await this.#work.run('understand', () =>
      call('import.understand', { path, zone: this.zone, told }),
    );
    if (answer === undefined) return;
    const { understood, known, noted, mappings } = answer;
    this.mapping = path === this.path ? withMeaningsOf(understood.mapping, this.mapping) : understood.mapping;
    this.path = path;
    this.#told = told;
    this.understood = understood;
    this.known = known;
    this.noted = noted;
    this.meets = [];
    this.mappings = mappings;
    this.report = null;
    this.step = 'understood';
    await this.#show();
  }

  /** Says that the file is to be read differently; it is looked at again. */
  async tell(told: Told): Promise<void> {
    await this.look(this.path, { ...this.#told, ...told });
  }

  /** Imports; stopped or failed, the person is back where the mapping is decided. */
  async run(into: ImportInto, named: ImportNames, outcomes: ImportOutcome[]): Promise<void> {
    const mapping = this.mapping;
    if (mapping === null || this.missing > 0) return;
    this.step = 'import';
    const { path } = this;
    const report = await this.#work.run('import', () =>
      call('import.run', {
        path,
        mapping,
        into,
        name: named.name,
        outcomes,
        ...(named.keepMapping === null ? {} : { keepMapping: named.keepMapping }),
      }),
    );
    this.report = report ?? null;
    this.step = report === undefined ? 'understood' : 'report';
  }

  /** Back to the choice of a file; what was decided about this one is forgotten. */
  leave(): void {
    this.#work.forget();
    Object.assign(this, { step: 'file', path: '' });
    Object.assign(this, {
      understood: null,
      mapping: null,
      preview: null,
      report: null,
      known: [],
      noted: [],
      meets: [],
      mappings: [],
    });
  }

  /**
   * A meaning that only one column can have moves to this column. By the numbers of cases somebody chooses it is seen whether a line
   * is a whole case. What names people becomes nothing that figures are told apart by: called a group, it counts handovers in memory.
   */
  setMeans(index: number, means: Means, saidGroups = false): void {
    if (this.mapping === null) return;
    const column = this.understood?.columns[index];
    const asks = KEEPS_WORDS.includes(means.kind) && (column?.namesPeople ?? false);
    const meant = asks ? PEOPLE : means;
    const columns = this.mapping.columns.map((column, at) => {
      const { saidGroups: wereGroups, ...other } = column;
      if (at === index) return { ...other, means: meant, ...(saidGroups ? { saidGroups } : {}) };
      const taken = means.kind !== 'notImported' && other.means.kind === means.kind;
      return taken ? { ...other, means: wereGroups ? PEOPLE : LEFT_OUT } : column;
    });
    const counts = asks && means.kind === 'group';
    const { handoversFrom: before } = this.mapping;
    const handoversFrom = counts ? index : before === index && meant !== PEOPLE ? null : before;
    const lines = means.kind === 'case' ? { lines: linesBy(column) } : {};
    this.set({ columns, handoversFrom, ...lines });
  }

  /** Somebody says that a column whose heading speaks of people holds groups, or takes that back. */
  sayGroups(index: number, are: boolean): void {
    this.setMeans(index, are ? { kind: 'group' } : PEOPLE, are);
    if (!are) this.set({ handoversFrom: this.understood?.mapping.handoversFrom ?? null });
  }

  leaveOut(index: number): void {
    this.setMeans(index, LEFT_OUT);
  }

  setOrder(index: number, dateOrder: DateOrder): void {
    this.#change((column, at) => (at === index ? { ...column, dateOrder } : column));
  }

  /** The day of a survey whose columns say none. */
  setWave(wave: string | null): void {
    if (this.mapping === null) return;
    const { wave: _before, ...mapping } = this.mapping;
    this.mapping = wave === null ? mapping : { ...mapping, wave };
    void this.#show();
  }

  set(changed: Partial<Mapping>): void {
    if (this.mapping === null) return;
    this.mapping = { ...this.mapping, ...changed };
    void this.#show();
  }

  #change(to: (column: Mapping['columns'][number], at: number) => Mapping['columns'][number]): void {
    if (this.mapping) this.set({ columns: this.mapping.columns.map(to) });
  }

  /** Computes the first values. */
  async #show(): Promise<void> {
    const { path, mapping } = this;
    this.preview = null;
    if (mapping === null || this.missing > 0) return;
    const known = this.known.map(({ id }) => id);
    this.preview =
      (await this.#work.run('preview', () => call('import.preview', { path, mapping, known }))) ?? null;
    if (this.preview !== null) this.meets = this.preview.meets;
  }
}

function linesBy(column: Column | undefined): Mapping['lines'] {
  return (column?.tellsLinesApart ?? false) ? 'cases' : 'events';
}

/** Whether a text is a day that exists, in years that surveys are from. */
export function isDay(text: string): boolean {
  return /^(19|20)\d\d-\d\d-\d\d$/u.test(text) && !Number.isNaN(Date.parse(text));
}

export function isTime(means: Means): boolean {
  return ['opened', 'updated', 'resolved', 'closed'].includes(means.kind);
}

/** Columns that measure people are never offered. */
export function isRefused(means: Means): boolean {
  return means.kind === 'notImported' && ['agent', 'handleTime', 'wrapUp'].includes(means.because);
}

/** What was decided about columns stays when they are still the same ones. */
function withMeaningsOf(mapping: Mapping, decided: Mapping | null): Mapping {
  const same =
    decided?.columns.length === mapping.columns.length &&
    decided.columns.every(({ name }, at) => name === mapping.columns[at]?.name);
  return same
    ? { ...mapping, columns: mapping.columns.map((column, at) => ({ ...column, ...decided.columns[at] })) }
    : mapping;
}
