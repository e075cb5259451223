// Where the focus is after an act on the board or in a card: whoever works by keys goes on from there.
import type { Locator, Page } from '@playwright/test';
import { expect, storyDay, test } from '../app.ts';
import { openBoard } from '../pages/board.ts';

test.use({ now: storyDay });

const CARD = 'Phone 12 customers';

/** Gives the focus back as it is for whoever came by keys. */
async function select(page: Page, card: Locator): Promise<void> {
  await card.focus();
  await expect(card).toBeFocused();
  await expect(page.getByRole('complementary')).toHaveCount(0);
}

test('the card that moved has the focus, and has it after undo and redo', async ({ app }) => {
  const board = await openBoard(app);
  const { page } = app;
  const card = board.card(CARD);
  await select(page, card);
  await board.press('m', 'ArrowRight', 'Enter');
  await expect(card).toBeFocused();
  await board.press('Control+z');
  await expect(page.getByText('Undone')).toBeVisible();
  await expect(card).toBeFocused();
  await board.press('Control+Shift+z');
  await expect(card).toBeFocused();
});

test('what stands next has the focus when cards leave, and the notice of it goes with their way back', async ({ app }) => {
  const board = await openBoard(app);
  const { page } = app;
  for (const [keys, said] of [
    ['Delete', 'is in the trash'],
    ['Shift+Delete', 'is in the archive'],
  ] as const) {
    await select(page, board.card(CARD));
    await board.press(keys);
    await expect(board.card(CARD)).toHaveCount(0);
    await expect(page.locator('[data-card]:focus')).toHaveCount(1);
    const notice = page.locator('.announcements').getByText(said);
    await expect(notice).toBeVisible();
    await board.press('a');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(CARD);
    await dialog.getByRole('button', { name: 'Bring back' }).click();
    await expect(page.locator('.announcements')).toContainText('is back on the board');
    await expect(notice).toHaveCount(0);
    await board.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.locator('[data-card]:focus')).toHaveCount(1);
  }
});

test('cards that were cut have the focus where they are put down, and are said to be cut no longer', async ({ app }) => {
  const board = await openBoard(app);
  const { page } = app;
  const card = board.card(CARD);
  await select(page, card);
  await board.press('Space', 'Shift+ArrowDown', 'Control+x');
  await expect(page.locator('.unseen[aria-live="assertive"]')).toContainText('cut');
  await board.press('ArrowRight', 'Control+v');
  await expect(page.locator('.announcements')).toContainText('2 cards');
  await expect(page.locator('[data-card]:focus')).toHaveCount(1);
  await expect(page.locator('.unseen[aria-live="assertive"]')).toBeEmpty();
});

test('a move that is refused leaves the focus with its card', async ({ app }) => {
  const board = await openBoard(app);
  const { page } = app;
  const card = board.card(CARD);
  await page.route('**/rpc', async (route) => {
    const { method } = route.request().postDataJSON() as { method: string };
    if (method !== 'card.move') return route.fallback();
    return route.fulfill({ json: { broken: { code: 'diskFull' } } });
  });
  await select(page, card);
  await board.press('m', 'ArrowRight', 'Enter');
  await expect(page.locator('.announcements').getByRole('alert')).toBeVisible();
  await expect(card).toBeFocused();
});

test('from the flow one comes back to the card', async ({ app }) => {
  const board = await openBoard(app);
  await select(app.page, board.card(CARD));
  await board.press('t');
  await expect(app.page.getByRole('heading', { name: 'Flow' }).first()).toBeVisible();
  await board.press('Escape');
  await expect(board.card(CARD)).toBeFocused();
});

test('in a card the button that opened a form has the focus once it is closed', async ({ app }) => {
  const board = await openBoard(app);
  const { page } = app;
  await board.card(CARD).focus();
  await board.press('Enter');
  const aside = page.getByRole('complementary');
  const button = (name: string): Locator => aside.getByRole('button', { name, exact: true });
  await button('Add a line').press('Enter');
  await board.press('Escape');
  await expect(button('Add a line')).toBeFocused();

  await button('Link a card').press('Enter');
  await aside.getByLabel('Find a card by its words').fill('Refund letter');
  await aside.getByRole('button', { name: 'Refund letter that fits' }).waitFor();
  await board.press('Enter');
  await expect(button('Link a card')).toBeFocused();

  await button('New label').press('Enter');
  await board.press('Escape');
  await expect(button('New label')).toBeFocused();
  await board.press('Enter');
  await page.keyboard.type('Print');
  await board.press('Enter');
  await expect(board.card(CARD)).toContainText('Print');
  await expect(button('New label')).toBeFocused();
  // One act is one step.
  await board.press('Control+z');
  await expect(aside.getByRole('button', { name: 'Print' })).toHaveCount(0);
});

test('a right click on a label changes it and does not tick it', async ({ app }) => {
  const board = await openBoard(app);
  const { page } = app;
  await board.card(CARD).click();
  const aside = page.getByRole('complementary');
  await aside.getByRole('button', { name: 'New label' }).click();
  await page.keyboard.type('Print');
  await board.press('Enter');
  const label = aside.getByRole('button', { name: 'Print' });
  await expect(label).toHaveAttribute('aria-pressed', 'true');
  await label.click({ button: 'right' });
  await expect(aside.getByLabel('Word')).toHaveValue('Print');
  await expect(label).toHaveAttribute('aria-pressed', 'true');
  await board.press('Escape');
  await expect(label).toBeFocused();
  await label.click();
  await expect(label).toHaveAttribute('aria-pressed', 'false');
  await aside.getByRole('button', { name: 'New label' }).focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('change the label with the focus');
});

test('a letter chooses what begins with it in a closed list, and a refusal is said where it stands', async ({ app }) => {
  const board = await openBoard(app);
  const { page } = app;
  await board.card(CARD).click();
  const aside = page.getByRole('complementary');
  const kind = aside.getByRole('combobox', { name: 'Kind' });
  await kind.focus();
  await board.press('e');
  await expect(kind).toContainText('Experiment');
  const title = aside.getByLabel('Title', { exact: true });
  const live = aside.locator('.field').filter({ has: page.getByLabel('Title', { exact: true }) }).locator('[aria-live]');
  await expect(live).toBeEmpty();
  await title.fill('x'.repeat(201));
  await board.press('Enter');
  await expect(live).toContainText('200');
  await aside.getByRole('button', { name: 'Add a line' }).click();
  await page.keyboard.insertText('- [x] five\n- [ ] six');
  await board.press('Enter');
  await expect(aside.getByRole('checkbox', { name: 'five', exact: true })).toBeChecked();
  await expect(aside.getByRole('checkbox', { name: 'six', exact: true })).not.toBeChecked();
});

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
