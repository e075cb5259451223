import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import type { App, Look } from '../app.ts';

export const repository = new URL('../../../../', import.meta.url).pathname;
/** A part of the real log, small enough to be read at once. */
export const sample = join(repository, 'data/incident_event_log_sample.csv');

const WORDS = {
  en: {
    choose: 'Choose a file',
    into: 'Where it goes',
    newJourney: 'Into a new journey',
    concern: 'Which concern',
    run: /^Import [\d,]+ lines/,
    look: 'Look at the charts',
    done: /is imported\.$/,
    known: /^0 of the cases are new/,
    upToDate: 'Brings “incident_event_log_sample” up to date',
    outcomes: ['Came again within 7 days', 'Reopened', 'From first contact to solved', 'Handed on'],
    bad: {
      empty: 'There is nothing in',
      notText: 'is not a text file',
      oneColumn: 'Nothing separates columns',
      noHeader: 'Line 1 of',
      noRows: 'stands nothing',
      missing: 'There is no file at',
    },
  },
  de: {
    choose: 'Datei wählen',
    into: 'Ziel des Imports',
    newJourney: 'In eine neue Journey',
    concern: 'Von welchem Anliegen',
    run: /^[\d.]+ Zeilen importieren/,
    look: 'Die Diagramme ansehen',
    done: /ist importiert\.$/,
    known: /^0 der Fälle sind neu/,
    upToDate: 'Bringt „incident_event_log_sample“ auf den neuesten Stand',
    outcomes: ['Binnen 7 Tagen wiedergekommen', 'Wieder geöffnet', 'Vom ersten Kontakt bis gelöst', 'Weitergereicht'],
    bad: {
      empty: 'steht nichts',
      notText: 'keine Textdatei',
      oneColumn: 'Spalten',
      noHeader: 'Zeile 1',
      noRows: 'steht nichts',
      missing: 'keine Datei',
    },
  },
} as const;

/** The import as somebody uses it. */
export class ImportPage {
  readonly words;
  readonly page;

  constructor(
    readonly app: App,
    language: Look['language'],
  ) {
    this.words = WORDS[language];
    this.page = app.page;
  }

  /** A workspace with one team that acts, and the room. */
  static async open(app: App, look: Partial<Look> = {}): Promise<ImportPage> {
    const language = look.language ?? 'en';
    await app.host.done('workspace.create', { name: 'New', language, path: join(app.host.folder, 'new.spielraum') });
    await app.host.done('team.add', { name: 'First bill' }, { team: 'nobody' });
    await app.open(look, '/#/outcomes/import');
    return new ImportPage(app, language);
  }

  get values() {
    return this.page.getByRole('complementary').locator('section');
  }

  get run() {
    return this.page.getByRole('button', { name: this.words.run });
  }

  get problem() {
    return this.page.getByRole('main').getByRole('alert');
  }

  async file(name: string, content: string | Buffer): Promise<string> {
    const path = join(this.app.host.folder, name);
    await writeFile(path, content);
    return path;
  }

  async give(path: string): Promise<void> {
    await this.page.getByRole('dialog').getByRole('textbox').fill(path);
    await this.page.keyboard.press('Enter');
  }

  async choose(path: string): Promise<void> {
    await this.page.getByRole('button', { name: this.words.choose }).click();
    await this.give(path);
  }

  async intoNewJourney(name: string): Promise<void> {
    await this.page.getByLabel(this.words.concern).fill(name);
  }

  /** Goes on with Tab until something of this name has the focus. */
  async tabTo(name: string | RegExp): Promise<void> {
    for (let step = 0; step < 80; step += 1) {
      const focused = await this.page.evaluate(() => {
        const node = document.activeElement as HTMLInputElement | null;
        return [node?.textContent, node?.labels?.[0]?.textContent].map((text) => text?.trim() ?? '');
      });
      if (focused.some((text) => (typeof name === 'string' ? text.startsWith(name) : name.test(text)))) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`nothing called ${String(name)} can be reached`);
  }

  async count(): Promise<number> {
    return (await this.app.host.done<unknown[]>('imports')).length;
  }
}

/** The whole real log out of its archive, which holds nothing else. */
export async function wholeLog(page: ImportPage): Promise<string> {
  const archive = await readFile(join(repository, 'tests/fixtures/incident_event_log.zip'));
  const begin = 30 + archive.readUInt16LE(26) + archive.readUInt16LE(28);
  return page.file('incident_event_log.csv', inflateRawSync(archive.subarray(begin)));
}
