// What is taken back, and where that stops because it binds others.
import { expect, storyDay, test } from './app.ts';
import { ImportPage, sample } from './pages/import.ts';
import { spoken } from './pages/reach.ts';
import { ShellPage } from './pages/shell.ts';
import { TodayPage } from './pages/today.ts';

test.use({ now: storyDay });

for (const language of ['en', 'de'] as const) {
  const theme = language === 'en' ? 'light' : 'dark';

  test(`undo says what it takes back, and where it stops, ${language}`, async ({ app }) => {
    const shell = await ShellPage.open(app, { language, theme });
    const { words, said } = shell;
    await shell.add('Letters');
    await shell.search(words.undo);
    await expect(shell.selected).toHaveText(spoken(words.undo));
    await shell.press('Enter');
    await expect(said).toContainText(words.undone);
    await shell.search(words.redo);
    await expect(shell.selected).toHaveText(spoken(words.redo));
    await shell.press('Escape');
    await said.getByRole('button', { name: words.again, exact: true }).click();
    await expect(said).toContainText(words.done);
    await app.axe();
    await shell.press('Control+z');
    await expect(said).toContainText(words.undone);

    await new TodayPage(app, language).bringIntoForce();
    await shell.press('Control+z');
    await expect(said.getByRole('alert')).toContainText(words.stops);
    await expect(said.getByRole('alert')).toContainText(words.ruleBack);
  });
}

test('undo stops at an import and says how it is taken back', async ({ app }) => {
  const log = await ImportPage.open(app);
  await log.choose(sample);
  await log.intoNewJourney('IT incidents');
  await log.run.click();
  await expect(log.page.getByRole('heading', { name: log.words.done })).toBeVisible();
  const shell = new ShellPage(app, 'en');
  await shell.press('Control+z');
  await expect(shell.said.getByRole('alert')).toContainText(shell.words.stops);
  await expect(shell.said.getByRole('alert')).toContainText(shell.words.importBack);
  expect(await log.count()).toBe(1);
});
