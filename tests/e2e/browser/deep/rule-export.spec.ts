// A rule for people elsewhere: a spreadsheet, a wiki, paper.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, looks, storyDay, test, type App } from '../app.ts';
import { openRule } from '../pages/rule.ts';

test.use({ now: storyDay });

const WORDS = {
  en: { saveAs: 'Save a copy of this version', xlsx: /^Excel workbook/, saved: /^Saved: /, version: 'v7, draft', any: 'over 5,any', print: /^Print or save as PDF/, frame: 'Inside the frame, 5 of 5 guardrails', gap: '1 gap' },
  de: { saveAs: 'Diese Fassung als Kopie speichern', xlsx: /^Excel-Mappe/, saved: /^Gespeichert: /, version: 'v7, Entwurf', any: 'über 5;egal', print: /^Drucken oder als PDF speichern/, frame: 'Innerhalb des Rahmens, 5 von 5 Leitplanken', gap: '1 Lücke' },
};

/** Chooses a form of the export menu by keyboard or mouse and answers the dialog for a path. */
async function save(app: App, saveAs: string, form: RegExp, name: string): Promise<Buffer> {
  const { page } = app;
  await page.getByRole('button', { name: saveAs }).click();
  await page.getByRole('menuitem', { name: form }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  const file = join(app.host.folder, name);
  await dialog.getByRole('textbox').fill(file);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText(name, { exact: false }).first()).toBeVisible();
  return readFile(file);
}

/** Gives the rule that the address names a column for remarks, in whose first row something stands. */
async function remark(app: App): Promise<void> {
  const id = /#\/rules\/(\w+)/u.exec(app.page.url())?.[1];
  const rule = await app.host.done<{ rule: { team: string }; version: { id: string }; rows: { id: string }[] }>('rule.show', { id });
  const [party, version] = [{ team: rule.rule.team }, rule.version.id];
  const column = await app.host.done<{ output?: string }>('rule.comment.add', { version, name: 'Source' }, party);
  const cells = [{ row: rule.rows[0]?.id, column: column.output ?? column, text: 'Terms § 5', language: 'en' }];
  await app.host.done('rule.cells', { version, cells }, party);
  await app.page.reload();
  await expect(app.page.getByText('Terms § 5')).toBeVisible();
}

for (const { language, theme } of looks) {
  const words = WORDS[language];

  test(`a rule is saved for spreadsheets and a wiki, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language, { theme });
    const { columns } = rule.words;
    await remark(app);
    await rule.write(1, columns.why, '=1+1');
    const csv = (await save(app, words.saveAs, /^CSV/, 'rule.csv')).toString('utf8');
    const lines = csv.split('\r\n');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(lines[0]).toContain(columns.offer);
    // The head and nine rows, and nothing that a spreadsheet would compute.
    expect(lines.filter((line) => line !== '')).toHaveLength(10);
    expect(lines[1]).toMatch(/'=1\+1[,;]Terms § 5$/u);
    expect(lines[0]).toMatch(/Source$/u);
    expect(csv).toContain(words.any);
    const markdown = (await save(app, words.saveAs, /^Markdown/, 'rule.md')).toString('utf8');
    expect(markdown).toContain(`# ${rule.words.rule}`);
    expect(markdown).toContain(words.version);
    expect(markdown).toMatch(/\| --- \|/u);
    expect(markdown).toMatch(/Source \|$/mu);
    expect(markdown).toContain('| Terms § 5 |');
    const xlsx = await save(app, words.saveAs, words.xlsx, 'rule.xlsx');
    expect(xlsx.subarray(0, 2).toString()).toBe('PK');
    // What was made harmless is pasted back as it was.
    await (await rule.cell(2, columns.why)).click();
    await app.page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', "'=1+1");
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect(await rule.cell(2, columns.why)).toHaveText(/^\s*=1\+1/u);
  });

  test(`a rule is printed across one page in light colours, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language, { theme });
    const { page } = app;
    await remark(app);
    await page.evaluate(() => {
      window.print = () => {
        window.dispatchEvent(new Event('beforeprint'));
      };
    });
    await page.getByRole('button', { name: words.saveAs }).click();
    await page.getByRole('menuitem', { name: words.print }).click();
    await page.emulateMedia({ media: 'print' });
    const paper = page.getByRole('region', { name: rule.words.rule });
    await expect(paper).toBeVisible();
    await expect(paper.getByText(words.version)).toBeVisible();
    await expect(paper.getByText(words.frame)).toBeVisible();
    await expect(paper.getByText(words.gap)).toBeVisible();
    await expect(paper.getByRole('columnheader', { name: 'Source' })).toBeVisible();
    await expect(paper.getByRole('cell', { name: 'Terms § 5' })).toBeVisible();
    await expect(paper.locator('tbody tr')).toHaveCount(9);
    // Nothing else of the app is on the paper, and the paper is light.
    await expect(page.getByRole('navigation')).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
    await page.pdf({ path: join(app.host.folder, 'rule.pdf'), preferCSSPageSize: true, printBackground: true });
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(paper).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
  });
}
