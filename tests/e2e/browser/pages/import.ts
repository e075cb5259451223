import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import type { App, Look } from '../app.ts';
import { RoomPage } from './room.ts';

export const repository = new URL('../../../../', import.meta.url).pathname;
/** A part of the real log, small enough to be read at once. */
export const sample = join(repository, 'data/incident_event_log_sample.csv');

const WORDS = {
  en: {
    choose: 'Choose a file',
    into: 'Where it goes',
    format: { book: 'Excel workbook', events: 'event log (XES)' },
    sheet: 'Sheet',
    newJourney: 'Into a new journey',
    concern: 'Which concern',
    run: /^Import [\d,]+ lines/,
    look: 'Look at the charts',
    done: /is imported\.$/,
    known: 'knew all of it already: nothing changed.',
    upToDate: 'Brings “incident_event_log_sample” up to date',
    outcomes: ['Came again within 7 days', 'Reopened', 'From first contact to the end', 'Handed on'],
    bad: {
      empty: 'There is nothing in',
      notText: 'is not a text file',
      damaged: 'damaged or cut off',
      cutOff: 'ends in the middle, in line 3',
      documentType: 'Line 2 of',
      oneColumn: 'Nothing separates columns',
      noHeader: 'Line 1 of',
      noRows: 'stands nothing',
      missing: 'There is no file at',
    },
  },
  de: {
    choose: 'Datei wählen',
    into: 'Ziel des Imports',
    format: { book: 'Excel-Arbeitsmappe', events: 'Ereignisprotokoll (XES)' },
    sheet: 'Blatt',
    newJourney: 'In eine neue Journey',
    concern: 'Von welchem Anliegen',
    run: /^[\d.]+ Zeilen importieren/,
    look: 'Die Diagramme ansehen',
    done: /ist importiert\.$/,
    known: 'kannte alles schon: Nichts hat sich geändert.',
    upToDate: 'Bringt „incident_event_log_sample“ auf den neuesten Stand',
    outcomes: ['Binnen 7 Tagen wiedergekommen', 'Wieder geöffnet', 'Vom ersten Kontakt bis zum Ende', 'Weitergereicht'],
    bad: {
      empty: 'steht nichts',
      notText: 'keine Textdatei',
      damaged: 'beschädigt oder abgeschnitten',
      cutOff: 'hört mittendrin auf, in Zeile 3',
      documentType: 'Zeile 2 von',
      oneColumn: 'Spalten',
      noHeader: 'Zeile 1',
      noRows: 'steht nichts',
      missing: 'keine Datei',
    },
  },
} as const;

/** The import as somebody uses it. */
export class ImportPage extends RoomPage<(typeof WORDS)[Look['language']]> {
  constructor(app: App, language: Look['language']) {
    super(app, WORDS[language]);
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

  /** Imports the sample into a journey that begins with it, and goes back to where a file is chosen. */
  async importSample(): Promise<void> {
    await this.choose(sample);
    await this.intoNewJourney('Something at work is broken');
    await this.run.click();
    await this.page.getByRole('button', { name: this.words.look }).click();
    await this.app.open({}, '/#/outcomes/import');
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

/** Days since the beginning of Excel's calendar, as a cell holds a time. */
export const serial = (time: string): number => Date.parse(`${time}Z`) / 86_400_000 + 25_569;

/** A workbook of these sheets. Numbers are times. */
export function workbook(sheets: Record<string, (string | number | null)[][]>): Buffer {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const package_ = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const cell = (value: string | number | null, at: string): string => {
    if (value === null) return '';
    return typeof value === 'number'
      ? `<c r="${at}" s="1"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const row = (cells: (string | number | null)[], line: number): string =>
    `<row r="${line + 1}">${cells.map((value, at) => cell(value, `${String.fromCharCode(65 + at)}${line + 1}`)).join('')}</row>`;
  const names = Object.keys(sheets);
  const files: [string, string][] = [
    ['_rels/.rels', `<Relationships xmlns="${package_}"><Relationship Id="r" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
    [
      'xl/workbook.xml',
      `<workbook ${main} xmlns:r="${relations}"><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${package_}">${names.map((_, at) => `<Relationship Id="s${at}" Type="${relations}/worksheet" Target="worksheets/sheet${at}.xml"/>`).join('')}<Relationship Id="t" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', `<styleSheet ${main}><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>`],
    ...names.map((name, at): [string, string] => [
      `xl/worksheets/sheet${at}.xml`,
      `<worksheet ${main}><sheetData>${(sheets[name] ?? []).map(row).join('')}</sheetData></worksheet>`,
    ]),
  ];
  return archive(files);
}

/** An archive of files that are not packed any tighter. */
function archive(files: [string, string][]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of files) {
    const [content, called] = [Buffer.from(text), Buffer.from(name)];
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(content.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(called.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), facts, called, content]);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), facts, where, called]));
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, index, end]);
}
