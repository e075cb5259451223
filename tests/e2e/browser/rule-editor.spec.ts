import type { Locator } from '@playwright/test';
import { expect, looks, storyDay, test } from './app.ts';
import { openRule, RulesBehind, type RulePage } from './pages/rule.ts';

test.use({ now: storyDay });

const WORDS = {
  en: {
    filter: 'Rows that contain',
    findings: 'Only rows with findings',
    count: (shown: number): string => `${shown} of 9 rows`,
    tracking: 'Lost',
    all: 'Show all rows',
    remark: 'Add a column for remarks',
    name: 'What the column is called',
    source: 'Source',
    save: 'Save',
    menu: (name: string): string => `Column ${name}`,
    right: 'Move the column right',
    rename: 'Rename the column',
    remove: 'Remove the column',
    row: 'Add a row',
    implied: 'set by the answer',
  },
  de: {
    filter: 'Zeilen, in denen steht',
    findings: 'Nur Zeilen mit Befund',
    count: (shown: number): string => `${shown} von 9 Zeilen`,
    tracking: 'Verloren',
    all: 'Alle Zeilen zeigen',
    remark: 'Spalte für Bemerkungen ergänzen',
    name: 'Wie die Spalte heißt',
    source: 'Quelle',
    save: 'Speichern',
    menu: (name: string): string => `Spalte ${name}`,
    right: 'Spalte nach rechts',
    rename: 'Spalte umbenennen',
    remove: 'Spalte entfernen',
    row: 'Zeile hinzufügen',
    implied: 'durch die Antwort gesetzt',
  },
};

function headsOf(rule: RulePage): Promise<string[]> {
  return rule.grid.locator('thead th[scope="col"] .name').allTextContents();
}

for (const { language, theme } of looks) {
  const said = WORDS[language];

  test(`rows are filtered from the keyboard and keep their numbers, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language, { theme, size: theme === 'dark' ? { width: 1280, height: 800 } : { width: 1440, height: 900 } });
    await (await rule.cell(1, rule.words.columns.days)).click();
    await rule.press('Control+f');
    const field = rule.page.getByRole('combobox', { name: said.filter }).or(rule.page.getByRole('textbox', { name: said.filter }));
    await expect(field).toBeFocused();
    await field.fill(rule.words.noScan.toUpperCase());
    await expect(rule.page.getByText(said.count(3))).toBeVisible();
    await expect(rule.row(6)).toHaveCount(1);
    await expect(rule.row(1)).toHaveCount(0);
    await app.axe();
    await app.screenshot(`rule-filter-${language}-${theme}`);
    // Into the table and on: what is written stays until the filter changes.
    await rule.press('Enter');
    await expect(rule.grid.locator('[data-cursor]')).toBeFocused();
    await (await rule.cell(7, rule.words.columns.tracking)).click();
    await app.page.keyboard.type(said.tracking);
    await rule.press('Enter');
    await expect(await rule.cell(7, rule.words.columns.tracking)).toContainText(said.tracking);
    await rule.press('Alt+ArrowUp');
    await expect(await rule.cell(7, rule.words.columns.tracking)).toContainText(said.tracking);
    await rule.press('Control+z');
    await rule.press('Control+f');
    await field.fill('');
    await rule.page.getByLabel(said.findings).check();
    await expect(rule.row(1)).toHaveCount(0);
    await expect(rule.grid.getByRole('button', { name: rule.words.add })).toBeVisible();
    await field.focus();
    await rule.press('Escape');
    await expect(rule.row(1)).toHaveCount(1);
    await expect(field).toHaveCount(0);
  });

  test(`remarks stand beside the because and change nothing, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language, { theme });
    const { page } = rule;
    const dialog = page.getByRole('dialog');
    await rule.grid.getByRole('button', { name: said.remark }).click();
    await dialog.getByLabel(said.name).fill(said.source);
    await dialog.getByRole('button', { name: said.save }).click();
    await expect(dialog).toHaveCount(0);
    await expect.poll(async () => (await headsOf(rule)).slice(-2)).toEqual([rule.words.columns.why, said.source]);
    await rule.write(1, said.source, 'Art. 4 <b>');
    await expect(await rule.cell(1, said.source)).toHaveText('Art. 4 <b>');
    await expect(rule.proof.getByText(rule.words.gap)).toBeVisible();
    await expect(rule.proof.locator('[aria-busy=true]')).toHaveCount(0);
    await app.axe();
    await app.screenshot(`rule-remarks-${language}-${theme}`);

    await rule.grid.getByRole('button', { name: said.menu(said.source) }).click();
    await page.getByRole('menuitem', { name: said.rename }).click();
    await dialog.getByLabel(said.name).fill(`${said.source} 2`);
    await rule.press('Enter');
    await expect(rule.grid.getByText(`${said.source} 2`)).toBeVisible();
    await rule.grid.getByRole('button', { name: said.menu(`${said.source} 2`) }).click();
    await page.getByRole('menuitem', { name: said.remove }).click();
    await expect(rule.grid.getByText(`${said.source} 2`)).toHaveCount(0);
    await (await rule.cell(1, rule.words.columns.days)).click();
    await rule.press('Control+z');
    await expect.poll(async () => (await headsOf(rule)).at(-1)).toBe(`${said.source} 2`);
    await expect(await rule.cell(1, `${said.source} 2`)).toHaveText('Art. 4 <b>');
  });

  test(`columns move by key, by menu and by dragging, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language);
    const { tracking, days } = rule.words.columns;
    const [first, second, third] = await headsOf(rule);
    expect([first, second]).toEqual([tracking, days]);
    await (await rule.cell(1, days)).click();
    await rule.press('Alt+Shift+ArrowLeft');
    await expect.poll(async () => (await headsOf(rule)).slice(0, 2)).toEqual([days, tracking]);
    await expect(await rule.cell(1, days)).toBeFocused();
    await rule.press('Control+z');
    await expect.poll(async () => (await headsOf(rule)).slice(0, 2)).toEqual([tracking, days]);

    await rule.grid.getByRole('button', { name: said.menu(tracking) }).click();
    await rule.page.getByRole('menuitem', { name: said.right }).click();
    await expect.poll(async () => (await headsOf(rule)).slice(0, 2)).toEqual([days, tracking]);

    const [from, to] = await Promise.all(
      [days, third ?? ''].map((name) => rule.grid.locator('thead th[scope="col"]', { hasText: name }).boundingBox()),
    );
    if (!from || !to) throw new Error('nothing to drag');
    await rule.page.mouse.move(from.x + 14, from.y + 12);
    await rule.page.mouse.down();
    await rule.page.mouse.move(from.x + 40, from.y + 12, { steps: 3 });
    await rule.page.mouse.move(to.x + to.width - 6, to.y + 12, { steps: 6 });
    await expect(rule.grid.locator('th[data-drop="behind"]')).toHaveCount(1);
    await rule.page.mouse.up();
    await expect.poll(async () => (await headsOf(rule)).slice(0, 3)).toEqual([tracking, third, days]);
  });

  test(`a row that is added takes the focus, and what the answer sets is told, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language);
    await rule.page.getByRole('button', { name: said.row, exact: true }).click();
    await expect(await rule.cell(10, rule.words.columns.tracking)).toBeFocused();
    const goodwill = await rule.cell(4, rule.words.columns.goodwill);
    await goodwill.click();
    await rule.press('Delete');
    await expect(goodwill).toContainText(said.implied);
  });
}

test('a block that reaches below the table is pasted, and taken back, in one step', async ({ app }) => {
  const rule = await openRule(app);
  await (await rule.cell(9, 'Days late')).click();
  await rule.page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'over 6\nover 7\nover 8');
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(await rule.cell(9, 'Days late')).toContainText('over 6');
  await expect(await rule.cell(11, 'Days late')).toContainText('over 8');
  await rule.press('Control+z');
  await expect(rule.row(10)).toHaveCount(0);
  await expect(await rule.cell(9, 'Days late')).not.toContainText('over 6');
});

test('a text stands where it stood when the cursor comes to its cell', async ({ app }) => {
  const rule = await openRule(app, 'en', { size: { width: 1440, height: 900 } });
  await expect(rule.proof.getByText(rule.words.gap)).toBeVisible();
  const top = async (cell: Locator): Promise<number | undefined> => (await cell.locator('.text').boundingBox())?.y;
  for (const row of [1, 2, 3])
    for (const name of Object.values(rule.words.columns)) {
      const cell = await rule.cell(row, name);
      const before = await top(cell);
      await cell.click();
      await expect(cell).toBeFocused();
      expect(await top(cell), `${name} of row ${String(row)}`).toBe(before);
    }
});

test('a rule is retired only once somebody was told what that means', async ({ app }) => {
  const rule = await openRule(app);
  const { page } = rule;
  const behind = new RulesBehind(app);
  const isInForce = async (): Promise<boolean> => (await behind.rule(rule.words.rule)).versions.some(({ state }) => state === 'inForce');
  const ask = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Choose a rule' }).click();
    await page.getByRole('menuitem', { name: /^Retire v6/ }).click();
    await expect(page.getByRole('dialog', { name: 'Retire v6?' })).toContainText('cannot be undone');
  };
  await ask();
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await rule.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await isInForce()).toBe(true);
  await ask();
  await page.getByRole('button', { name: 'Retire', exact: true }).click();
  await expect(page.getByText('v6 is retired', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  expect(await isInForce()).toBe(false);
});

test('the map beside the table leaves its words the width that they need', async ({ app }) => {
  const { proof } = await openRule(app);
  const first = proof.locator('tbody th').first();
  await expect(first).toHaveText('1 to 2');
  await expect.poll(async () => (await first.boundingBox())?.width ?? 0).toBeGreaterThan(30);
});

test('a rule without a row proves nothing and says so', async ({ app }) => {
  const rule = await openRule(app);
  await (await rule.cell(1, 'We offer')).click();
  await rule.press('Control+a', 'Control+Delete');
  await expect(rule.grid.locator('tbody .number')).toHaveCount(0);
  await expect(rule.proof.getByText('There is nothing to prove yet')).toBeVisible();
  await expect(rule.proof.getByText('Inside the frame')).toHaveCount(0);
});

test('the head and the numbers stay where they are while the table scrolls sideways', async ({ app }) => {
  const rule = await openRule(app, 'en', { size: { width: 1280, height: 800 } });
  const names = ['Order value', 'Sender', 'Parcel'];
  for (const name of names) {
    await rule.grid.getByRole('button', { name: 'Add a column for remarks' }).click();
    await rule.page.getByLabel('What the column is called').fill(`${name} and everything that is known about it`);
    await rule.press('Enter');
    await expect(rule.page.getByRole('dialog')).toHaveCount(0);
  }
  const handle = rule.row(1).locator('th');
  const before = await handle.boundingBox();
  await (await rule.cell(1, 'Tracking says')).click();
  await rule.press('End');
  const head = await rule.grid.locator('thead th[scope="col"]').last().boundingBox();
  const cell = await rule.grid.locator('[data-cursor]').boundingBox();
  expect(Math.abs((head?.x ?? 0) - (cell?.x ?? 1))).toBeLessThan(1);
  expect((await handle.boundingBox())?.x).toBe(before?.x);
  await rule.press('Home');
  const first = await rule.grid.locator('[data-cursor]').boundingBox();
  expect(first?.x).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.width ?? 0));
});
