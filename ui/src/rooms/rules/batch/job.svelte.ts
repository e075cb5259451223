import { call } from '../../../contract/door';
import { LatestWork } from '../../../contract/latest.svelte';
import type { Batch, BatchWords, CellLanguage, VersionId } from '../../../contract/generated';
import { t, words } from '../../../words';

/** What is being done; nothing while the person looks. */
export type Work = 'read' | 'save';

/** Cases of a file put to a version. Nothing is stored in the workspace. */
export class BatchJob {
  path = $state('');
  /** The language in which the file writes numbers and days. */
  language = $state<CellLanguage>(words.language);
  batch = $state.raw<Batch | null>(null);
  readonly #work = new LatestWork<Work>();

  constructor(private readonly version: () => VersionId) {}

  get busy(): Work | null {
    return this.#work.busy;
  }

  /** Why the file cannot be read or written. */
  get problem(): unknown {
    return this.#work.problem;
  }

  /** Reads a file, or the same one again. One that cannot be read leaves what was on the screen. */
  async look(path: string, language = this.language): Promise<void> {
    const params = { version: this.version(), path, language };
    const batch = await this.#work.run('read', () => call('rule.batch', params));
    if (!batch) return;
    this.path = path;
    this.language = language;
    this.batch = batch;
  }

  /** Writes the file with its answers. Resolves whether it is there. */
  async save(into: string): Promise<boolean> {
    const { path, language } = this;
    const params = { version: this.version(), path, language, into, words: wordsOfFile() };
    const done = await this.#work.run('save', () => call('rule.batch.save', params).then(() => true));
    return done === true;
  }

  async cancel(): Promise<void> {
    await call('rule.batch.cancel', {});
  }

  /** Forgets the file, and stops what is being done with it. */
  leave(): void {
    if (this.busy !== null) void this.cancel().catch(() => undefined);
    this.#work.forget();
    Object.assign(this, { path: '', batch: null });
  }
}

/** What the file with the answers says besides what was in it. */
function wordsOfFile(): BatchWords {
  return {
    came: t('rules-batch-file-came'),
    rows: t('rules-batch-file-rows'),
    got: t('rules-batch-file-got'),
    answered: t('rules-batch-file-answered'),
    gap: t('rules-batch-file-gap'),
    several: t('rules-batch-file-several'),
    unclear: t('rules-batch-file-unclear'),
    unreadable: t('rules-batch-file-unreadable'),
    odd: t('rules-batch-odd'),
    met: t('rules-batch-file-met'),
    differs: t('rules-batch-file-differs'),
    yes: t('rules-value-yes'),
    no: t('rules-value-no'),
  };
}
