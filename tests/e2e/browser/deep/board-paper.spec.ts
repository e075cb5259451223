// A board on paper: on which sheets, how large, and what stands on each of them.
import { expect, storyDay, test, type App } from '../app.ts';
import { openBoard, told } from '../pages/board.ts';

test.use({ now: storyDay });

test('a board is printed on one page where it nearly fits, and nothing on a card runs over its edge', async ({ app }) => {
  await openBoard(app, 'de');
  const { page } = app;
  const boards = await app.host.done<{ id: string; team: string }[]>('boards');
  for (const { id, team } of boards) {
    const { cards } = await app.host.done<{ cards: { id: string; kind: string; begun?: string; ended?: string }[] }>('board.show', { id });
    for (const card of cards.filter(({ kind, begun, ended }) => kind === 'experiment' && ended === undefined && (begun ?? '2026-11-10') < '2026-11-10'))
      await app.host.done('card.edit', { id: card.id, lookAt: '2026-11-10' }, { team });
  }
  await expect(page.getByText(/anzuschauen seit/u).first()).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/gu)).toHaveLength(1);

  await page.setViewportSize({ width: 1016, height: 700 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const paper = page.locator('.paper');
  await expect(paper.getByText(/anzuschauen seit/u).first()).toBeVisible();
  const over = await paper.locator('.card .card').evaluateAll((cards) =>
    cards.filter((card) => [...card.querySelectorAll('*')].some((part) => part.getBoundingClientRect().right > card.getBoundingClientRect().right + 1)).map((card) => card.textContent),
  );
  expect(over).toEqual([]);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
});

/** Prints by the menu, where nobody asks for a printer, and leaves the paper standing. */
async function print({ page }: App, size: 'A4' | 'A3', shape: 'landscape' | 'portrait'): Promise<void> {
  await page.evaluate(() => (window.print = () => undefined));
  await page.getByRole('button', { name: 'Bring in, take out, print' }).click();
  await page.getByRole('menuitem', { name: new RegExp(`${size}.*${shape}`, 'u') }).click();
  await expect(page.locator('.paper h1').first()).toBeAttached();
}

const putAway = async ({ page }: App): Promise<void> => page.evaluate(() => void dispatchEvent(new Event('afterprint')));

test('on the larger sheet a board is printed larger, and so is what stands above it', async ({ app }) => {
  await openBoard(app, 'en');
  const paper = app.page.locator('.paper');
  const letters = async (part: string): Promise<number> =>
    paper.locator(part).first().evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  const sizes: { card: number; above: number[] }[] = [];
  for (const size of ['A4', 'A3'] as const) {
    await print(app, size, 'landscape');
    const card = (await paper.locator('.card .card').first().boundingBox())?.width ?? 0;
    sizes.push({ card, above: await Promise.all(['h1', 'header p', '.example'].map(letters)) });
    await putAway(app);
  }
  const [small, large] = sizes;
  expect(large?.card).toBeGreaterThan(1.2 * (small?.card ?? 0));
  large?.above.forEach((letter, at) => expect(letter).toBeCloseTo(Math.SQRT2 * (small?.above[at] ?? 0), 0));
});

test('a sheet may stand upright, with as many columns as can be read and the rest on a further one', async ({ app }) => {
  await openBoard(app, 'en');
  const { page } = app;
  const sheets = page.locator('.paper section');
  await print(app, 'A4', 'portrait');
  expect(await sheets.locator('.head b').allTextContents()).toHaveLength(4);
  const upright = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(upright.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12]/u);
  expect(upright.toString('latin1').match(/\/Type \/Page\b/gu)).toHaveLength(1);
  await putAway(app);

  const { id, team } = await told(app);
  for (let at = 1; at <= 3; at += 1) await app.host.done('column.add', { board: id, column: { name: `Further ${at}`, role: 'active' } }, { team });
  await expect(page.getByText('Further 3').first()).toBeAttached();
  for (const [size, shape, count] of [['A4', 'portrait', 2], ['A4', 'landscape', 1], ['A3', 'portrait', 1]] as const) {
    await print(app, size, shape);
    await expect(sheets).toHaveCount(count);
    const names = await sheets.locator('.head b').allTextContents();
    expect(new Set(names).size).toBe(7);
    const widths = await sheets.locator('.card .card').evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().width));
    // On both sheets alike, so that they can be hung beside each other.
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(12);
    expect(Math.min(...widths)).toBeGreaterThan(110);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/gu)).toHaveLength(count);
    await putAway(app);
  }
});

/** Lays the board out as on paper, and shows it so. */
async function onPaper({ page }: App): Promise<void> {
  await page.setViewportSize({ width: 1016, height: 700 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

test('a folded column between others is printed where it stands, and words without end stay in their column', async ({ app }) => {
  await openBoard(app);
  const { page } = app;
  const { team, columns } = await told(app);
  const [options, active] = [columns.find(({ role }) => role === 'options'), columns.filter(({ role }) => role === 'active')];
  await app.host.done('column.move', { id: options?.id, before: active[1]?.id }, { team });
  await app.host.done('column.edit', { id: active[1]?.id, policy: 'endless'.repeat(40) }, { team });
  await expect(page.locator('.head p').filter({ hasText: 'endlessendless' })).toBeVisible();
  await onPaper(app);
  const paper = page.locator('.paper');
  const left = async (start: string): Promise<number> => (await paper.getByText(new RegExp(`^\\s*${start}`, 'u')).last().boundingBox())?.x ?? 0;
  const places = await Promise.all((await told(app)).columns.map(async ({ name }) => left(name)));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  const over = await paper.locator(':not(.unseen)').evaluateAll((all) => all.filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1).map(({ outerHTML }) => outerHTML.slice(0, 120)));
  expect(over).toEqual([]);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
});

test('on every page stand the name of the board, which page it is, and the lane that goes on', async ({ app }) => {
  await openBoard(app);
  const { page } = app;
  const { team, columns, cards } = await told(app);
  const stage = cards.find((card) => card.stage !== undefined)?.stage;
  const column = columns.find(({ role }) => role === 'active')?.id;
  for (let at = 1; at <= 18; at += 1)
    await app.host.done('card.add', { column, kind: 'improvement', title: `Further card ${at}`, stage }, { team });
  await expect(page.locator('[data-card]').filter({ hasText: 'Further card 18' })).toBeAttached();
  await onPaper(app);
  const sheets = page.locator('.paper section');
  const count = await sheets.count();
  expect(count).toBeGreaterThan(1);
  for (let at = 0; at < count; at += 1) {
    await expect(sheets.nth(at).getByRole('heading', { name: 'Board' })).toBeVisible();
    await expect(sheets.nth(at)).toContainText(`page ${at + 1} of ${count}`);
    // Sheets part on a wall: each says that it is an example.
    await expect(page.locator('.paper').getByText('example', { exact: true }).nth(at)).toBeVisible();
  }
  await expect(sheets.nth(1)).toContainText(', continued');
  // A card without an outcome keeps no empty line.
  await expect(page.locator('.paper .card', { hasText: 'Further card 1' }).locator('.foot')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/gu)).toHaveLength(count);
});
