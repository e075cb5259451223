// A rule leaves the workspace as DMN and comes in again: for another tool, and for another team.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, looks, storyDay, test, type App } from '../app.ts';
import { repository } from '../pages/import.ts';
import { openRule } from '../pages/rule.ts';

test.use({ now: storyDay });

const WORDS = {
  en: {
    ...{ saveAs: 'Save a copy of this version', dialog: 'Save the rule as a file', saved: /^Saved: /, import: 'Import from DMN', title: 'Import rules', do: /^Import \d rules? as (a draft|drafts)$/ },
    ...{ tables: 'Tables that become rules', terms: 'Terms', kept: 'Kept with the file', ours: /is your term/, fresh: /^new: / },
    ...{ done: 'Imported as a draft', doneMany: 'rules imported as drafts', undo: 'Undo', choose: 'Choose a file', expression: 'An expression, not a table.', came: /^As it came: / },
    ...{ journey: 'Journey', stage: 'Stage', topic: 'What the rule decides that comes from “LLPA”', called: 'What the loan costs' },
    ...{ java: 'calls a function in Java', safe: 'Nothing was imported, your file is as it was.', rule: 'What we may offer', draft: 'Draft v1', apart: 'Make a new term for Days late', teams: 'Only a team can import rules' },
  },
  de: {
    ...{ saveAs: 'Diese Fassung als Kopie speichern', dialog: 'Die Regel als Datei speichern', saved: /^Gespeichert: /, import: 'Aus DMN importieren', title: 'Regeln importieren', do: /^\d Regeln? als (Entwurf|Entwürfe) importieren$/ },
    ...{ tables: 'Tabellen, die Regeln werden', terms: 'Begriffe', kept: 'Mit der Datei aufbewahrt', ours: /ist euer Begriff/, fresh: /^neu: / },
    ...{ done: 'Als Entwurf importiert', doneMany: 'Regeln als Entwürfe importiert', undo: 'Rückgängig', choose: 'Datei auswählen', expression: 'Ein Ausdruck, keine Tabelle.', came: /^Wie sie kam: / },
    ...{ journey: 'Journey', stage: 'Phase', topic: 'Was die Regel entscheidet, die aus „LLPA“ kommt', called: 'Was der Kredit kostet' },
    ...{ java: 'ruft eine Funktion in Java auf', safe: 'Nichts wurde importiert, eure Datei ist, wie sie war.', rule: 'Was wir anbieten dürfen', draft: 'Entwurf v1', apart: 'Für Tage zu spät einen neuen Begriff anlegen', teams: 'Nur ein Team kann Regeln importieren' },
  },
};

const real = (name: string): string => join(repository, 'crates/dmn/tests/files', name);

/** Answers the dialog for a path by keyboard. */
async function path(app: App, file: string): Promise<void> {
  const dialog = app.page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const field = dialog.getByRole('textbox');
  await field.fill(file);
  await app.page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
}

interface Shown {
  hitPolicy: string;
  columns: { id: string; side: string; term: string }[];
  rows: { cells: Record<string, { cell: unknown }>; because: string }[];
  impossible: { cells: Record<string, unknown>; reason: string }[];
}

/** What the rule says that the address names, whatever its parts are called. */
async function said(app: App): Promise<unknown> {
  const id = /#\/rules\/(\w+)/u.exec(app.page.url())?.[1];
  const rule = await app.host.done<Shown>('rule.show', { id });
  const inOrder = (cells: Record<string, unknown>): unknown[] => rule.columns.map((column) => cells[column.id] ?? null);
  const cells = (row: Shown['rows'][number]): unknown[] => rule.columns.map((column) => row.cells[column.id]?.cell ?? null);
  return {
    hitPolicy: rule.hitPolicy,
    columns: rule.columns.map(({ side, term }) => ({ side, term })),
    rows: rule.rows.map((row) => ({ cells: cells(row), because: row.because })),
    impossible: rule.impossible.map((one) => ({ cells: inOrder(one.cells), reason: one.reason })),
  };
}

for (const { language, theme } of looks) {
  const words = WORDS[language];

  test(`a rule goes out and comes in as the same rule, by keyboard, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language, { theme });
    const { page } = app;
    const before = await said(app);
    const saveAs = page.getByRole('button', { name: words.saveAs });
    await saveAs.focus();
    await rule.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'DMN 1.3' })).toBeFocused();
    await app.axeMenu();
    await app.screenshot(`rule-exchange-menu-${language}-${theme}`);
    await rule.press('Enter');
    const file = join(app.host.folder, 'out.dmn');
    await path(app, file);
    await expect(page.getByText(words.saved)).toBeVisible();
    const text = await readFile(file, 'utf8');
    expect(text).toContain('https://www.omg.org/spec/DMN/20191111/MODEL/');
    expect(text).toContain('spielraum:guardrail');

    await page.goto(new URL('/#/rules', app.host.address).href);
    await expect(page.getByRole('button', { name: words.import })).toBeVisible();
    await rule.press('i');
    await expect(page.getByRole('heading', { name: words.title })).toBeVisible();
    await rule.press('o');
    await path(app, file);
    const terms = page.getByRole('region', { name: words.terms });
    await expect(terms.getByText(words.ours).first()).toBeVisible();
    await expect(terms.getByText(words.fresh)).toHaveCount(0);
    await expect(page.getByRole('region', { name: words.kept })).toHaveCount(0);
    await app.axe();
    await app.fits();
    await app.screenshot(`rule-exchange-import-${language}-${theme}`);

    // A term can be made new although the workspace has it.
    const apart = page.getByRole('checkbox', { name: words.apart });
    await apart.focus();
    await rule.press('Space');
    await expect(terms.getByText(words.fresh)).toHaveCount(1);
    await rule.press('Space');
    await expect(terms.getByText(words.fresh)).toHaveCount(0);
    const tables = page.getByRole('region', { name: words.tables }).getByRole('checkbox');
    for (const table of await tables.all()) {
      const name = await table.locator('xpath=..').innerText();
      if (!name.startsWith(words.rule)) await table.uncheck();
    }
    await rule.press('Control+Enter');
    await expect(page.getByText(words.done).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: words.rule })).toBeVisible();
    await app.settled();
    expect(await said(app)).toEqual(before);

    await rule.press('Control+z');
    await expect(page).toHaveURL(/#\/rules$/);
  });

  test(`a file of another tool is looked at, comes in, and is given back, ${language}`, async ({ app }) => {
    await app.openExample(language);
    await app.open({ language, theme }, '/#/rules/import');
    const { page } = app;
    const model = real('kogito_Prequalification.dmn');
    await page.getByRole('button', { name: words.choose }).click();
    await path(app, model);
    await expect(page.getByRole('region', { name: words.kept }).getByText(words.expression).first()).toBeVisible();
    await app.axe();
    await app.fits();
    await app.screenshot(`rule-exchange-kept-${language}-${theme}`);
    // Where the rules stand and what they are called is said before they are made.
    await page.getByRole('textbox', { name: words.topic }).fill(words.called);
    await page.getByRole('combobox', { name: words.journey }).click();
    await page.getByRole('option').nth(1).click();
    await page.getByRole('combobox', { name: words.stage }).click();
    const stage = page.getByRole('option').nth(2);
    const chosen = await stage.innerText();
    await stage.click();
    // An open list stands beside the landmarks.
    await expect(page.locator('[data-bits-floating-content-wrapper]')).toHaveCount(0);
    await app.axe();
    await app.screenshot(`rule-exchange-place-${language}-${theme}`);
    await page.getByRole('button', { name: words.do }).click();
    await expect(page.getByText(words.doneMany)).toBeVisible();
    await page.getByRole('link', { name: words.called }).click();
    await app.settled();
    const id = /#\/rules\/(\w+)/u.exec(page.url())?.[1];
    const made = await app.host.done<{ rule: { stage: string | null } }>('rule.show', { id });
    const journeys = await app.host.done<{ stages: { id: string; name: string }[] }[]>('journeys');
    const stages = journeys.flatMap((journey) => journey.stages);
    expect(stages.find((one) => one.id === made.rule.stage)?.name).toBe(chosen.trim());
    await page.getByRole('button', { name: words.saveAs }).click();
    await page.getByRole('menuitem', { name: words.came }).click();
    const back = join(app.host.folder, 'back.dmn');
    await path(app, back);
    await expect(page.getByText(words.saved)).toBeVisible();
    expect(await readFile(back, 'utf8')).toBe(await readFile(model, 'utf8'));
  });

  test(`a file that calls Java is refused and says what is safe, ${language}`, async ({ app }) => {
    await app.openExample(language);
    const bad = join(app.host.folder, 'java.dmn');
    const model = 'https://www.omg.org/spec/DMN/20191111/MODEL/';
    const java = '<businessKnowledgeModel id="b" name="Run"><encapsulatedLogic kind="Java"/></businessKnowledgeModel>';
    await writeFile(bad, `<definitions xmlns="${model}" name="m" namespace="n">${java}</definitions>`);
    await app.open({ language, theme }, `/#/rules/import?file=${encodeURIComponent(bad)}`);
    const main = app.page.getByRole('main');
    await expect(main).toContainText(words.java);
    await expect(main).toContainText(words.safe);
    await app.axe();
    await app.screenshot(`rule-exchange-refused-${language}-${theme}`);
  });
}

test('a decision model that is dropped on the window is looked at by the rules', async ({ app }) => {
  await app.openExample('en');
  await app.open({ language: 'en' });
  const content = await readFile(real('kogito_TrafficViolation.dmn'), 'utf8');
  const files = await app.page.evaluateHandle(
    ([name, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name));
      return data;
    },
    ['Traffic.dmn', content] as const,
  );
  await app.page.dispatchEvent('body', 'drop', { dataTransfer: files });
  await expect(app.page).toHaveURL(/#\/rules\/import/);
  await expect(app.page.getByRole('region', { name: WORDS.en.tables }).getByText('Fine', { exact: true })).toBeVisible();
});
