// Many cases from a file: each line is answered, counted and told, and the answers are saved.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, looks, storyDay, test } from '../app.ts';
import { openRule } from '../pages/rule.ts';

test.use({ now: storyDay });

const WORDS = {
  en: {
    ...{ batch: 'Many cases from a file', choose: 'Choose a CSV file', lines: '6 cases', unreadable: 'not readable: 2', answered: 'answered: 3' },
    ...{ none1: 'no row: 1', differs: 'not as expected: 1', saveAnswers: 'Save the answers', saved: /^Saved: /, missing: 'No column is called “Days late”' },
    ...{ close: 'Close', title: 'Cases from a file', asks: 'Date needed', other2: 'Another file', head: 'What came of it' },
  },
  de: {
    ...{ batch: 'Viele Fälle aus einer Datei', choose: 'CSV-Datei wählen', lines: '6 Fälle', unreadable: 'nicht lesbar: 2', answered: 'beantwortet: 3' },
    ...{ none1: 'ohne Antwort: 1', differs: 'nicht wie erwartet: 1', saveAnswers: 'Antworten speichern', saved: /^Gespeichert: /, missing: 'Keine Spalte heißt „Tage zu spät“' },
    ...{ close: 'Schließen', title: 'Fälle aus einer Datei', asks: 'Termin nötig', other2: 'Andere Datei', head: 'Was daraus wurde' },
  },
};

const CELLS = {
  en: { onItsWay: 'On its way', noScan: 'No scan for 48 h', yes: 'yes', no: 'no' },
  de: { onItsWay: 'Unterwegs', noScan: 'Seit 48 h kein Scan', yes: 'ja', no: 'nein' },
};

for (const { language, theme } of looks) {
  test(`cases from a file are answered line by line, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language, { theme, size: { width: 1280, height: 800 } });
    const [words, page] = [WORDS[language], rule.page];
    const { tracking, days, goodwill } = rule.words.columns;
    const { onItsWay, noScan, yes, no } = CELLS[language];
    const cells = [
      [tracking, days, words.asks, goodwill, 'Kunde'],
      [onItsWay, '4', no, '10', 'A'],
      [onItsWay, '4', no, '11', 'B'],
      [onItsWay, '1', yes, '', 'C'],
      [noScan, '6', yes, '', 'D'],
      [onItsWay, language === 'de' ? 'bald' : 'soon', no, '', 'E'],
      [noScan, '', no, '', 'F'],
    ];
    const path = join(app.host.folder, 'cases.csv');
    await writeFile(path, cells.map((line) => line.join(';')).join('\n'));
    await page.getByRole('button', { name: words.batch }).focus();
    await rule.press('Enter');
    const dialog = page.getByRole('dialog', { name: words.title });
    await choose(page, dialog.getByRole('button', { name: words.choose }), path);
    for (const count of [words.lines, words.answered, words.none1, words.unreadable, words.differs])
      await expect(dialog.getByRole('button', { name: count, exact: true })).toBeVisible();
    await expect(dialog).toContainText('Kunde');
    await app.axe();
    await app.fits();
    await app.screenshot(`rule-batch-${language}-${theme}`);
    await dialog.getByRole('button', { name: words.unreadable, exact: true }).click();
    await expect(dialog.getByRole('row')).toHaveCount(3);
    await expect(dialog.getByRole('row').nth(1).getByRole('rowheader')).toHaveText('6');
    await app.screenshot(`rule-batch-unreadable-${language}-${theme}`);

    const into = join(app.host.folder, 'answers.csv');
    await choose(page, dialog.getByRole('button', { name: words.saveAnswers }), into);
    await expect(page.getByText(words.saved).first()).toBeVisible();
    const written = (await readFile(into, 'utf8')).split('\n');
    expect(written[0]).toContain(words.head);
    expect(written.filter((line) => line !== '')).toHaveLength(7);

    await writeFile(path, cells.map((line) => [line[0], line[2]].join(',')).join('\n'));
    await choose(page, dialog.getByRole('button', { name: words.other2 }), path);
    await expect(dialog).toContainText(words.missing);
    await dialog.getByRole('button', { name: words.close }).last().click();
    await expect(dialog).toBeHidden();
  });
}

/** Presses a button that asks for a file, and names one. */
async function choose(page: Page, button: Locator, path: string): Promise<void> {
  await button.click();
  const asking = page.locator('form#path');
  await asking.getByRole('textbox').fill(path);
  await asking.getByRole('textbox').press('Enter');
  await expect(asking).toBeHidden();
}
