// What lies open beside the board, and what is brought back to it: its lists, its links, and what was looked for in it.
import type { Locator } from '@playwright/test';
import { expect, storyDay, test, type App } from '../app.ts';
import { openBoard, type BoardPage } from '../pages/board.ts';

test.use({ now: storyDay });

const CARD = 'Phone 12 customers';

async function openCard(app: App): Promise<{ board: BoardPage; aside: Locator }> {
  const board = await openBoard(app);
  await board.card(CARD).focus();
  await board.press('Enter');
  const aside = app.page.getByRole('complementary');
  await expect(aside.getByLabel('Title', { exact: true })).toBeFocused();
  return { board, aside };
}

test('Enter on an empty line ends the list, and a pasted list leaves its marks behind', async ({ app }) => {
  const { board, aside } = await openCard(app);
  const { page } = app;
  const add = aside.getByRole('button', { name: 'Add a line' });
  await add.press('Enter');
  await page.keyboard.insertText('- one\n[x] two\n* three\n4. four\n2. October, the letter');
  await board.press('Enter');
  for (const line of ['one', 'two', 'three', 'four', '2. October, the letter'])
    await expect(aside.getByRole('checkbox', { name: line, exact: true })).toBeVisible();
  await board.press('Enter');
  await expect(add).toBeFocused();
  await board.press('Space');
  await expect(aside.getByRole('textbox', { name: 'Add a line' })).toBeFocused();
  await expect(page.locator('.unseen[aria-live="assertive"]')).toBeEmpty();

  await page.keyboard.insertText('long '.repeat(420));
  await board.press('Enter');
  await expect(aside.getByRole('alert')).toBeInViewport({ ratio: 1 });
});

test('what is brought back leaves the focus in the list', async ({ app }) => {
  const board = await openBoard(app);
  const { page } = app;
  for (const title of [CARD, 'Call-back window']) {
    await board.card(title).first().focus();
    await board.press('Delete');
    await expect(board.card(title)).toHaveCount(0);
  }
  await board.press('a');
  const dialog = page.getByRole('dialog');
  const rows = dialog.locator('li').filter({ has: page.getByRole('button', { name: 'Bring back' }) });
  // Both went in the same moment, for the clock stands still: either may come first.
  const title = async (at: number): Promise<string> => (await rows.nth(at).locator('.title').textContent()) ?? '';
  await expect(rows.nth(1)).toBeVisible();
  const [gone, next] = [await title(0), await title(1)];
  await rows.first().getByRole('button', { name: 'Bring back' }).press('Enter');
  await expect(rows.filter({ hasText: gone })).toHaveCount(0);
  await expect(rows.filter({ hasText: next }).locator('.title')).toBeFocused();
});

test('the title of a linked card breaks between its words, whatever stands beside it', async ({ app }) => {
  const { board, aside } = await openCard(app);
  await aside.getByRole('button', { name: 'Link a card' }).press('Enter');
  await aside.getByLabel('Find a card by its words').fill('Refund letter');
  await aside.getByRole('option', { name: 'Refund letter that fits' }).click();
  await board.card('Refund letter that fits').click();
  await aside.getByLabel('Title', { exact: true }).fill('Nachforschungsauftrag an die Versandabteilung');
  await board.press('Enter');
  await board.card('Nachforschungsauftrag').focus();
  await board.press('Delete');
  await board.card(CARD).click();
  await expect(aside.getByText('in the trash')).toBeVisible();
  const lines = await aside.getByRole('link', { name: 'Nachforschungsauftrag' }).evaluate((one) => {
    const word = document.createRange();
    word.setStart(one.firstChild ?? one, 0);
    word.setEnd(one.firstChild ?? one, 'Nachforschungsauftrag'.length);
    return word.getClientRects().length;
  });
  expect(lines).toBe(1);
});

test('a search leads to the comment that it found', async ({ app }) => {
  const { board, aside } = await openCard(app);
  const { page } = app;
  for (const words of ['The lift is broken', 'Nobody answers before ten']) {
    await aside.getByRole('button', { name: 'Write a comment' }).press('Enter');
    await page.keyboard.insertText(words);
    await board.press('Enter', 'Escape');
    await expect(aside.getByText(words)).toBeVisible();
  }
  await board.press('Escape');
  await expect(aside).toHaveCount(0);
  for (const words of ['lift', 'nobody answers']) {
    await board.press('Control+k');
    await page.getByPlaceholder('Type what you want to do').fill(words);
    await page.getByRole('option', { name: CARD }).click();
    const found = aside.locator('[data-found]');
    await expect(found).toContainText(words, { ignoreCase: true });
    await expect(found).toBeInViewport({ ratio: 1 });
  }
});

test('a search unfolds what is finished for as long as somebody stays', async ({ app }) => {
  const board = await openBoard(app);
  const { page } = app;
  const done = page.locator('[data-rail]').last();
  const before = await done.getAttribute('data-rail');
  await board.card(CARD).focus();
  await board.press('m', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
  await expect(board.card(CARD)).toHaveCount(0);
  await board.press('Control+k');
  await page.getByPlaceholder('Type what you want to do').fill(CARD);
  await page.getByRole('option', { name: CARD }).click();
  await expect(board.card(CARD)).toBeVisible();
  await page.getByRole('link', { name: 'Today' }).first().click();
  await page.locator('nav a[href="#/board"]').click();
  await expect(page.locator(`[data-rail="${before ?? ''}"]`)).toBeVisible();
});

test('beside the board what is chosen for a card is read in full', async ({ app }) => {
  await openBoard(app, 'de', { size: { width: 1280, height: 800 } });
  const { page } = app;
  await page.locator('[data-card]').filter({ hasText: 'Eine Antwort für verlorene Pakete' }).click();
  const chosen = page.getByRole('complementary').locator('.trigger .name');
  await expect(chosen.filter({ hasText: 'Beim ersten Mal gelöst' })).toBeVisible();
  const cut = await chosen.evaluateAll((all) =>
    all.filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => scrollWidth > clientWidth || scrollHeight > clientHeight).map(({ textContent }) => textContent),
  );
  expect(cut).toEqual([]);
});

test('Space scrolls the card that lies open, and picks none behind it', async ({ app }) => {
  const { aside } = await openCard(app);
  const { page } = app;
  await page.setViewportSize({ width: 1440, height: 480 });
  await expect(aside).toHaveAttribute('tabindex', '0');
  await aside.focus();
  await page.keyboard.press('Space');
  await expect.poll(async () => aside.evaluate((panel) => panel.scrollTop)).toBeGreaterThan(50);
  await expect(page.locator('[data-card][aria-pressed]')).toHaveCount(0);
  await expect(aside).toBeVisible();
});

test('a click below an open field does what it was aimed at', async ({ app }) => {
  const { board, aside } = await openCard(app);
  const { page } = app;
  const button = (name: string): Locator => aside.getByRole('button', { name, exact: true });
  await button('Write a comment').click();
  await button('Block').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(aside.getByRole('textbox', { name: 'Write a comment' })).toHaveCount(0);
  await board.press('Escape');
  await button('Add a description').click();
  await button('New label').click();
  await expect(aside.getByLabel('Word')).toBeFocused();
  await expect(aside.getByLabel('Description')).toHaveCount(0);
});

test('what is found for a link is brought into sight, and how much it is is said', async ({ app }) => {
  const { aside } = await openCard(app);
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  await aside.getByRole('button', { name: 'Link a card' }).press('Enter');
  await page.keyboard.type('letter');
  const hits = aside.getByRole('listbox', { name: 'Find a card by its words' }).getByRole('option');
  await expect(hits.last()).toBeInViewport({ ratio: 1 });
  const count = await hits.count();
  await expect(aside.getByRole('status').filter({ hasText: 'found' })).toContainText(String(count));
  await expect(aside.getByRole('combobox', { name: 'Find a card by its words' })).toHaveAttribute('aria-expanded', 'true');
  await app.axe();
});

test('a list to tick in a description has named boxes', async ({ app }) => {
  const { board, aside } = await openCard(app);
  await aside.getByRole('button', { name: 'Add a description' }).press('Enter');
  await app.page.keyboard.insertText('- [ ] print\n- [x] send');
  await board.press('Control+Enter');
  await expect(aside.getByRole('checkbox', { name: 'send' })).toBeChecked();
  await app.axe();
});

test('Escape closes a list of the card that lies open, and not the card', async ({ app }) => {
  const { board, aside } = await openCard(app);
  const lists = aside.getByRole('combobox');
  await lists.first().click();
  await expect(lists.first()).toHaveAttribute('aria-expanded', 'true');
  await board.press('Escape');
  await expect(lists.first()).toHaveAttribute('aria-expanded', 'false');
  await lists.first().press('Enter');
  await board.press('Escape');
  await expect(aside).toBeVisible();
  await board.press('Escape');
  await expect(aside).toHaveCount(0);
});
