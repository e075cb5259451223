// Charts leave the workspace: as a picture, a drawing, numbers, and on paper.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, looks, storyDay, test } from '../app.ts';
import { OutcomesPage } from '../pages/outcomes.ts';
import { spoken } from '../pages/reach.ts';

test.use({ now: storyDay });

const WORDS = {
  en: { png: /^Save as a picture/u, svg: /^Save as a drawing/u, csv: /^Save the numbers/u, print: /^Print the team/u, paper: 'Outcomes of Delivery & returns', row: /^"2026-W45","2026-11-02","86",/mu, together: /^Look at it together/u, palette: 'numbers of the chart' },
  de: { png: /^Als Bild speichern/u, svg: /^Als Zeichnung speichern/u, csv: /^Die Zahlen speichern/u, print: /^Wirkungen des Teams drucken/u, paper: 'Wirkungen von Lieferung & Retoure', row: /^"2026-W45";"2026-11-02";"86";/mu, together: /^Gemeinsam ansehen/u, palette: 'Zahlen des Diagramms' },
};

/** Chooses a form of the menu by keys and answers the dialog for a path. */
async function save(outcomes: OutcomesPage, form: RegExp, name: string): Promise<Buffer> {
  const { page, app } = outcomes;
  await outcomes.button(outcomes.words.more).focus();
  await outcomes.press('Enter');
  await page.getByRole('menuitem', { name: form }).focus();
  await outcomes.press('Enter');
  return answer(outcomes, join(app.host.folder, name));
}

async function answer(outcomes: OutcomesPage, file: string): Promise<Buffer> {
  await outcomes.dialog.getByRole('textbox').fill(file);
  await outcomes.press('Enter');
  await expect(outcomes.dialog).toBeHidden();
  await expect(outcomes.page.getByText(file, { exact: false }).first()).toBeVisible();
  return readFile(file);
}

for (const { language, theme } of looks) {
  const words = WORDS[language];

  test(`a chart is saved as a picture, a drawing and numbers, ${language}`, async ({ app }) => {
    const outcomes = await OutcomesPage.open(app, { language, theme });
    const { page } = outcomes;
    await outcomes.tile(outcomes.words.promise).click();
    await expect(outcomes.chosen).toContainText(outcomes.words.promise);

    const png = await save(outcomes, words.png, 'chart.png');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // Twice as fine as a screen, and as wide on every window.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, expect.any(Number)]);
    const colours = await page.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const paper = new OffscreenCanvas(image.width, image.height).getContext('2d');
      paper?.drawImage(image, 0, 0);
      const { data } = paper?.getImageData(0, 0, image.width, image.height) ?? { data: new Uint8ClampedArray() };
      const found = new Set<string>();
      for (let at = 0; at < data.length; at += 4) found.add(data.slice(at, at + 3).join());
      return [...found];
    }, `data:image/png;base64,${png.toString('base64')}`);
    for (const colour of ['251,252,251', '194,69,45', '230,241,240']) expect(colours).toContain(colour);

    const svg = (await save(outcomes, words.svg, 'chart.svg')).toString('utf8');
    expect(svg).toContain(`<title>${outcomes.words.promise}</title>`);
    // Light on every screen: the sheet, the band, the week that signals.
    for (const colour of ['#fbfcfb', 'rgb(230, 241, 240)', 'rgb(194, 69, 45)']) expect(svg).toContain(colour);
    const drawn = await page.evaluate((text) => [...new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('text')].map(({ textContent }) => textContent).join(' '), svg);
    expect(drawn).toMatch(spoken(outcomes.words.outside));
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);

    const csv = (await save(outcomes, words.csv, 'chart.csv')).toString('utf8');
    expect(csv.split('\r\n')).toHaveLength(26);
    expect(csv).toMatch(words.row);
  });

  test(`the outcomes of a team are printed on one page in light colours, ${language}`, async ({ app }) => {
    const outcomes = await OutcomesPage.open(app, { language, theme });
    const { page } = outcomes;
    // The browser's own printing, which is over at once here: while it lasts, a page can do little.
    await page.evaluate(() => {
      window.addEventListener('afterprint', () => (document.title = 'printed'), { once: true });
    });
    await outcomes.button(outcomes.words.more).click();
    await page.getByRole('menuitem', { name: words.print }).click();
    await expect(page).toHaveTitle('printed');
    await expect(outcomes.button(outcomes.words.more)).toBeVisible();
    await page.evaluate(() => {
      window.print = () => {
        window.dispatchEvent(new Event('beforeprint'));
      };
    });
    await outcomes.button(outcomes.words.more).click();
    await page.getByRole('menuitem', { name: words.print }).click();
    await page.emulateMedia({ media: 'print' });
    const paper = page.getByRole('region', { name: words.paper });
    await expect(paper).toBeVisible();
    await expect(paper.getByRole('article')).toHaveCount(7);
    await expect(paper.getByRole('img')).toHaveCount(7);
    for (const name of [outcomes.words.solved, outcomes.words.promise]) await expect(paper.getByRole('heading', { name })).toBeVisible();
    await expect(paper).toContainText(spoken(outcomes.words.outside));
    await expect(page.getByRole('navigation')).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, path: join(app.host.folder, 'team.pdf') });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/gu)).toHaveLength(1);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(paper).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
  });

  test(`what leaves is found in the palette, and tiles are walked and opened by keys, ${language}`, async ({ app }) => {
    const outcomes = await OutcomesPage.open(app, { language, theme, size: { width: 1280, height: 800 } });
    const { page, words: said } = outcomes;
    await outcomes.tile(said.solved).focus();
    await outcomes.press('ArrowRight');
    await expect(outcomes.tile(said.reached)).toBeFocused();
    await outcomes.press('ArrowDown');
    await expect(outcomes.tile(said.reached)).not.toBeFocused();
    const below = await page.evaluate(() => document.activeElement?.getAttribute('aria-pressed'));
    expect(below).toBe('true');
    await outcomes.press('ArrowUp');
    await expect(outcomes.tile(said.reached)).toBeFocused();
    await outcomes.press('Enter');
    await expect(outcomes.chosen).toBeFocused();
    await expect(outcomes.chosen).toContainText(said.reached);

    // Every tile is seen without scrolling.
    for (const tile of await page.locator('button[aria-pressed][data-outcome]').all()) {
      const box = await tile.boundingBox();
      expect((box?.y ?? 800) + (box?.height ?? 0)).toBeLessThan(800 - 30);
    }
    await outcomes.press('Control+k');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.type(words.palette);
    await outcomes.press('Enter');
    const csv = await answer(outcomes, join(app.host.folder, 'palette.csv'));
    expect(csv.length).toBeGreaterThan(500);
  });
}

test('a chart is looked at together', async ({ app }) => {
  const outcomes = await OutcomesPage.open(app);
  await outcomes.button(outcomes.words.more).click();
  await outcomes.page.getByRole('menuitem', { name: WORDS.en.together }).click();
  await expect(outcomes.page.getByRole('navigation')).toHaveCount(0);
  await expect(outcomes.chart(outcomes.words.solved)).toBeVisible();
});
