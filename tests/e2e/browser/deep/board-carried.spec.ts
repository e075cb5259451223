// Where the focus is, and what is seen and said, while cards are carried and columns are opened, moved and removed.
import type { Locator } from '@playwright/test';
import { expect, storyDay, test } from '../app.ts';
import { openBoard, select, told } from '../pages/board.ts';

test.use({ now: storyDay });

const CARD = 'Phone 12 customers';

test('a card that is carried has the focus, wherever that was before', async ({ app }) => {
  const board = await openBoard(app);
  const { page } = app;
  const card = board.card(CARD);
  await card.focus();
  await page.getByRole('radio', { name: 'No lanes' }).click();
  await board.press('m', 'ArrowRight');
  await expect(page.locator('[aria-live=assertive]')).toContainText('Trying with customers');
  await expect(page.getByRole('radio', { name: 'No lanes' })).toBeChecked();
  await board.press('Enter');
  await expect(board.column('Trying with customers').filter({ hasText: CARD })).toBeFocused();

  await page.getByRole('button', { name: 'Change Doing' }).focus();
  await board.press('m', 'ArrowLeft', 'Enter');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(board.column('Doing').filter({ hasText: CARD })).toBeFocused();
});

for (const theme of ['light', 'dark'] as const)
  test(`a card that is carried can be read where it comes from, ${theme}`, async ({ app }) => {
    const board = await openBoard(app, 'de', { theme });
    await app.page.locator('[data-card]').nth(2).focus();
    await board.press('m', 'ArrowDown');
    await app.axe();
  });

test('a column that is opened is seen with its cards, and the focus stays with what opens and folds it', async ({ app }) => {
  const board = await openBoard(app, 'en', { size: { width: 1100, height: 700 } });
  const { page } = app;
  const rails = page.locator('[data-rail]');
  for (const [name, rail] of [
    ['Options', rails.first()],
    ['Done', rails.last()],
  ] as const) {
    await rail.focus();
    await board.press('Enter');
    const fold = page.getByRole('button', { name: `Fold ${name}` });
    await expect(fold).toBeFocused();
    await expect(fold).toBeInViewport({ ratio: 1 });
    await expect.poll(() => seenIn(board.column(name))).toBeGreaterThan(0);
    await board.press('Enter');
    await expect(rails.filter({ hasText: name })).toBeFocused();
  }
});

/** How many of these stand in the window in full. */
async function seenIn(cards: Locator): Promise<number> {
  return cards.evaluateAll((all) => {
    const isSeen = ({ left, right, top, bottom }: DOMRect): boolean =>
      left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    return all.filter((one) => isSeen(one.getBoundingClientRect())).length;
  });
}

test('a column that is moved keeps the focus on its menu, and so does undo; what is removed is said', async ({ app }) => {
  const board = await openBoard(app);
  const { page } = app;
  const menu = page.getByRole('button', { name: 'Change Doing' });
  const heads = page.locator('[data-head] h2');
  await menu.focus();
  await board.press('Enter');
  await page.getByRole('menuitem', { name: 'Move right' }).press('Enter');
  await expect(heads.nth(2)).toHaveText('Doing');
  await expect(menu).toBeFocused();
  await board.press('Control+z');
  await expect(heads.nth(1)).toHaveText('Doing');
  await expect(menu).toBeFocused();

  await board.press('Enter');
  await page.getByRole('menuitem', { name: 'New column on the right' }).press('Enter');
  await page.getByLabel('Name').fill('Waiting');
  await board.press('Enter');
  await page.getByRole('button', { name: 'Change Waiting' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Remove' }).press('Enter');
  await expect(page.locator('.unseen[aria-live="assertive"]')).toHaveText('“Waiting” is removed.');
});

test('the first card chosen with Shift and an arrow is the one that somebody comes from, sideways, too', async ({ app }) => {
  const board = await openBoard(app);
  const said = app.page.locator('.unseen[aria-live="assertive"]');
  for (const arrow of ['Shift+ArrowRight', 'Shift+ArrowDown']) {
    await select(app.page, board.card(CARD));
    await board.press(arrow);
    await expect(said).toHaveText('2 cards chosen');
    await board.press('Escape');
    await expect(said).not.toHaveText('2 cards chosen');
  }
});

test('what was said of an act is said no longer once it is taken back', async ({ app }) => {
  const board = await openBoard(app);
  const said = app.page.locator('.unseen[aria-live="assertive"]');
  await select(app.page, board.card(CARD));
  await board.press('m', 'ArrowRight', 'Enter');
  await expect(said).toContainText('Put down');
  await board.press('Control+z');
  await expect(board.column('Doing').filter({ hasText: CARD })).toBeVisible();
  await expect(said).toBeEmpty();
});

test('a card that is carried is seen, also when its column was folded since', async ({ app }) => {
  const board = await openBoard(app);
  const { page } = app;
  await page.locator('[data-rail]').first().press('Enter');
  await board.column('Options').first().focus();
  const title = await board.column('Options').first().innerText();
  const lines = title.split('\n');
  await page.getByRole('button', { name: 'Fold Options' }).press('Enter');
  await expect(page.locator('[data-rail]').first()).toBeFocused();
  await board.press('m');
  await expect(board.card(lines[1] ?? '')).toBeFocused();
  await board.press('ArrowRight', 'Enter');
  await expect(board.column('Chosen').filter({ hasText: lines[1] ?? '' })).toBeFocused();
});

test('a card that a link or undo leads to is seen and has the focus, however far it is and uneven the cards before it are', async ({ app }) => {
  const board = await openBoard(app);
  const { page } = app;
  const { team, columns } = await told(app);
  const column = columns.find(({ role }) => role === 'active')?.id;
  const ids: string[] = [];
  for (let at = 0; at < 300; at += 1) {
    const title = at < 240 ? `Short ${at}` : `Long ${at} ${'and so on '.repeat(18)}`;
    ids.push(await app.host.done<string>('card.add', { column, kind: 'improvement', title }, { team }));
  }
  await page.reload();
  await page.getByRole('radio', { name: 'No lanes' }).click();
  for (const at of [230, 20, 239, 299]) {
    await page.evaluate((id) => { location.hash = `#/board?at=${id}`; }, ids[at]);
    const card = page.locator(`[data-card="${ids[at]}"]`);
    await expect(card).toBeFocused();
    await expect(card).toBeInViewport({ ratio: 1 });
  }

  const last = page.locator(`[data-card="${ids[299]}"]`);
  await board.press('m', 'ArrowRight', 'Enter');
  await expect(last).toBeFocused();
  await expect(page.locator('[data-cell]').filter({ has: last })).not.toContainText('Long 298');
  await board.press('Control+z');
  await expect(page.locator('[data-cell]').filter({ has: last })).toContainText('Long 298');
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport({ ratio: 1 });
});
