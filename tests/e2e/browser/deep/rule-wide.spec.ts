import { expect, storyDay, test, type App } from '../app.ts';
import { WORDS } from '../pages/rule.ts';

test.use({ now: storyDay });

const SAID = {
  en: { try: 'Try a case', more: 'Show 15 more', column: 'Condition 18' },
  de: { try: 'Einen Fall durchspielen', more: '15 weitere zeigen', column: 'Bedingung 18' },
};

interface Shown {
  version: { id: string };
  columns: { id: string; side: string }[];
}

/** A rule of eighteen inputs and a few rows. Returns which. */
async function wideRule(app: App, language: 'en' | 'de'): Promise<string> {
  const { host } = app;
  const { teams } = await host.done<{ teams: { id: string; short: string }[] }>('organisation');
  const team = teams.find(({ short }) => short === (language === 'en' ? 'DR' : 'LR'))?.id ?? '';
  const known = await host.done<{ id: string; name: string; type: { values?: string[] } }[]>('terms');
  const offer = known.find(({ name }) => name === WORDS[language].columns.offer);
  const named = SAID[language].column.replace(/ .*/, '');
  const inputs: string[] = [];
  for (let number = 1; number <= 18; number++)
    inputs.push(await host.done<string>('term.add', { name: `${named} ${number}`, type: { kind: 'number', unit: null, step: '1', min: '0', max: null } }, { team }));
  const id = await host.done<string>('rule.add', { team, topic: 'A–Z', hitPolicy: 'first', inputs, outputs: [offer?.id] }, { team });
  const { version, columns } = await host.done<Shown>('rule.show', { id });
  const rows = Array.from({ length: 12 }, (_, row) => ({
    cells: Object.fromEntries(
      columns.map(({ id, side }) => [id, { text: side === 'if' ? `> ${row}` : `"${offer?.type.values?.[0] ?? ''}"`, language: 'feel' }]),
    ),
  }));
  await host.done('rule.rows.add', { version: version.id, rows }, { team });
  return id;
}

for (const language of ['en', 'de'] as const) {
  const said = SAID[language];

  test(`a wide table scrolls in its own place, its first column stays and so does the proof, ${language}`, async ({ app }) => {
    const { page } = app;
    await app.openExample(language);
    const id = await wideRule(app, language);
    await app.open({ language, size: { width: 1280, height: 800 } }, `/#/rules/${id}`);
    const grid = page.getByRole('grid');
    await expect(grid).toBeVisible();
    const place = page.locator('main .main');
    const widths = (): Promise<number[]> => grid.locator('thead th[scope="col"]').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    await grid.getByRole('gridcell').first().click();
    await expect(page.locator('main aside h3').first()).toBeInViewport();
    const before = await widths();

    await page.keyboard.press('End');
    await expect(grid.locator('[data-cursor]')).toBeInViewport({ ratio: 0.98 });
    for (const kept of [grid.locator('thead th[scope="col"]').first(), grid.getByRole('gridcell').first()]) await expect(kept).toBeInViewport({ ratio: 0.98 });
    // Nothing beside the table has moved.
    expect(await place.evaluate((node) => node.scrollLeft)).toBe(0);
    await expect(page.locator('main aside h3').first()).toBeInViewport();

    // Back to the left, no cell comes to lie below the one that stays.
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const [first, second] = [await grid.getByRole('gridcell').first().boundingBox(), await grid.locator('[data-cursor]').boundingBox()];
    expect(second?.x).toBeGreaterThanOrEqual((first?.x ?? 0) + (first?.width ?? 0) - 1);

    await page.keyboard.type('> 1');
    await page.keyboard.press('Enter');
    await expect(grid.locator('[data-cursor]')).toBeFocused();
    expect(await widths()).toEqual(before);
    await expect(page.locator('aside [aria-busy="true"]')).toHaveCount(0);
    await app.axe();
    await app.screenshot(`rule-wide-${language}`);
    await page.getByRole('button', { name: said.more }).click();
    await expect(page.locator('aside dt').filter({ hasText: said.column })).toBeVisible();
  });

  test(`trying a case is folded away where its fields would be many, and as somebody leaves it, ${language}`, async ({ app }) => {
    const { page } = app;
    await app.openExample(language);
    const id = await wideRule(app, language);
    await app.open({ language }, `/#/rules/${id}`);
    const fold = page.getByRole('button', { name: said.try, exact: true });
    await expect(fold).toHaveAttribute('aria-expanded', 'false');
    await fold.click();
    await expect(page.getByRole('textbox', { name: said.column })).toBeVisible();
    await fold.click();
    await expect(page.getByRole('textbox', { name: said.column })).toHaveCount(0);

    // The story's rule has few fields: it stays as it was left, and nothing is tried that nobody sees.
    const tried: string[] = [];
    page.on('request', (request) => {
      const asks = request.postData() ?? '';
      if (asks.includes('"rule.try"')) tried.push(asks);
    });
    await page.goto(new URL('/#/rules', app.host.address).href);
    await page.getByRole('link', { name: WORDS[language].rule }).click();
    await expect(fold).toHaveAttribute('aria-expanded', 'false');
    const rows = page.locator('tr[data-line]');
    for (const row of [0, 1]) await rows.nth(row).getByRole('gridcell').first().click();
    await app.settled();
    expect(tried).toEqual([]);
    await fold.press('Enter');
    await expect.poll(() => tried.length).toBeGreaterThan(0);
    await expect(page.getByRole('textbox', { name: WORDS[language].columns.days })).toBeVisible();
  });
}

test('what several keys make together begins a cell, its first sign included', async ({ app }) => {
  const { page } = app;
  await app.openExample('en');
  const id = await wideRule(app, 'en');
  await app.open({}, `/#/rules/${id}`);
  const cell = page.locator('tr[data-line]').first().getByRole('gridcell').last();
  await cell.click();
  const keyboard = await page.context().newCDPSession(page);
  // An accent, then its letter, as a dead key gives them.
  await keyboard.send('Input.imeSetComposition', { text: '´', selectionStart: 1, selectionEnd: 1 });
  await keyboard.send('Input.insertText', { text: 'É' });
  await expect(cell.getByRole('textbox')).toHaveValue('É');
  await page.keyboard.type('té');
  await page.keyboard.press('Enter');
  await expect(cell).toHaveText('Été');
  // A keyboard that gives the letter at once; what stood there is replaced.
  await cell.click();
  await keyboard.send('Input.insertText', { text: 'ö' });
  await page.keyboard.type('ffnet');
  await page.keyboard.press('Tab');
  await expect(cell).toHaveText('öffnet');
  // Nothing of it stays in a cell that is left again.
  await cell.click();
  await keyboard.send('Input.imeSetComposition', { text: '日', selectionStart: 1, selectionEnd: 1 });
  await keyboard.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
  await page.keyboard.press('ArrowUp');
  await expect(cell).toHaveText('öffnet');
  await page.keyboard.press('Control+z');
  await expect(cell).toHaveText('Été');
  await page.keyboard.press('Control+Shift+z');
  await expect(cell).toHaveText('öffnet');
});

test('a cell that is left while several keys make something reads as before', async ({ app }) => {
  const { page } = app;
  await app.openExample('en');
  const id = await wideRule(app, 'en');
  await app.open({}, `/#/rules/${id}`);
  const cells = page.locator('tr[data-line]').first().getByRole('gridcell');
  const keyboard = await page.context().newCDPSession(page);
  await cells.first().click();
  const before = (await cells.first().innerHTML()).trim();
  await keyboard.send('Input.imeSetComposition', { text: '日本', selectionStart: 2, selectionEnd: 2 });
  await expect(cells.first()).toContainText('日本');
  await cells.nth(1).click();
  await expect(cells.nth(1)).toBeFocused();
  await expect(cells.first()).not.toContainText('日本');
  expect((await cells.first().innerHTML()).trim()).toBe(before);
  // The cell that is there now takes letters, and the first one is written in as ever.
  await page.keyboard.type('x');
  await expect(cells.nth(1).getByRole('textbox')).toHaveValue('x');
  await page.keyboard.press('Escape');
  await cells.first().click();
  await page.keyboard.type('over 9');
  await page.keyboard.press('Tab');
  await expect(cells.first()).toContainText('9');
});

test('cells go to a letter as a table, and its table comes back', async ({ app }) => {
  const { page } = app;
  const context = page.context();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.openExample('en');
  const id = await wideRule(app, 'en');
  await app.open({}, `/#/rules/${id}`);
  const cells = page.locator('tr[data-line]').first().getByRole('gridcell');
  await cells.first().click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+c');
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toContain('<td');
  const letter = '<table><tr><td><p>over 7</p></td><td><p>over 8</p></td></tr></table>';
  await page.evaluate(async (table) => {
    const blob = (kind: string, text: string): Record<string, Blob> => ({ [kind]: new Blob([text], { type: kind }) });
    await navigator.clipboard.write([new ClipboardItem({ ...blob('text/html', table), ...blob('text/plain', 'over 7\n\tover 8\n') })]);
  }, letter);
  await page.keyboard.press('Control+v');
  await expect(cells.nth(1)).toHaveText('over 8');
  await expect(cells.first()).toHaveText('over 7');
});

test('Enter goes below to where the Tabs before it began', async ({ app }) => {
  const { page } = app;
  await app.openExample('en');
  const id = await wideRule(app, 'en');
  await app.open({}, `/#/rules/${id}`);
  const cell = (row: number, column: number) => page.locator('tr[data-line]').nth(row).getByRole('gridcell').nth(column);
  await cell(0, 1).click();
  for (const end of ['Tab', 'Tab', 'Enter']) {
    await page.keyboard.type('> 3');
    await page.keyboard.press(end);
  }
  await expect(cell(1, 1)).toBeFocused();
  await expect(cell(0, 3)).toHaveText('over 3');
});

test('a cell that stands for several rows is still read when the first of them is scrolled away', async ({ app }) => {
  const { page, host } = app;
  await app.openExample('en');
  const id = await wideRule(app, 'en');
  const { version, columns } = await host.done<Shown>('rule.show', { id });
  const { teams } = await host.done<{ teams: { id: string; short: string }[] }>('organisation');
  const team = teams.find(({ short }) => short === 'DR')?.id ?? '';
  const [first] = columns;
  const rows = Array.from({ length: 20 }, () => ({ cells: { [first?.id ?? '']: { text: '> 777', language: 'feel' } } }));
  await host.done('rule.rows.add', { version: version.id, rows }, { team });
  await app.open({ size: { width: 1280, height: 800 } }, `/#/rules/${id}`);
  const grid = page.getByRole('grid');
  const row = (at: number) => grid.locator(`tr[aria-rowindex="${at + 3}"]`);
  const text = (at: number) => row(at).getByRole('gridcell').first().locator('.text');
  await expect(text(13)).toHaveCSS('visibility', 'hidden');
  await row(15).evaluate((line: HTMLElement) => {
    const table = line.closest('table');
    if (table?.parentElement) table.parentElement.scrollTop = line.offsetTop - (table.tHead?.offsetHeight ?? 0);
  });
  await expect(text(15)).toHaveCSS('visibility', 'visible');
  await expect(text(16)).toHaveCSS('visibility', 'hidden');
});
