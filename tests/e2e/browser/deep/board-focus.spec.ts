// Where the focus is after an act on the board or in a card: whoever works by keys goes on from there.
import type { Locator } from '@playwright/test';
import { expect, storyDay, test } from '../app.ts';
import { openBoard, select } from '../pages/board.ts';

test.use({ now: storyDay });

const CARD = 'Phone 12 customers';

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
  await aside.getByRole('option', { name: 'Refund letter that fits' }).waitFor();
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
