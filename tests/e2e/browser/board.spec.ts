import type { Locator } from '@playwright/test';
import { expect, looks, storyDay, test } from './app.ts';
import { WORDS, openBoard } from './pages/board.ts';

test.use({ now: storyDay });

test('a card is made, carried, blocked and thrown away by keys alone, and everything comes back', async ({ app }) => {
  const board = await openBoard(app);
  await board.press('n');
  await app.page.getByLabel('Title').fill('A date on the letter, too');
  await board.press('Enter');
  await expect(board.card('A date on the letter')).toBeFocused();

  await board.press('m', 'ArrowRight');
  await expect(app.page.locator('[aria-live=assertive]')).toContainText('Doing');
  await board.press('Enter');
  await expect(board.column('Doing').filter({ hasText: 'A date on the letter' })).toBeFocused();
  await expect(app.page.getByText('5 of 4')).toBeVisible();

  await board.press('b');
  await app.page.getByLabel('Reason').fill('The printer changes the letter');
  await board.press('Enter');
  await expect(board.card('A date on the letter')).toContainText('Blocked today');

  await board.press('Delete');
  await expect(board.card('A date on the letter')).toHaveCount(0);
  await board.press('Control+z');
  await expect(board.card('A date on the letter')).toContainText('Blocked today');
  await board.press('Control+z');
  await expect(board.card('A date on the letter')).not.toContainText('Blocked');
  await board.press('Control+z');
  await expect(board.column('Chosen').filter({ hasText: 'A date on the letter' })).toBeVisible();
});

test('a move by keys is called off with Escape', async ({ app }) => {
  const board = await openBoard(app);
  await board.card('Refund letter that fits').focus();
  await board.press('m', 'ArrowRight', 'Escape');
  await expect(board.column('Doing').filter({ hasText: 'Refund letter that fits' })).toBeFocused();
  await board.press('ArrowRight');
  await expect(board.card('Refund letter that fits')).not.toBeFocused();
});

test('a double click opens the card that it met first, although the board moves under it', async ({ app }) => {
  const board = await openBoard(app);
  const card = board.card('Call-back window');
  const box = await card.boundingBox();
  if (!box) throw new Error('no card');
  // Where another card comes to stand as soon as this one lies open.
  await app.page.mouse.dblclick(box.x + box.width * 0.7, box.y + 30, { delay: 70 });
  await expect(app.page.getByRole('complementary').getByLabel('Title')).toHaveValue(/^Call-back window/);
  await expect(card).toBeFocused();
});

test('a card is dragged to another lane and onto a rail', async ({ app }) => {
  const board = await openBoard(app);
  await board.drag(board.card('Phone 12 customers'), board.card('Call-back window'));
  const trying = app.page.locator('[data-cell]', { has: board.card('Call-back window') });
  await expect(trying.locator('[data-card]').first()).toContainText('Phone 12 customers');
  await expect(trying).toHaveAttribute('aria-label', /Trying with customers/);

  const done = app.page.locator('[data-rail]').last();
  const before = Number(await done.locator('b').innerText());
  await board.drag(board.card('Phone 12 customers'), done, { x: 15, y: 200 });
  await expect(done.locator('b')).toHaveText(String(before + 1));
  await expect(board.card('Phone 12 customers')).toHaveCount(0);
  await board.press('Control+z', 'Control+z');
  await expect(board.column('Doing').filter({ hasText: 'Phone 12 customers' })).toBeVisible();
});

test('a drag is called off with Escape', async ({ app }) => {
  const board = await openBoard(app);
  const from = await board.card('Phone 12 customers').boundingBox();
  if (!from) throw new Error('no card');
  await app.page.mouse.move(from.x + 20, from.y + 10);
  await app.page.mouse.down();
  await app.page.mouse.move(from.x + 320, from.y + 60, { steps: 4 });
  await expect(app.page.locator('.ghost')).toBeVisible();
  await board.press('Escape');
  await expect(app.page.locator('.ghost')).toHaveCount(0);
  await app.page.mouse.up();
  await expect(board.column('Doing').filter({ hasText: 'Phone 12 customers' })).toBeVisible();
});

test('a card is opened and changed beside the board', async ({ app }) => {
  const board = await openBoard(app);
  await board.card('Refund letter that fits').click();
  const aside = app.page.getByRole('complementary', { name: 'Refund letter that fits one page' });
  await aside.getByLabel('Title').fill('Refund letter on one page');
  await aside.getByLabel('Title').press('Enter');
  await expect(board.card('Refund letter on one page')).toBeVisible();
  const changed = app.page.getByRole('complementary', { name: 'Refund letter on one page' });
  await changed.getByRole('button', { name: 'Paula Lindner' }).click();
  await expect(board.card('Refund letter on one page').locator('.initials')).toHaveCount(2);
  await changed.getByRole('combobox', { name: /^Column/ }).click();
  await app.page.getByRole('option', { name: 'Checking the effect' }).click();
  await expect(board.column('Checking the effect').filter({ hasText: 'Refund letter on one page' })).toBeVisible();
});

test('a link names a card, and the board opens it even on a rail', async ({ app }) => {
  const board = await openBoard(app);
  const options = app.page.locator('[data-rail]').first();
  await expect(options).toBeVisible();
  const { teams } = await app.host.done<{ teams: { id: string; name: string }[] }>('organisation');
  const boards = await app.host.done<{ id: string; team: string }[]>('boards');
  const own = teams.find(({ name }) => name === WORDS.en.team)?.id;
  const id = boards.find(({ team }) => team === own)?.id ?? '';
  const shown = await app.host.done<{ columns: { id: string; role: string }[]; cards: { id: string; column: string; title: string }[] }>('board.show', { id });
  const rail = shown.columns.find(({ role }) => role === 'options')?.id;
  const card = shown.cards.find(({ column }) => column === rail);
  await app.page.goto(`${app.host.address}/#/board/${id}?card=${card?.id ?? ''}`);
  await expect(app.page.getByRole('complementary', { name: card?.title })).toBeVisible();
  await expect(board.card(card?.title ?? '')).toBeVisible();
});

test('an experiment says how far it is', async ({ app }) => {
  const board = await openBoard(app);
  await board.card('Call-back window').click();
  const aside = app.page.getByRole('complementary');
  await aside.getByLabel('Days').fill('21');
  await aside.getByLabel('Days').press('Enter');
  await expect(board.card('Call-back window')).toContainText('of 21');
  await aside.getByLabel('Days').fill('a week');
  await aside.getByLabel('Days').press('Enter');
  await expect(aside.getByText('A whole number from 1 to 365.')).toBeVisible();
});

test('the team changes its columns', async ({ app }) => {
  const board = await openBoard(app);
  const head = (name: string): Locator => app.page.locator('[data-head]').filter({ hasText: name });
  await head('Doing').hover();
  await app.page.getByRole('button', { name: 'Change Doing' }).click();
  await app.page.getByRole('menuitem', { name: 'Name, policy, limit' }).click();
  await app.page.getByLabel('Name').fill('Building');
  await app.page.getByLabel('Limit').fill('2');
  await app.page.getByRole('button', { name: 'Save' }).click();
  await expect(head('Building')).toContainText('4 of 2');

  await app.page.getByRole('button', { name: 'Change Building' }).click();
  await app.page.getByRole('menuitem', { name: 'New column on the right' }).click();
  await app.page.getByLabel('Name').fill('Waiting for print');
  await app.page.getByRole('button', { name: 'Save' }).click();
  const names = app.page.locator('[data-head] h2');
  await expect(names).toHaveText(['Chosen', 'Building', 'Waiting for print', 'Trying with customers', 'Checking the effect']);

  await board.drag(head('Waiting for print'), head('Chosen'), { x: 20, y: 20 });
  await expect(names.first()).toHaveText('Waiting for print');
  await app.page.getByRole('button', { name: 'Change Waiting for print' }).click();
  await app.page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(names.first()).toHaveText('Chosen');
});

test('the filter finds words, kinds and what is blocked', async ({ app }) => {
  const board = await openBoard(app);
  await board.press('/');
  await expect(app.page.getByLabel('Words on the card')).toBeFocused();
  await app.page.keyboard.type('carrier trace');
  await expect(app.page.getByText(/\b1 of \d+ cards shown/)).toBeVisible();
  await expect(app.page.locator('[data-card]')).toHaveCount(1);
  // What a column holds and may hold is true of all its cards; what is seen of them stands beside it.
  await expect(app.page.locator('[data-head]').filter({ hasText: 'Doing' })).toContainText(/4 of 4\s*0 of 4 shown/);
  await expect(app.page.locator('[data-rail]').first()).toHaveAccessibleName(/0 of 14 shown\s*14$/);
  await expect(app.page.getByRole('button', { name: 'Settled, no cards shown' })).toBeVisible();
  await app.page.getByLabel('Words on the card').fill('');
  await app.page.getByRole('button', { name: 'Blocked', exact: true }).click();
  await board.press('Escape');
  await expect(app.page.locator('[data-card]')).toHaveCount(2);
  await app.page.getByRole('button', { name: 'Show all' }).click();
  await expect(board.card('carrier trace')).toBeVisible();
});

test('lanes are folded by hand, and the board is opened as it was left', async ({ app }) => {
  const board = await openBoard(app);
  const lanes = app.page.locator('section[data-lane]');
  const first = lanes.first().getByRole('button').first();
  const was = await first.getAttribute('aria-expanded');
  await first.click();
  await expect(first).not.toHaveAttribute('aria-expanded', was ?? '');
  await board.press('s');
  await expect(lanes).toHaveCount(1);
  await app.page.reload();
  await expect(app.page.locator('[data-card]').first()).toBeVisible();
  await expect(lanes).toHaveCount(1);
});

test('another team’s board is for looking only', async ({ app }) => {
  const board = await openBoard(app);
  const all = await app.host.done<{ id: string; team: string }[]>('boards');
  const { teams } = await app.host.done<{ teams: { id: string; name: string }[] }>('organisation');
  const theirs = all.find(({ team }) => teams.some(({ id, name }) => id === team && name === 'Digital channels'));
  await app.page.goto(`${app.host.address}/#/board/${theirs?.id ?? ''}`);
  await expect(app.page.getByText('This is the board of Digital channels.', { exact: false })).toBeVisible();
  await expect(app.page.getByRole('button', { name: 'New card' })).toHaveCount(0);
  await app.page.locator('[data-card]').first().focus();
  await board.press('m');
  await expect(app.page.locator('.lifted')).toHaveCount(0);
  await app.axe();
});

for (const { language, theme } of looks) {
  test(`nothing is found by axe, ${language}, ${theme}`, async ({ app }) => {
    await openBoard(app, language, { theme });
    await app.axe();
    await app.page.locator('[data-card]').first().click();
    await expect(app.page.getByRole('complementary')).toBeVisible();
    await app.axe();
    await app.page.keyboard.press('n');
    await expect(app.page.getByRole('dialog')).toBeVisible();
    await app.axe();
  });

  test(`every sign in the head has its word where there is room, ${language}`, async ({ app }) => {
    await openBoard(app, language);
    const head = app.page.locator('main header').first();
    const signs = head.getByRole('button').filter({ has: app.page.locator('svg') });
    for (const sign of (await signs.all()).slice(-6)) await expect(sign).toHaveText(/\p{L}/u);
    // In one line.
    expect((await head.boundingBox())?.height).toBeLessThan(64);
    await app.page.setViewportSize({ width: 1280, height: 800 });
    await expect(signs.nth(-3)).toHaveText('');
    expect((await head.boundingBox())?.height).toBeLessThan(64);
  });

  test(`words a third longer fit, ${language}`, async ({ app }) => {
    await openBoard(app, language, { size: { width: 1280, height: 800 }, longer: 30 });
    const head = app.page.locator('main header').first();
    const isOneRow = () => expect.poll(async () => (await head.boundingBox())?.height).toBeLessThan(64);
    await isOneRow();
    await app.fits();
    await app.page.setViewportSize({ width: 1440, height: 900 });
    await isOneRow();
    await app.page.setViewportSize({ width: 1280, height: 800 });
    await app.page.locator('[data-card]').first().click();
    await expect(app.page.getByRole('complementary')).toBeVisible();
    await app.fits();
  });
}
