import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, storyDay, test } from './app.ts';
import { FirstRunPage } from './pages/first-run.ts';
import { tabTo } from './pages/reach.ts';
import { ShellPage } from './pages/shell.ts';

test.use({ now: storyDay });

for (const language of ['en', 'de'] as const) {
  const theme = language === 'en' ? 'light' : 'dark';

  test(`another team acts, by mouse and by keys, ${language}`, async ({ app }) => {
    const shell = await ShellPage.open(app, { language, theme });
    const { words, switcher, menu } = shell;
    await expect(switcher).toContainText(words.team);
    await switcher.click();
    await expect(menu.getByRole('group', { name: words.teams })).toBeVisible();
    await menu.getByRole('menuitem').filter({ hasText: words.managers }).click();
    await expect(switcher).toContainText(words.managers);
    await expect(menu).toHaveCount(0);

    await tabTo(app, switcher);
    await shell.press('Enter');
    await expect(menu.getByRole('menuitem').first()).toBeFocused();
    await app.axeMenu();
    await shell.press('ArrowDown', 'ArrowDown');
    await expect(menu.getByRole('menuitem').filter({ hasText: words.other })).toBeFocused();
    await shell.press('Enter');
    await expect(switcher).toContainText(words.other);
    await shell.press('Enter');
    await expect(menu).toBeVisible();
    await shell.press('Escape');
    await expect(menu).toHaveCount(0);
    await expect(switcher).toContainText(words.other);
  });

  test(`everything is found by typing, ${language}`, async ({ app }) => {
    const shell = await ShellPage.open(app, { language, theme });
    const { words } = shell;
    await shell.search(words.rules);
    await expect(shell.selected).toContainText(words.rules);
    await app.axe();
    await shell.press('Enter');
    await expect(shell.dialog).toHaveCount(0);
    await expect(shell.heading).toHaveText(words.rules);
    // What the room can do is in the list as soon as the room is there.
    await app.settled();

    await shell.search('');
    const all = await shell.option.allInnerTexts();
    await shell.press('ArrowDown', 'ArrowDown', 'ArrowUp');
    await expect(shell.selected).toHaveText(all[1] ?? '', { useInnerText: true });
    await shell.press('ArrowUp', 'ArrowUp');
    await expect(shell.selected).toHaveText(all.at(-1) ?? '', { useInnerText: true });
    await shell.page.keyboard.type('qqq');
    await expect(shell.dialog.getByText(words.nothing)).toBeVisible();
    await app.axe();
    await shell.press('Enter');
    await expect(shell.dialog).toBeVisible();
    await shell.press('Escape');
    await expect(shell.dialog).toHaveCount(0);
    await expect(shell.heading).toHaveText(words.rules);
  });

  test(`every key is told, ${language}`, async ({ app }) => {
    const shell = await ShellPage.open(app, { language, theme });
    const { words, dialog } = shell;
    await shell.press('?');
    await expect(dialog.getByRole('heading', { name: words.help })).toBeVisible();
    await expect(dialog.getByRole('heading', { name: words.here })).toBeVisible();
    await expect(dialog.getByRole('heading', { name: words.everywhere })).toBeVisible();
    await expect(dialog).toContainText(words.present);
    await app.axe();
    // What lies behind rests meanwhile.
    await shell.press('p');
    await expect(shell.switcher).toBeVisible();
    await shell.press('Escape');
    await expect(dialog).toHaveCount(0);
  });

  test(`palette, keys and path fit with words a third longer, ${language}`, async ({ app }) => {
    const shell = await ShellPage.open(app, { language, size: { width: 1280, height: 800 }, longer: 30 });
    for (const key of ['Control+k', '?', 'Control+o']) {
      await shell.press(key);
      await expect(shell.dialog).toBeVisible();
      await app.fits();
      await shell.press('Escape');
      await expect(shell.dialog).toHaveCount(0);
    }
    await shell.page.locator('.gear').click();
    await expect(shell.page.locator('.settings')).toBeVisible();
    await app.fits();
    await shell.press('Escape');
    await shell.press('p');
    await expect(shell.switcher).toHaveCount(0);
    await app.fits();
  });

  test(`what cannot be opened is told, and what is open stays, ${language}`, async ({ app }) => {
    const folder = app.host.folder;
    const newer = await new ShellPage(app, language).newer();
    const shell = await ShellPage.open(app, { language, theme });
    const { words, said } = shell;
    const foreign = join(folder, 'letter.spielraum');
    await writeFile(foreign, 'Dear all,\n'.repeat(200));
    for (const [path, told] of [
      [foreign, words.foreign],
      [folder, words.folder],
      [join(folder, 'nowhere.spielraum'), words.missing],
    ] as const) {
      await shell.openFile(path);
      const alert = said.getByRole('alert').filter({ hasText: told });
      await expect(alert).toContainText(path);
      // Another file is the answer to what was said of the one before.
      await expect(said.getByRole('alert')).toHaveCount(1);
      await expect(shell.switcher).toContainText(words.team);
    }
    await app.axe();
    await shell.openFile(newer);
    await expect(shell.switcher).toContainText('Letters');
    await expect(said.getByText(words.missing)).toHaveCount(0);
    await expect(shell.page.locator('.corner')).toContainText(words.readOnly);
    await shell.page.goto(`${app.host.address}/#/teams`);
    await shell.page.getByRole('button', { name: words.addTeam }).first().click();
    await shell.page.getByRole('textbox', { name: words.addTeam }).fill('Parcels');
    await shell.press('Enter');
    await expect(shell.page.getByRole('main').getByText(words.newer)).toBeVisible();
    await expect(shell.page.getByRole('textbox', { name: words.addTeam })).toHaveValue('Parcels');
  });
}

test('language and colours change, and what is being typed stays', async ({ app }) => {
  const [first, german] = [await FirstRunPage.open(app), new FirstRunPage(app, 'de')];
  const shell = new ShellPage(app, 'de');
  const { page } = app;
  await first.field('journey').fill('Late');
  await first.field('team').fill('Letters');
  await page.getByRole('button', { name: /^DE/u }).click();
  await expect(german.field('team')).toHaveValue('Letters');
  await expect(german.field('journey')).toHaveValue('Late');
  await expect(german.heading).toContainText(german.words.title);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.getByRole('button', { name: shell.words.dark }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(german.field('team')).toHaveValue('Letters');
  await shell.command('Englisch');
  await expect(first.field('team')).toHaveValue('Letters');
  await expect(first.field('journey')).toHaveValue('Late');
  await page.reload();
  await expect(first.heading).toContainText(first.words.title);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('what is typed in place is kept by a click on another language', async ({ app }) => {
  const shell = await ShellPage.open(app, {}, '/#/teams');
  const { page, words } = shell;
  await page.getByRole('button', { name: words.addTeam }).click();
  await page.getByRole('textbox', { name: words.addTeam }).fill('Letters');
  await page.getByRole('button', { name: /^DE/u }).click();
  await expect(shell.heading).toHaveText(new ShellPage(app, 'de').words.home);
  await expect.poll(() => shell.teams()).toContain('Letters');
});

test('a big screen shows the room alone', async ({ app }) => {
  const shell = await ShellPage.open(app);
  await expect(shell.page.locator('[data-card]').first()).toBeVisible();
  await shell.press('p');
  await expect(shell.switcher).toHaveCount(0);
  await expect(shell.page.locator('html')).toHaveAttribute('data-big', '');
  // The sidebar, which says it otherwise, is gone.
  await expect(shell.page.locator('main header')).toContainText('example');
  await expect(shell.page.locator('[data-card]').first()).toBeVisible();
  await app.axe();
  await shell.press('Escape');
  await expect(shell.switcher).toBeVisible();
  await shell.press('p');
  await expect(shell.switcher).toHaveCount(0);
  await shell.press('p');
  await expect(shell.switcher).toBeVisible();
  await shell.press('n');
  await shell.page.getByLabel('Title').fill('');
  await shell.page.keyboard.type('pp?');
  await expect(shell.page.getByLabel('Title')).toHaveValue('pp?');
  await expect(shell.switcher).toBeVisible();
});

test('a workspace is closed and begun from the settings', async ({ app }) => {
  const shell = await ShellPage.open(app);
  const { page, words } = shell;
  await page.getByRole('button', { name: words.settings }).click();
  await app.axe();
  await page.getByRole('button', { name: words.fresh }).click();
  // By its name: the panel that led here may be drawn a little longer.
  const dialog = page.getByRole('dialog', { name: words.where });
  await dialog.getByLabel(words.path).fill(join(app.host.folder, 'example.spielraum'));
  await shell.press('Enter');
  await expect(shell.said.getByRole('alert')).toContainText(words.taken);
  await expect(shell.switcher).toContainText(words.team);
  await shell.command(words.close);
  await expect(shell.heading).toContainText(words.none);
});

test('an address that leads nowhere leads back, and says so', async ({ app }) => {
  const shell = await ShellPage.open(app, {}, '/#/nowhere');
  const said = shell.page.getByText(shell.words.unknown);
  await expect(said).toBeVisible();
  await expect(shell.page).toHaveURL(/#\/today$/);
  await app.settled();
  await app.axe();
  for (const room of ['rules', 'board', 'journey', 'outcomes', 'consent', 'retro']) {
    await shell.page.locator('.announcements .close').click();
    await shell.page.goto(`${app.host.address}/#/${room}/unknown`);
    await expect(said).toBeVisible();
    await expect(shell.page).toHaveURL(new RegExp(`#/${room}$`));
    await expect(shell.page.locator(`nav a[href="#/${room}"]`)).toHaveAttribute('aria-current', 'page');
    await app.settled();
    await expect(shell.heading).toBeVisible();
  }
});
