import { readFile, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, storyDay, test } from './app.ts';
import { FirstRunPage } from './pages/first-run.ts';

test.use({ now: storyDay });

const TOO_LONG = 'x'.repeat(10_000);

for (const language of ['en', 'de'] as const) {
  const theme = language === 'en' ? 'light' : 'dark';

  test(`three answers are typed without a pause, and nothing is lost, ${language}`, async ({ app }) => {
    const first = await FirstRunPage.open(app, { language, theme });
    const [team = '', journey = '', outcome = ''] = first.words.answers;
    await app.axe();
    await expect(first.field('team')).toBeFocused();
    await first.type(team);
    await first.type(journey);
    await first.type(outcome);
    await first.expectStored([team], [journey], [outcome]);
    for (const [asked, answer] of [['team', team], ['journey', journey], ['outcome', outcome]] as const) {
      await expect(first.question(asked)).toContainText(answer);
      await expect(first.aside).toContainText(answer);
    }
    const stored = await first.stored();
    expect(stored.outcomes[0]?.journey).not.toBeNull();
    expect(await first.workspace()).toBe(team);
    await app.axe();
    await first.press('Escape');
    await expect(first.page).toHaveURL(/#\/today/u);
    await expect(first.page.locator('.sidebar')).toContainText(team);
  });

  test(`an answer that cannot be kept stays in its field, and beside it stands why, ${language}`, async ({ app }) => {
    // Nobody may make files there, whoever runs this.
    await symlink('/sys', join(app.host.folder, 'documents'));
    const first = await FirstRunPage.open(app, { language });
    await first.type('Parcels');
    await expect(first.question('team')).toContainText(first.words.readOnly);
    await expect(first.field('team')).toHaveValue('Parcels');
    await expect(first.field('team')).toHaveAttribute('aria-invalid', 'true');
    expect(await first.workspace()).toBeUndefined();
    await first.field('journey').fill('Late');
    await first.press('Enter');
    await expect(first.question('journey')).toContainText(first.words.readOnly);
    await expect(first.field('journey')).toHaveValue('Late');
    await expect(first.field('team')).toHaveValue('Parcels');
    await app.axe();
  });

  test(`a name that is empty or too long is told beside its field, ${language}`, async ({ app }) => {
    const first = await FirstRunPage.open(app, { language });
    await first.press('Enter');
    await expect(first.question('team')).toContainText(first.words.empty);
    await first.field('team').fill(TOO_LONG);
    await first.press('Enter');
    await expect(first.question('team')).toContainText(first.words.long);
    await expect(first.field('team')).toHaveValue(TOO_LONG);
    await first.field('team').fill('Parcels');
    await first.press('Enter');
    await expect(first.question('team')).not.toContainText(first.words.long);
    await expect(first.change('team')).toBeVisible();
    await first.field('journey').fill(TOO_LONG);
    await first.press('Enter');
    await expect(first.question('journey')).toContainText(first.words.long);
    await expect(first.field('journey')).toHaveValue(TOO_LONG);
    await first.field('journey').fill('Late');
    await first.press('Enter');
    await first.expectStored(['Parcels'], ['Late'], []);
  });
}

test('answers come in any order: a plain team stands in until it is named', async ({ app }) => {
  const first = await FirstRunPage.open(app);
  await first.proposal(first.words.own).click();
  await expect(first.field('outcome')).toBeFocused();
  await first.type(first.words.solved);
  await expect(first.question('outcome')).toContainText(first.words.solved);
  await first.expectStored([first.words.unnamed], [], [first.words.solved]);
  await expect(first.field('team')).toBeFocused();
  await first.field('journey').fill('Late');
  await first.press('Enter');
  await expect(first.field('team')).toBeFocused();
  await first.page.getByLabel(first.words.short).fill('PP');
  await first.field('team').fill('Parcels');
  await first.press('Enter');
  await first.expectStored(['Parcels'], ['Late'], [first.words.solved]);
  expect((await first.stored()).teams[0]?.short).toBe('PP');
});

test('an answer is taken back, and is changed', async ({ app }) => {
  const first = await FirstRunPage.open(app);
  await first.type('Parcels');
  await first.type('Late');
  await expect(first.proposal(first.words.solved)).toBeFocused();
  await first.press('Enter');
  await expect(first.change('outcome')).toBeVisible();
  await first.press('Control+z');
  await expect(first.page.getByText(first.words.undone)).toBeVisible();
  await expect(first.proposal(first.words.solved)).toBeFocused();
  await first.press('Control+z');
  // An empty field has nothing to take back, so the answer before it is meant.
  await expect(first.field('journey')).toBeFocused();
  await first.press('Control+z');
  await expect(first.field('team')).toBeFocused();
  await first.expectStored([], [], []);

  await first.type('Parcels');
  await first.type('Late');
  await first.change('team').click();
  await expect(first.field('team')).toHaveValue('Parcels');
  await first.field('team').fill('Something else');
  await first.press('Escape');
  await expect(first.field('team')).toHaveCount(0);
  await expect(first.question('team')).toContainText('Parcels');
  await first.change('team').click();
  await first.press('Control+a');
  await first.type('Parcels & letters');
  await first.expectStored(['Parcels & letters'], ['Late'], []);
  await expect(first.question('team')).toContainText('Parcels & letters');
});

test('Escape looks around in an empty workspace', async ({ app }) => {
  const first = await FirstRunPage.open(app);
  await first.press('Escape');
  await expect(first.page.getByText(first.words.begun)).toBeVisible();
  await expect(first.page).toHaveURL(/#\/today/u);
  expect(await first.workspace()).toBe('Spielraum');
  // Whoever looks around once more without having done anything leaves no second empty file.
  await app.host.done('workspace.close');
  await expect(first.heading).toContainText(first.words.title);
  await first.press('Escape');
  await expect(first.page).toHaveURL(/#\/today/u);
  await expect.poll(() => first.workspace()).toBe('Spielraum');
  expect((await readdir(join(app.host.folder, 'documents'))).filter((name) => name.endsWith('.spielraum'))).toEqual(['Spielraum.spielraum']);
});

test('looking around keeps what stands in a field without Enter', async ({ app }) => {
  const first = await FirstRunPage.open(app);
  await first.field('journey').fill('Late');
  await first.field('team').fill('Parcels');
  await first.press('Escape');
  await expect(first.page).toHaveURL(/#\/today/u);
  await first.expectStored(['Parcels'], ['Late'], []);
});

test('the example, the team and a file are chosen by their keys', async ({ app }) => {
  const path = await new FirstRunPage(app, 'en').prepare('Parcels', 'Letters');
  const first = await FirstRunPage.open(app);
  await first.press('Alt+3');
  await expect(first.dialog.getByLabel(first.words.path)).toBeFocused();
  await app.axe();
  await first.press('Escape');
  await expect(first.dialog).toHaveCount(0);
  await first.press('Alt+2');
  await expect(first.field('team')).toBeFocused();
  await first.press('Alt+3');
  await first.type(`${path}.not`);
  await expect(first.page.getByRole('alert')).toContainText(first.words.noFile);
  await expect(first.heading).toContainText(first.words.title);
  await first.press('Alt+3');
  await expect(first.dialog.getByLabel(first.words.path)).toBeFocused();
  await first.type(path);
  await expect(first.page).toHaveURL(/#\/today/u);
  await expect(first.page.locator('.sidebar')).toContainText('Letters');

  await app.host.done('workspace.close');
  await expect(first.heading).toContainText(first.words.title);
  await first.press('Alt+1');
  await expect(first.page).toHaveURL(/#\/today/u);
  await expect(first.page.locator('.sidebar')).toContainText(first.words.exampleTeam);
});

test('what was open before is opened again by a click', async ({ app }) => {
  const first = new FirstRunPage(app, 'en');
  await first.prepare('Parcels', 'Letters');
  await FirstRunPage.open(app);
  await expect(first.page.getByText(first.words.recent)).toBeVisible();
  await first.page.getByRole('main').getByRole('button', { name: 'Parcels', exact: true }).click();
  await expect(first.page.locator('.sidebar')).toContainText('Letters');
  await expect(first.page).toHaveURL(/#\/today/u);
});

test('a file is dropped: a workspace is opened, another needs one first', async ({ app }) => {
  const path = await new FirstRunPage(app, 'en').prepare('Parcels', 'Letters');
  const first = await FirstRunPage.open(app);
  await first.drop('log.csv', Buffer.from('a;b\n1;2\n'));
  await expect(first.page.getByRole('alert')).toContainText(first.words.noWorkspace);
  await first.drop('dropped.spielraum', await readFile(path));
  await expect(first.page.locator('.sidebar')).toContainText('Letters');
});

test('whoever looks around an empty workspace is led to name the first team', async ({ app }) => {
  await app.host.done('workspace.create', { name: 'New', language: 'en', path: `${app.host.folder}/new.spielraum` });
  const main = app.page.locator('main');
  for (const room of ['rules', 'outcomes', 'desk', 'consent', 'retro', 'pulse']) {
    await app.open({}, `/#/${room}`);
    await expect(main.getByRole('button', { name: 'Name the first team' })).toBeVisible();
  }
  await app.go('#/today');
  await expect(main.getByRole('link', { name: /^Set the frame/u })).toBeVisible();
  await main.getByRole('link', { name: /^Name the first team/u }).click();
  await expect(main.getByRole('textbox')).toBeFocused();
});

test('every room can be opened from the first second', async ({ app }) => {
  const first = await FirstRunPage.open(app);
  const rooms = await app.rooms();
  const last = rooms.at(-1) ?? '';
  await app.go(last);
  await expect(first.page.getByText(first.words.begun)).toBeVisible();
  await expect(first.heading).not.toContainText(first.words.title);
  for (const room of rooms) await app.go(room);
  expect(await first.workspace()).toBe('Spielraum');
});

for (const language of ['en', 'de'] as const) {
  test(`the questions and the path fit with words a third longer, ${language}`, async ({ app }) => {
    const look = { language, size: { width: 1280, height: 800 } };
    const first = await FirstRunPage.open(app, look);
    await app.open({ ...look, longer: 30 });
    await app.fits();
    await first.press('Alt+3');
    await expect(first.dialog).toBeVisible();
    await app.fits();
    await first.press('Escape');
    const [team = ''] = first.words.answers;
    await expect(first.dialog).toHaveCount(0);
    await first.press('Alt+2');
    await first.type(team);
    await expect(first.page.getByText(team).last()).toBeVisible();
    await app.fits();
  });
}
