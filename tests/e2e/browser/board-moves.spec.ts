// Moving cards without dragging, and what a drag shows.
import { expect, storyDay, test } from './app.ts';
import { openBoard } from './pages/board.ts';

test.use({ now: storyDay });

test('a card taken up by its menu is put down by a click', async ({ app }) => {
  const board = await openBoard(app);
  const { page } = app;
  const card = board.card('Phone 12 customers');
  await card.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Move' }).click();
  await expect(page.locator('footer')).toContainText('or click there');
  const target = board.card('Message after 24 h');
  await target.click({ position: { x: 30, y: 4 } });
  await expect(board.column('Trying with customers')).toContainText(['Phone 12 customers', 'Message after 24 h']);
  // The click did not open what it met.
  await expect(page.getByRole('complementary')).toHaveCount(0);
});

test('over a closed lane only the place lights up that takes the card', async ({ app }) => {
  const board = await openBoard(app);
  const { mouse } = app.page;
  const closed = app.page.locator('.lane.closed').first();
  const [from, lane, head] = [
    await board.card('Phone 12 customers').boundingBox(),
    await closed.boundingBox(),
    await app.page.locator('[data-head]').filter({ hasText: 'Checking the effect' }).boundingBox(),
  ];
  if (!from || !lane || !head) throw new Error('nothing to drag');
  await mouse.move(from.x + 30, from.y + 12);
  await mouse.down();
  await mouse.move(head.x + 60, lane.y + lane.height / 2, { steps: 8 });
  const mark = app.page.locator('.lane .mark');
  await expect(mark).toHaveCount(1);
  const box = await mark.boundingBox();
  expect(Math.abs((box?.x ?? 0) - head.x)).toBeLessThan(2);
  expect(Math.abs((box?.width ?? 0) - head.width)).toBeLessThan(2);
  await mouse.up();
  await expect(board.column('Checking the effect').filter({ hasText: 'Phone 12 customers' })).toHaveCount(1);
});

test('a card that is dragged goes where the pointer is, also when a wheel scrolls under it', async ({ app }) => {
  const board = await openBoard(app, 'en', { size: { width: 1280, height: 640 } });
  const { mouse } = app.page;
  const from = await board.card('Phone 12 customers').boundingBox();
  const head = await app.page.locator('[data-head]').filter({ hasText: 'Chosen' }).boundingBox();
  if (!from || !head) throw new Error('nothing to drag');
  const [x, y] = [head.x + 60, 480];
  const under = (): Promise<string | undefined> =>
    app.page.evaluate(([x, y]) => {
      const place = document.elementsFromPoint(x ?? 0, y ?? 0).find((one) => one.matches('.place'));
      return place?.querySelector<HTMLElement>('[data-cell]')?.dataset.cell;
    }, [x, y]);
  await mouse.move(from.x + 30, from.y + 12);
  await mouse.down();
  await mouse.move(x, y, { steps: 8 });
  const [marked, before] = [app.page.locator('.place.target [data-cell]'), await under()];
  await mouse.wheel(0, 150);
  await expect.poll(under).not.toBe(before);
  const cell = await under();
  if (cell === undefined) throw new Error('no cell lies under the pointer');
  await expect(marked).toHaveAttribute('data-cell', cell);
  await mouse.up();
  await expect(app.page.locator(`[data-cell="${cell}"]`).getByRole('button', { name: 'Phone 12 customers' })).toBeVisible();
});

test('beside an open card the cards begin high up, and the strip keeps to one row', async ({ app }) => {
  const board = await openBoard(app, 'en', { size: { width: 1280, height: 800 } });
  await board.card('Phone 12 customers').click();
  await expect(app.page.getByRole('complementary', { name: 'Phone 12' })).toBeVisible();
  const top = async (): Promise<number> => (await board.card('Phone 12 customers').boundingBox())?.y ?? Infinity;
  await expect.poll(top).toBeLessThanOrEqual(300);
  await app.fits();
  await app.open({ language: 'de', size: { width: 1440, height: 900 } }, '/#/board');
  await board.card('Phone 12 customers').click();
  await expect.poll(top).toBeLessThanOrEqual(300);
  await app.fits();
});

test('the strip keeps to one row with words a third longer', async ({ app }) => {
  await openBoard(app, 'de', { size: { width: 1280, height: 800 }, longer: 30 });
  const strip = app.page.locator('section', { has: app.page.getByRole('link', { name: /fl[ou]/iu }) }).last();
  await expect(strip).toBeVisible();
  const first = strip.locator('xpath=preceding-sibling::section[last()]');
  expect((await first.boundingBox())?.y).toBe((await strip.boundingBox())?.y);
  await app.fits();
});

test('Escape keeps what was typed into a field of a card, and then leaves the card', async ({ app }) => {
  const board = await openBoard(app);
  const { page } = app;
  await board.card('Phone 12 customers').click();
  const aside = page.getByRole('complementary');
  await aside.getByLabel('Title').fill('Phone 13 customers');
  await board.press('Escape');
  await expect(board.card('Phone 13 customers')).toBeVisible();
  await board.press('Escape');
  await expect(aside).toHaveCount(0);
});

test('a filter that finds nothing says so, without empty lanes', async ({ app }) => {
  const board = await openBoard(app);
  const { page } = app;
  await board.press('f');
  await page.getByLabel('Words on the card').fill('xyzzy');
  await expect(page.getByText('Nothing matches “xyzzy”.')).toBeVisible();
  await expect(page.locator('[data-lane]')).toHaveCount(1);
  await board.press('Escape');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator('[data-card]').first()).toBeVisible();
});

test('a finished card can be read where it lies, and what was cut is named once', async ({ app }) => {
  const board = await openBoard(app);
  const { page } = app;
  await board.card('Phone 12 customers').click();
  const aside = page.getByRole('complementary', { name: 'Phone 12' });
  await aside.getByRole('button', { name: 'Add a description' }).click();
  await page.keyboard.type('They met it twice.');
  await page.keyboard.press('Escape');
  await aside.getByRole('button', { name: 'Archive' }).click();
  await board.press('a');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Phone 12 customers' }).click();
  await expect(dialog).toContainText('They met it twice.');
  await app.axe();
  await page.keyboard.press('Escape');

  await board.card('Tracking page').click({ modifiers: ['Control'] });
  await board.press('Control+x');
  await expect(page.getByRole('region', { name: /cut/ })).toHaveCount(1);
  await expect(page.getByRole('region', { name: /chosen/ })).toHaveCount(0);
  // A quoted title has other quotes inside.
  await expect(page.getByText(/“Tracking page says a date, not ‘soon’”/).first()).toBeVisible();
});

test('keys take what is found under the words typed last, and not what stood there before', async ({ app }) => {
  const board = await openBoard(app);
  const { page } = app;
  await board.card('Phone 12 customers').click();
  const aside = page.getByRole('complementary', { name: 'Phone 12' });
  await aside.getByRole('button', { name: 'Link a card' }).click();
  await page.keyboard.type('page');
  await expect(aside.getByRole('option').first()).toContainText('Rule v6');
  let answer = (): void => undefined;
  const held = new Promise<void>((done) => (answer = done));
  await page.route('**/rpc', async (route) => {
    if (route.request().postData()?.includes('"search"')) await held;
    await route.continue();
  });
  await page.keyboard.type(' says a date');
  await board.press('ArrowDown', 'Enter');
  answer();
  await expect(aside.getByRole('link', { name: /Tracking page/ })).toBeVisible();
  await expect(aside.getByRole('link')).toHaveCount(1);

  await board.press('Control+k');
  await page.keyboard.type('Rule v6');
  await expect(page.getByRole('option', { name: /Rule v6 explained/ })).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Refund letter that');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Refund letter' })).toBeVisible();
});

test('a card to be linked is chosen by keys', async ({ app }) => {
  const board = await openBoard(app);
  const { page } = app;
  await board.card('Phone 12 customers').click();
  const aside = page.getByRole('complementary', { name: 'Phone 12' });
  await aside.getByRole('button', { name: 'Link a card' }).click();
  await page.keyboard.type('page says a date');
  await expect(aside.getByRole('option', { name: /Tracking page/ })).toBeVisible();
  await board.press('ArrowDown', 'Enter');
  await expect(aside.getByRole('link', { name: /Tracking page/ })).toBeVisible();
});
