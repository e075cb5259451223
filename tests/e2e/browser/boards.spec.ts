import type { Page } from '@playwright/test';
import { expect, looks, storyDay, test } from './app.ts';
import { BoardPage, openBoard } from './pages/board.ts';

test.use({ now: storyDay });

test('cards are chosen by keys, cut, and put down on a second board of the team, in one step', async ({ app }) => {
  const board = await openBoard(app);
  await app.page.getByRole('button', { name: 'Boards: ' }).click();
  await app.page.getByRole('menuitem', { name: 'Another board' }).click();
  await app.page.getByLabel('Name', { exact: true }).fill('Phone lines');
  await board.press('Enter');
  const which = app.page.getByRole('combobox', { name: /^Which board/ });
  await expect(which).toContainText('Phone lines');
  const first = await app.page.evaluate(() => location.hash);

  await which.click();
  await app.page.getByRole('option').filter({ hasNotText: 'Phone lines' }).first().click();
  await board.card('Refund letter that fits').focus();
  await board.press('Space', 'Shift+ArrowUp');
  await expect(app.page.getByRole('region', { name: '2 cards chosen' })).toBeVisible();
  const chosen = await app.page.locator('[data-card][aria-pressed=true] .title').allInnerTexts();
  expect(chosen).toHaveLength(2);
  await app.axe();
  await board.press('Control+x');

  await which.click();
  await app.page.getByRole('option', { name: 'Phone lines' }).click();
  await expect.poll(() => app.page.evaluate(() => location.hash)).toBe(first);
  await expect(app.page.getByText('2 cards are cut')).toBeVisible();
  await board.press('Control+v');
  for (const title of chosen) await expect(board.column('Chosen').filter({ hasText: title })).toBeVisible();
  await board.press('Control+z');
  await expect(app.page.locator('[data-card]')).toHaveCount(0);
});

test('cards that are cut are put down where somebody clicks on the ground, also where no card stands', async ({ app }) => {
  const board = await openBoard(app);
  const card = board.card('Refund letter that fits');
  await card.focus();
  await board.press('Control+x');
  const vacant = app.page.locator('[data-cell]:not(:has([data-card]))');
  const cell = await vacant.first().getAttribute('data-cell');
  const free = app.page.locator(`.place:has([data-cell="${cell ?? ''}"])`);
  await free.click();
  await expect(free).toContainClass('target');
  await expect(app.page.getByText(/^Chosen: .*Ctrl\+V/)).toBeAttached();
  await app.axe();
  await board.press('Escape');
  await expect(free).not.toContainClass('target');
  await expect(app.page.getByText('is cut.')).toBeVisible();

  await free.click();
  await board.press('Control+v');
  await expect(free.locator('[data-card]')).toHaveCount(1);
  await expect(free).toContainText('Refund letter that fits');
  await expect(free).not.toContainClass('target');
  await board.press('Control+z');
  await expect(free.locator('[data-card]')).toHaveCount(0);
});

test('several cards chosen with the pointer are dragged, labelled and put away together', async ({ app }) => {
  const board = await openBoard(app);
  await board.card('Refund letter that fits').click({ modifiers: ['Control'] });
  await board.card('Phone 12 customers').click({ modifiers: ['Control'] });
  await board.drag(board.card('Phone 12 customers'), board.card('Call-back window'));
  const trying = board.column('Trying with customers');
  await expect(trying.filter({ hasText: 'Refund letter that fits' })).toBeVisible();
  await expect(trying.filter({ hasText: 'Phone 12 customers' })).toBeVisible();
  await app.page.getByRole('button', { name: 'Archive', exact: true }).click();
  await expect(board.card('Phone 12 customers')).toHaveCount(0);
  await expect(board.card('Refund letter that fits')).toHaveCount(0);
  await board.press('Control+z', 'Control+z');
  await expect(board.column('Doing').filter({ hasText: 'Phone 12 customers' })).toBeVisible();
});

test('a filter is kept under a name and looks at the board in the same way again', async ({ app }) => {
  const board = await openBoard(app);
  await board.press('f');
  await app.page.getByLabel('Words on the card').fill('letter');
  await app.page.getByRole('combobox', { name: /^Outcome it serves/ }).click();
  await app.page.getByRole('option', { name: 'Reached a person' }).click();
  await app.page.getByLabel('Keep this filter as').fill('Letters');
  await board.press('Enter');
  await app.page.getByRole('button', { name: 'Clear the filter' }).click();
  const kept = app.page.getByRole('button', { name: 'Letters', exact: true });
  await expect(kept).toHaveAttribute('aria-pressed', 'false');
  const outcome = app.page.getByRole('combobox', { name: /^Outcome it serves/ });
  await expect(outcome).toHaveText('Any');
  await kept.click();
  await expect(outcome).toHaveText('Reached a person when wanted');
  await expect(app.page.locator('[data-card]').filter({ hasNotText: /letter/i })).toHaveCount(0);
  await app.page.reload();
  await app.settled();
  await expect(app.page.locator('[data-card]').first()).toBeVisible();
  await board.press('f');
  await expect(kept).toBeVisible();
  await app.page.getByRole('button', { name: 'Do not keep “Letters” any more' }).click();
  await expect(kept).toHaveCount(0);
});

test('two windows stay in step, and the later one sees the newer text before it overwrites', async ({ app }) => {
  const board = await openBoard(app);
  const second = new BoardPage(await app.page.context().newPage(), board.words);
  await second.page.goto(app.page.url());
  await board.card('Refund letter that fits').click();
  await second.card('Refund letter that fits').click();
  const mine = board.page.getByRole('complementary').getByLabel('Title');
  await mine.fill('Mine');
  const theirs = second.page.getByRole('complementary').getByLabel('Title');
  await theirs.fill('Theirs');
  await theirs.press('Enter');
  await expect(board.card('Theirs')).toBeVisible();
  await mine.press('Enter');
  await expect(board.page.getByRole('alert')).toContainText('“Theirs”');
  await board.page.getByRole('button', { name: 'Keep mine' }).click();
  await expect(second.card('Mine')).toBeVisible();

  // Both pages read the same clock, each in the frame that has the new title.
  const shows = (page: Page, title: string): Promise<number> =>
    page.evaluate(async (title) => {
      const isThere = (): boolean => [...document.querySelectorAll('[data-card]')].some((card) => card.textContent.includes(title));
      while (!isThere()) await new Promise(requestAnimationFrame);
      return Date.now();
    }, title);
  const took: number[] = [];
  for (const title of ['Step one', 'Step two', 'Step three', 'Step four', 'Step five']) {
    const shown = Promise.all([shows(board.page, title), shows(second.page, title)]);
    await mine.fill(title);
    await mine.press('Enter');
    const [here, there] = await shown;
    took.push(there - here);
  }
  // Whatever else the machine does makes a change later and never sooner.
  expect(Math.min(...took), took.join(', ')).toBeLessThan(100);
});

for (const look of looks)
  test(`the stand-up walks from right to left, what is blocked first: ${look.language}`, async ({ app }) => {
    const board = await openBoard(app, look.language, look);
    const other = new BoardPage(await app.page.context().newPage(), board.words);
    await other.page.goto(app.page.url());
    await expect(other.page.locator('[data-card]').first()).toBeVisible();
    await board.press('w');
    const bar = app.page.getByRole('region', { name: 'Stand-up' });
    await expect(bar.getByRole('timer')).toHaveText(/^1[45]:\d\d$/);
    await expect(bar).toContainText(look.language === 'en' ? 'Blocked first' : 'Zuerst, was blockiert ist');
    await expect(app.page.locator('footer kbd').filter({ hasText: /^\s*Esc\s*$/u })).toHaveCount(1);
    const walked: string[] = [];
    for (let at = 1; ; at += 1) {
      await expect(bar).toContainText(new RegExp(`^\\s*.*${at} (of|von) \\d+`, 'su'));
      walked.push(await bar.locator('.title').innerText());
      await expect(app.page.locator('[data-card].selected .title')).toHaveText(walked.at(-1) ?? '');
      await expect(other.page.locator('[data-card].selected .title')).toHaveText(walked.at(-1) ?? '');
      if (at === 1) {
        await app.axe();
        // A team has one stand-up at a time: whoever did not follow it does with the key that begins one, on the big screen.
        await other.page.getByRole('button', { name: /^(Do not follow|Nicht folgen)/u }).click();
        await other.press('w');
        await expect(other.page.getByRole('navigation')).toHaveCount(0);
        await expect(other.page.getByRole('timer')).toHaveCount(0);
        await expect(other.page.locator('footer kbd').filter({ hasText: /^\s*W\s*$/u })).toHaveCount(0);
        // Whoever leaves the big screen leaves the stand-up on it, and the other way round.
        const alone = other.page.getByRole('button', { name: /^(Do not follow|Nicht folgen)/u });
        for (const leave of [() => other.press('Escape'), () => alone.click(), () => other.page.locator('button.leave').click()]) {
          await expect(alone).toBeVisible();
          await leave();
          await expect(other.page.getByRole('navigation')).toBeVisible();
          await expect(alone).toHaveCount(0);
          await other.press('w');
          await expect(other.page.getByRole('navigation')).toHaveCount(0);
        }
      }
      const [, of] = /\d+ (?:of|von) (\d+)/u.exec(await bar.innerText()) ?? [];
      await board.press('PageDown');
      if (at === Number(of)) break;
    }
    expect(new Set(walked).size).toBe(walked.length);
    await expect(bar).toContainText(look.language === 'en' ? 'That was the board.' : 'Das war das Board.');
    await expect(other.page.getByText(look.language === 'en' ? 'Stand-up in another window' : 'Stand-up in einem anderen Fenster')).toHaveCount(0);
    await expect(other.page.getByRole('navigation')).toBeVisible();
    await board.press('Escape');
    await expect(bar).toHaveCount(0);
    await expect(app.page.getByRole('navigation')).toBeVisible();
  });

test('what another window says of a column is seen before it is overwritten', async ({ app }) => {
  const board = await openBoard(app);
  const second = new BoardPage(await app.page.context().newPage(), board.words);
  await second.page.goto(app.page.url());
  const change = async ({ page }: BoardPage): Promise<void> => {
    await page.locator('[data-head]').filter({ hasText: 'Doing' }).hover();
    await page.getByRole('button', { name: 'Change Doing' }).click();
    await page.getByRole('menuitem', { name: 'Name, policy, limit' }).click();
  };
  for (const one of [board, second]) await change(one);
  await board.page.getByLabel('Policy').fill('Mine');
  await second.page.getByLabel('Policy').fill('Theirs');
  await second.page.getByRole('button', { name: 'Save' }).click();
  await expect(board.page.getByRole('alert')).toContainText('“Theirs”');
  await board.page.getByRole('button', { name: 'Save' }).click();
  await expect(board.page.getByRole('alert')).toBeVisible();
  await expect(second.page.locator('[data-head]').filter({ hasText: 'Theirs' })).toBeVisible();
  await board.page.getByRole('button', { name: 'Keep mine' }).click();
  await board.page.getByRole('button', { name: 'Save' }).click();
  await expect(second.page.locator('[data-head]').filter({ hasText: 'Mine' })).toBeVisible();
});
