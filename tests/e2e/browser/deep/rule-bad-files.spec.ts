// Files that are no decision models, or none that may be read: each is refused in words, and nothing of it comes in.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, looks, storyDay, test } from '../app.ts';

test.use({ now: storyDay });

const NAMESPACE = 'https://www.omg.org/spec/DMN/20191111/MODEL/';
const model = (inside: string): string => `<definitions xmlns="${NAMESPACE}" name="m" namespace="n">${inside}</definitions>`;
const deep = (times: number): string => `${'<list>'.repeat(times)}${'</list>'.repeat(times)}`;

/** What stands in each file, and what is said of it. */
const FILES: { name: string; content: string | Uint8Array; en: string; de: string }[] = [
  { name: 'empty', content: '', en: 'is not XML', de: 'ist kein XML' },
  { name: 'words', content: 'Dear team, this is a letter.', en: 'is not XML', de: 'ist kein XML' },
  { name: 'cut', content: model('<decision id="d" name="D">').slice(0, -20), en: 'is not XML', de: 'ist kein XML' },
  { name: 'picture', content: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff, 0xfe, 0]), en: 'is not a text file', de: 'ist keine Textdatei' },
  { name: 'page', content: '<html><body/></html>', en: 'not a decision model: it begins with “html”', de: 'kein Entscheidungsmodell: Es beginnt mit „html“' },
  { name: 'bomb', content: '<!DOCTYPE l [<!ENTITY a "lol">]><definitions>&a;</definitions>', en: 'declares a document type', de: 'vereinbart einen Dokumenttyp' },
  { name: 'large', content: model(`<!--${' '.repeat(21 << 20)}-->`), en: 'larger than the 20 MB', de: 'größer als die 20 MB' },
  { name: 'deep', content: model(`<decision id="d" name="D">${deep(5000)}</decision>`), en: 'stand inside each other without end', de: 'stecken Elemente endlos ineinander' },
  { name: 'none', content: model('<inputData id="i" name="I"/>'), en: 'There is no decision table', de: 'steht keine Entscheidungstabelle' },
  {
    name: 'java',
    content: model('<businessKnowledgeModel id="b" name="Run"><encapsulatedLogic kind="Java"/></businessKnowledgeModel>'),
    en: 'calls a function in Java',
    de: 'ruft eine Funktion in Java auf',
  },
  {
    name: 'other',
    content: model('<import name="else" namespace="elsewhere" locationURI="https://example.org/else.dmn" importType="x"/><decision id="d" name="D"><decisionTable/></decision>'),
    en: 'needs another file',
    de: 'braucht eine andere Datei',
  },
];

const SAFE = { en: 'Nothing was imported, your file is as it was.', de: 'Nichts wurde importiert, eure Datei ist, wie sie war.' };
const GONE = { en: 'Nothing was changed.', de: 'Nichts wurde geändert.' };

for (const { language, theme } of looks)
  test(`files that are no decision models are refused in words and leave nothing behind, ${language}`, async ({ app }) => {
    await app.openExample(language);
    const { host, page } = app;
    const counted = async (): Promise<number[]> => {
      const [rules, terms] = [await host.done<unknown[]>('rules'), await host.done<unknown[]>('terms')];
      return [rules.length, terms.length];
    };
    const before = await counted();
    await app.open({ language, theme }, '/#/rules/import');
    const main = page.getByRole('main');
    for (const file of FILES) {
      const path = join(host.folder, `${file.name}.dmn`);
      await writeFile(path, file.content);
      await page.goto(new URL(`/#/rules/import?file=${encodeURIComponent(path)}`, host.address).href);
      await expect(main, file.name).toContainText(`${file.name}.dmn`);
      await expect(main, file.name).toContainText(file[language]);
      await expect(main, file.name).toContainText(SAFE[language]);
      // There is nothing to import, by mouse or by keyboard.
      await expect(main.getByRole('checkbox')).toHaveCount(0);
      await page.keyboard.press('Control+Enter');
    }
    await page.goto(new URL(`/#/rules/import?file=${encodeURIComponent(join(host.folder, 'nowhere.dmn'))}`, host.address).href);
    await expect(main).toContainText('nowhere.dmn');
    await expect(main).toContainText(GONE[language]);
    await app.axe();
    await app.fits();
    await app.screenshot(`rule-bad-file-${language}-${theme}`);
    expect(await counted()).toEqual(before);
    await expect(page).toHaveURL(/#\/rules\/import/u);
  });
