import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, storyDay, test } from './app.ts';
import { ImportPage, sample, wholeLog } from './pages/import.ts';

test.use({ now: storyDay });
test.describe.configure({ timeout: 90_000 });

for (const language of ['en', 'de'] as const) {
  test(`a log is imported by mouse, and its charts are looked at, ${language}`, async ({ app }) => {
    const page = await ImportPage.open(app, { language });
    await page.choose(sample);
    await expect(page.values).toHaveCount(5);
    await expect(page.run).toBeDisabled();
    await page.intoNewJourney('Something at work is broken');
    await app.axe();
    await page.run.click();
    await expect(app.page.getByRole('heading', { name: page.words.done })).toBeVisible();
    await app.axe();
    await app.page.getByRole('button', { name: page.words.look }).click();
    for (const outcome of page.words.outcomes)
      await expect(app.page.getByRole('main')).toContainText(outcome);
    await expect(app.page.getByRole('img').first()).toBeVisible();
    const [journey] = await app.host.done<{ name: string }[]>('journeys');
    expect(journey?.name).toBe('Something at work is broken');
  });

  test(`the same log once more by keys alone changes nothing, ${language}`, async ({ app }) => {
    const page = await ImportPage.open(app, { language });
    const { keyboard } = app.page;
    await keyboard.press('o');
    await expect(app.page.getByRole('dialog')).toBeVisible();
    await keyboard.type(sample);
    await keyboard.press('Enter');
    await expect(page.values).toHaveCount(5);
    await page.tabTo(page.words.concern);
    await keyboard.type('Something at work is broken');
    await keyboard.press('Control+Enter');
    await expect(app.page.getByRole('button', { name: page.words.look })).toBeFocused();
    const before = await app.host.done<{ series: unknown }[]>('outcomes', {});

    await keyboard.press('o');
    await keyboard.type(sample);
    await keyboard.press('Enter');
    await expect(app.page.getByRole('main')).toContainText(page.words.upToDate);
    await expect(page.run).toBeEnabled();
    await page.tabTo(page.words.run);
    await keyboard.press('Enter');
    await expect(app.page.getByRole('main')).toContainText(page.words.known);
    expect(await page.count()).toBe(1);
    expect(await app.host.done('outcomes', {})).toEqual(before);
    await keyboard.press('Escape');
    await expect(app.page).toHaveURL(/#\/outcomes$/);
  });

  test(`a file that cannot be read says why and leaves what was there, ${language}`, async ({ app }) => {
    const page = await ImportPage.open(app, { language });
    const { bad } = page.words;
    const files: [string, string | Buffer, string][] = [
      ['empty.csv', '', bad.empty],
      ['book.xlsx', Buffer.from('PK\u0003\u0004 and more\0\0', 'latin1'), bad.damaged],
      ['cut.json', '[\n{"id": 1, "created_at": "2026-06-01"},\n{"id": 2, "cre', bad.cutOff],
      ['entity.xes', '<?xml version="1.0"?>\n<!DOCTYPE log [<!ENTITY a "aa">]>\n<log/>', bad.documentType],
      ['picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), bad.notText],
      ['letter.txt', 'Dear customer\nyour parcel is late\nand we are sorry\n', bad.oneColumn],
      ['data.csv', 'V-1;13.07.2026 09:00;K-1\nV-2;14.07.2026 09:00;K-2\n', bad.noHeader],
      ['head.csv', 'case;opened;customer\n', bad.noRows],
    ];
    for (const [name, content, words] of files) {
      await test.step(name, async () => {
        await page.choose(await page.file(name, content));
        await expect(page.problem).toContainText(words);
        await expect(page.problem).toContainText(name);
      });
    }
    await page.choose('/nowhere/log.csv');
    await expect(page.problem).toContainText(bad.missing);
    await app.axe();

    await page.choose(sample);
    await expect(page.values).toHaveCount(5);
    await page.intoNewJourney('Kept');
    await app.page.getByRole('button', { name: language === 'en' ? 'Another file' : 'Andere Datei' }).click();
    await page.give(join(app.host.folder, 'empty.csv'));
    await expect(page.problem).toContainText(bad.empty);
    await expect(page.values).toHaveCount(5);
    expect(await page.count()).toBe(0);
  });
}

test('UTF-16 and a wrong guess are put right in place', async ({ app }) => {
  const page = await ImportPage.open(app);
  const text = 'case;customer;opened;closed\r\nV-1;Jörg;13.07.2026 09:00;14.07.2026 10:00\r\nV-2;K-2;14.07.2026 09:00;\r\n';
  await page.choose(await page.file('utf16.csv', Buffer.from(`\ufeff${text}`, 'utf16le')));
  await expect(app.page.getByRole('combobox', { name: 'Encoding UTF-16LE' })).toBeVisible();
  await expect(page.values.first()).toContainText('Came again');
  await app.page.getByRole('combobox', { name: /^Delimiter/ }).click();
  await app.page.getByRole('option', { name: 'comma' }).click();
  await expect(page.problem).toContainText('The delimiter that you chose separates no columns');
  await expect(app.page.getByRole('combobox', { name: 'Delimiter semicolon' })).toBeVisible();
});

test('dates that can be read both ways are asked about, and importing waits', async ({ app }) => {
  const page = await ImportPage.open(app);
  const lines = Array.from({ length: 60 }, (_, n) => `V-${n},K-${n % 5},0${(n % 9) + 1}/0${(n % 7) + 1}/2026 09:00,`);
  await page.choose(await page.file('both.csv', ['case,customer,opened,closed', ...lines, ''].join('\n')));
  const question = app.page.getByRole('group', { name: 'opened' });
  await expect(question).toContainText('can be read both ways');
  await expect(app.page.getByText('2 questions open: which concern the cases are of and opened')).toBeVisible();
  await page.intoNewJourney('Late');
  await expect(page.run).toBeDisabled();
  await expect(app.page.getByText('One question open: opened', { exact: true })).toBeVisible();
  await app.axe();
  await question.getByRole('button').first().click();
  await expect(question).toHaveCount(0);
  await expect(page.run).toBeEnabled();
});

test('lines that cannot be read are told and saved', async ({ app }) => {
  const page = await ImportPage.open(app, { language: 'de' });
  const log = [
    'Fall;Kunde;Beginn;Ende',
    'V-1;K-1;13.07.2026 09:00;14.07.2026 10:00',
    'V-2;K-2;31.09.2026 09:00;',
    'V-3;K-3;15.07.2026 09:00;12.07.2026 09:00',
    'V-4;K-4',
    'V-5;K-5;16.07.2026 09:00;17.07.2026 10:00',
  ];
  await page.choose(await page.file('reste.csv', log.join('\r\n')));
  const aside = app.page.getByRole('complementary');
  await expect(aside).toContainText('3 Zeilen sind nicht lesbar');
  await aside.getByRole('button', { name: 'Liste speichern' }).click();
  const path = join(app.host.folder, 'abgewiesen.csv');
  await page.give(path);
  await expect(app.page.getByText(`Die Liste liegt in ${path}.`)).toBeVisible();
  const saved = await readFile(path, 'utf8');
  expect(saved).toBe(
    '\ufeff"Zeile";"Spalte";"Grund";"Zeile, wie sie da steht"\r\n' +
      '"3";"Beginn";"diesen Tag gibt es nicht";"V-2;…;31.09.2026 09:00;"\r\n' +
      '"4";"Ende";"endet 3 Tage vor dem Anfang";"V-3;…;15.07.2026 09:00;12.07.2026 09:00"\r\n' +
      '"5";"";"2 Spalten, wo 4 erwartet werden";"…"\r\n',
  );
  await aside.getByRole('button', { name: 'Liste speichern' }).click();
  await page.give('/nowhere/at/all.csv');
  await expect(app.page.getByText('/nowhere/at/all.csv', { exact: false })).toBeVisible();
  await expect(page.run).toBeVisible();
});

test('an answer beyond its scale is told with its line, a blank with its mark, and the rest is imported', async ({ app }) => {
  const page = await ImportPage.open(app, { language: 'de' });
  const marks = Array.from({ length: 60 }, (_, n) => `${n};K-${n};${13 + (n % 9)}.07.2026 09:00;${(n % 5) + 1};${n % 12}`);
  marks.splice(30, 1, 'x30;K-30;14.07.2026 09:00;7;9');
  await page.choose(await page.file('umfrage.csv', ['Fall;Kunde;Beantwortet am;Zufriedenheit;NPS', ...marks, ''].join('\r\n')));
  await page.intoNewJourney('Umzug');
  const told = ['Eine Antwort bleibt weg', 'Zeile 32', 'Zufriedenheit: 7 liegt außerhalb der Skala 1–5', 'x30;…;14.07.2026 09:00;7;9', 'In „NPS“ liegt 11 außerhalb von 0–10 und gilt als keine Antwort: 5-mal, zuerst in Zeile 13.'];
  for (const words of told) await expect(app.page.getByRole('complementary')).toContainText(words);
  await page.run.click();
  for (const words of ['60 Zeilen erzählen von 60 Fällen von 60 Kunden', ...told]) await expect(app.page.getByRole('main')).toContainText(words);
  await expect(app.page.getByRole('button', { name: 'Liste speichern' })).toBeVisible();
});

test('the whole real log can be stopped, and is imported when nobody does', async ({ app }) => {
  test.setTimeout(240_000);
  const page = await ImportPage.open(app);
  await page.choose(await wholeLog(page));
  await expect(page.values).toHaveCount(5, { timeout: 60_000 });
  await expect(app.page.getByRole('complementary')).toContainText('51%'.replace('%', '\u202f%'));
  await page.intoNewJourney('Something at work is broken');
  await page.run.click();
  await app.page.getByRole('button', { name: 'Stop' }).click();
  await expect(app.page.getByText('Stopped, as you asked. Nothing of it was kept.')).toBeVisible({ timeout: 60_000 });
  expect(await page.count()).toBe(0);
  expect(await app.host.done('journeys')).toEqual([]);

  await expect(page.run).toBeEnabled({ timeout: 60_000 });
  await page.run.click();
  await expect(app.page.getByText('141,712 lines tell of 24,918 cases of 5,244 customers.')).toBeVisible({ timeout: 120_000 });
});

for (const language of ['en', 'de'] as const) {
  test(`nothing is found by axe and words a third longer fit, ${language}`, async ({ app }) => {
    const page = await ImportPage.open(app, { language, theme: 'dark', size: { width: 1280, height: 800 }, longer: 30 });
    await app.axe();
    await app.fits();
    await app.page.getByRole('main').getByRole('button').first().click();
    await page.give(sample);
    await expect(page.values).toHaveCount(5);
    await app.axe();
    await app.fits();
    await app.screenshot(`import-${language}-dark-longer`);
  });
}
