// Asks between teams as each of the two sees them.
import { expect, storyDay, test, type App } from './app.ts';
import { openBoard } from './pages/board.ts';

test.use({ now: storyDay });

const TITLE = 'Parcels above 250';
const [US, THEM] = ['Delivery & returns', 'Orders & payment'];

interface Organisation {
  teams: { id: string; name: string }[];
}

/** Asks past the page what one team asks of another. */
async function ask(app: App, due?: string): Promise<string> {
  const [us, them] = await teamsOf(app);
  return app.host.done<string>('ask.add', { of: them, title: TITLE, description: 'The **whole** parcel', due }, { team: us });
}

/** The team that asks and the one that is asked. */
async function teamsOf(app: App): Promise<[string, string]> {
  const { teams } = await app.host.done<Organisation>('organisation', {}, { managers: '' });
  const id = (name: string): string => teams.find((team) => team.name === name)?.id ?? '';
  return [id(US), id(THEM)];
}

/** What the team that is asked says to it past the page. */
async function reply(app: App, id: string, reply: object): Promise<void> {
  const [, team] = await teamsOf(app);
  await app.host.done('ask.answer', { id, reply }, { team });
}

test('an ask that waits is named on the board, and declining it says so and keeps the focus', async ({ app }) => {
  await openBoard(app);
  const { page } = app;
  await ask(app, '2026-11-10');
  await app.actFor(THEM);
  await app.go('#/today');
  await expect(page.getByRole('link', { name: TITLE })).toContainText('by 10 Nov, which has passed');
  await app.go('#/board');
  await page.getByRole('button', { name: /waits? for your answer/ }).click();
  const aside = page.getByRole('complementary', { name: TITLE });
  await expect(aside).toContainText(`${US} asks you`);
  await expect(aside.getByLabel('Title')).toBeDisabled();
  await expect(aside.getByLabel('Needed by')).toBeDisabled();
  await expect(aside).toContainText(`What is asked, and by when, is for ${US} to say.`);
  await aside.getByRole('button', { name: 'We do it' }).click();
  await expect(page.getByRole('region', { name: 'Announcements' })).toContainText(`${US} sees that you do it`);
  await expect(aside.getByRole('button', { name: 'We do it' })).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  await aside.getByRole('button', { name: 'We do not' }).click();
  await page.getByLabel('Why not?').fill('The insurer decides that');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('.announcements')).toContainText(`“${TITLE}” declined. ${US} reads your reason.`);
  await expect(page.locator('body')).not.toContainText('put away elsewhere');
  await expect(aside).toHaveCount(0);
  await expect.poll(async () => page.evaluate(() => document.activeElement === document.body)).toBe(false);
});

test('whoever asks sees their own ask as theirs, and can take it back there', async ({ app }) => {
  await openBoard(app);
  const { page } = app;
  await ask(app);
  const asked = page.getByRole('region', { name: 'Asked of others' });
  await asked.getByRole('button').first().click();
  await asked.getByRole('link', { name: TITLE }).click();
  const aside = page.getByRole('complementary', { name: TITLE });
  await expect(aside).toContainText(`You ask ${THEM}`);
  await app.axe();
  await aside.getByRole('button', { name: 'Take it back' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
  await expect(page.locator(`[data-card]`).filter({ hasText: TITLE })).toHaveCount(0);
  await expect(page.locator('body')).not.toContainText('put away elsewhere');
});

test('whoever asks says more than a title, and says it otherwise until there is a reply', async ({ app }) => {
  const board = await openBoard(app);
  const { page } = app;
  await board.press('n');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Kind' }).click();
  await page.getByRole('option', { name: 'Ask', exact: true }).click();
  await dialog.getByRole('combobox', { name: 'Whom do you ask?' }).click();
  await page.getByRole('option', { name: THEM }).click();
  await dialog.getByLabel('Title').fill(TITLE);
  await dialog.getByLabel('Description').fill('The **whole** parcel');
  await app.axe();
  await dialog.getByRole('button', { name: 'Send the ask' }).click();
  await expect(dialog).toHaveCount(0);
  const asked = page.getByRole('region', { name: 'Asked of others' });
  await asked.getByRole('button').first().click();
  await asked.getByRole('link', { name: TITLE }).click();
  const aside = page.getByRole('complementary').filter({ hasText: `You ask ${THEM}` });
  await expect(aside.locator('.markdown strong')).toHaveText('whole');
  await aside.getByLabel('Title').fill('Parcels above 300');
  await aside.getByLabel('Needed by').fill('4 Dec 2026');
  await page.keyboard.press('Tab');
  await aside.getByRole('button', { name: 'Edit description' }).click();
  await aside.getByLabel('Description').fill('Half of it');
  await page.keyboard.press('Control+Enter');
  await expect(aside).toContainText('Half of it');
  await expect(page.locator('[data-card]').filter({ hasText: 'Parcels above 300' })).toContainText('needed by 4 Dec');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(page.locator('body')).not.toContainText('Half of it');
  const [, them] = await teamsOf(app);
  const { asks } = await app.host.done<{ asks: { id: string; title: string }[] }>('today', { team: them });
  await reply(app, asks.find(({ title }) => title === 'Parcels above 300')?.id ?? '', { kind: 'accept' });
  const card = page.locator('[data-card]').filter({ hasText: 'Parcels above 300' });
  await expect(card).toContainText('accepted');
  await card.click();
  await expect(aside.getByLabel('Title')).toBeDisabled();
  await expect(aside.getByLabel('Needed by')).toBeDisabled();
  await expect(aside).toContainText(`${THEM} has accepted this as it stands`);
  await app.axe();
});

test('a no is read with its reason, from today to where it is taken back', async ({ app }) => {
  await openBoard(app);
  const { page } = app;
  const id = await ask(app);
  await reply(app, id, { kind: 'decline', reason: 'The insurer decides that' });
  await app.go('#/today');
  const line = page.getByRole('link', { name: TITLE });
  await expect(line).toContainText('The insurer decides that');
  await line.click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const asked = page.getByRole('region', { name: 'Asked of others' });
  await expect(asked.getByRole('button', { name: TITLE })).toBeFocused();
  await expect(asked).toContainText('The insurer decides that');
  await page.keyboard.press('Enter');
  await expect(asked.locator('.markdown strong')).toHaveText('whole');
  await app.axe();
  await asked.getByRole('listitem').filter({ hasText: TITLE }).getByRole('button', { name: 'Take it back' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
  await expect(asked.getByRole('button', { name: TITLE })).toHaveCount(0);
});

test('whoever has an ask open hears what the other team did with it', async ({ app }) => {
  await openBoard(app);
  const { page } = app;
  const [us] = await teamsOf(app);
  const said = page.getByRole('region', { name: 'Announcements' });
  const aside = page.getByRole('complementary', { name: TITLE });
  const first = await ask(app);
  const asked = page.getByRole('region', { name: 'Asked of others' });
  await asked.getByRole('button').first().click();
  await asked.getByRole('link', { name: TITLE }).click();
  await expect(aside).toBeVisible();
  await reply(app, first, { kind: 'decline', reason: 'The insurer decides that' });
  await expect(said).toContainText(`${THEM} has declined “${TITLE}”: “The insurer decides that”`);
  await expect(said).not.toContainText('writing');
  await expect(aside).toHaveCount(0);
  const second = await ask(app);
  await reply(app, second, { kind: 'accept' });
  await app.actFor(THEM);
  await page.goto(`${page.url().replace(/#.*/, '')}#/board?card=${second}`);
  await aside.getByRole('button', { name: 'Write a comment' }).click();
  await aside.getByRole('textbox', { name: 'Write a comment' }).fill('On it');
  await app.host.done('ask.withdraw', { id: second }, { team: us });
  await expect(said).toContainText(`${US} has taken “${TITLE}” back. What you were writing on it was not stored.`);
  await app.go('#/today');
  const line = page.getByRole('link', { name: TITLE });
  await expect(line).toContainText(`${US} took it back on`);
  await line.click();
  const away = page.getByRole('dialog').getByRole('listitem').filter({ hasText: `taken back by ${US}` });
  await expect(away).toContainText(TITLE);
  await expect(away.getByRole('button', { name: 'Bring back' })).toHaveCount(0);
  await app.axe();
});

test('a link to an ask opens it, also on a board that was looked at before it was asked', async ({ app }) => {
  const { page } = await openBoard(app);
  const home = page.url();
  const { teams } = await app.host.done<Organisation>('organisation');
  const boards = await app.host.done<{ id: string; team: string }[]>('boards');
  const theirs = boards.find(({ team }) => teams.some(({ id, name }) => id === team && name === THEM))?.id ?? '';
  await page.goto(`${home.replace(/#.*/, '')}#/board/${theirs}`);
  await expect(page.locator('main')).toContainText(`This is the board of ${THEM}`);
  await page.goto(home);
  await ask(app);
  const asked = page.getByRole('region', { name: 'Asked of others' });
  await asked.getByRole('button').first().click();
  // What was seen of the board before stands there until it is answered anew.
  let answer = (): void => undefined;
  const held = new Promise<void>((done) => (answer = done));
  await page.route('**/rpc', async (route) => {
    if (route.request().postData()?.includes('board.show')) await held;
    await route.continue();
  });
  await asked.getByRole('link', { name: TITLE }).click();
  await expect(page.locator('main')).toContainText(`This is the board of ${THEM}`);
  answer();
  await expect(page.getByRole('complementary', { name: TITLE })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a team without a board cannot be asked, and the list says why', async ({ app }) => {
  const board = await openBoard(app);
  const { page } = app;
  await app.host.done('team.add', { name: 'Newcomers' }, { managers: '' });
  await board.press('n');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Kind' }).click();
  await page.getByRole('option', { name: 'Ask', exact: true }).click();
  await dialog.getByLabel('Title').fill('Anything');
  await dialog.getByRole('button', { name: 'Send the ask' }).click();
  const team = dialog.getByRole('combobox', { name: 'Whom do you ask?' });
  await expect(team).toHaveAttribute('aria-invalid', 'true');
  await expect(team).toBeFocused();
  await expect(dialog.getByLabel('Title')).not.toHaveAttribute('aria-invalid', 'true');
  await app.axe();
  await team.click();
  const newcomers = page.getByRole('option', { name: /Newcomers/ });
  await expect(newcomers).toHaveAttribute('aria-disabled', 'true');
  await expect(newcomers).toContainText('no board');
});

test('an ask that is dragged to where it is done says whose initials go, and who reads the answer', async ({ app }) => {
  const board = await openBoard(app);
  const card = board.card('One answer for lost parcels above €250');
  await expect(card.locator('.initials').first()).toBeVisible();
  await board.drag(card, app.page.locator('[data-rail]').last(), { x: 15, y: 200 });
  const said = app.page.locator('.announcements');
  await expect(said).toContainText('Until now you could ask');
  await expect(said).toContainText(`${THEM} sees that it is done`);
});
