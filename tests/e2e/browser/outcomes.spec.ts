import { expect, storyDay, test } from './app.ts';
import { OutcomesPage } from './pages/outcomes.ts';
import { spoken, tabTo } from './pages/reach.ts';

test.use({ now: storyDay });

const TOO_LONG = 'x'.repeat(10_000);

for (const language of ['en', 'de'] as const) {
  const theme = language === 'en' ? 'light' : 'dark';

  test(`an outcome is chosen, and its chart says what it says, ${language}`, async ({ app }) => {
    const outcomes = await OutcomesPage.open(app, { language, theme });
    const { words, page } = outcomes;
    await expect(outcomes.chosen).toContainText(words.solved);
    await expect(page.getByRole('main').getByText(words.provisional)).toBeVisible();
    await outcomes.press('ArrowLeft');
    await expect(outcomes.chosen).toContainText(words.solved);
    await outcomes.press('ArrowRight');
    await expect(outcomes.chosen).toContainText(words.reached);
    await expect(outcomes.tile(words.reached)).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('main')).toContainText(spoken(words.run));
    await expect(outcomes.chart(words.reached)).toHaveAccessibleName(spoken(words.run));
    await expect(outcomes.chart(words.reached)).toHaveAccessibleName(spoken(words.worse));
    await outcomes.tile(words.promise).click();
    await expect(outcomes.chosen).toContainText(words.promise);
    await expect(page.getByRole('main')).toContainText(spoken(words.outside));

    await outcomes.button(words.show).click();
    const table = page.getByRole('table');
    await expect(table.getByRole('row')).toHaveCount(25);
    await expect(table.getByRole('row').last()).toContainText('86');
    await app.axe();
    await outcomes.button(words.hide).click();
    await expect(table).toHaveCount(0);
  });

  test(`a new outcome and its first figures by keys alone, ${language}`, async ({ app }) => {
    const outcomes = await OutcomesPage.begin(app, { language, theme });
    const { words, dialog, page } = outcomes;
    await expect(page.getByText(words.none)).toBeVisible();
    await outcomes.press('n');
    await expect(dialog.getByLabel(words.name, { exact: true })).toBeFocused();
    await app.axe();
    await page.keyboard.type(words.ownName);
    await tabTo(app, dialog.getByLabel(words.cheat));
    await page.keyboard.type('Hanging up');
    await tabTo(app, dialog.getByRole('button', { name: words.add }));
    await outcomes.press('Enter');
    await expect(outcomes.chosen).toContainText(words.ownName);
    await expect(page.getByRole('main')).toContainText(words.noFigure);

    await tabTo(app, outcomes.button(words.enter));
    await outcomes.press('Enter');
    const [newest, before] = [dialog.getByLabel(words.week), dialog.getByLabel(words.before)];
    await expect(newest).toBeFocused();
    await page.keyboard.type('seventy');
    await expect(dialog.getByText(words.wrong)).toBeVisible();
    await expect(newest).toHaveAttribute('aria-invalid', 'true');
    await outcomes.press('Enter');
    await expect(newest).toHaveValue('seventy');
    await app.axe();
    await outcomes.press('Control+a');
    await page.keyboard.type('72,5');
    await outcomes.press('Tab');
    await expect(before).toBeFocused();
    await page.keyboard.type('31/40');
    await outcomes.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('main')).toContainText(spoken(words.points));
    const known = await outcomes.known(words.ownName);
    const values = known?.series.points.map(({ week, value }) => [week.week, value]);
    expect(values).toEqual([
      [45, 77.5],
      [46, 72.5],
    ]);
    await outcomes.press('Control+z');
    await expect(page.getByRole('main')).toContainText(words.noFigure);
  });

  test(`a computed outcome says what was counted, and what to know before believing it, ${language}`, async ({ app }) => {
    const outcomes = await OutcomesPage.open(app, { language }, 'digital');
    const { words, page } = outcomes;
    const main = page.getByRole('main');
    await expect(outcomes.chosen).toContainText(words.repeat);
    await expect(main.getByText(words.formula)).toBeVisible();
    await expect(main).toContainText(words.trickle);
    await expect(main).toContainText(words.window);
    await expect(main).toContainText(words.log);
    await expect(main).toContainText('CC BY 4.0');
    await expect(outcomes.button(words.enter)).toHaveCount(0);
    await outcomes.tile(words.closing).click();
    await expect(main).toContainText(words.median);
  });

  test(`dialogs fit with words a third longer, ${language}`, async ({ app }) => {
    const outcomes = await OutcomesPage.open(app, { language, size: { width: 1280, height: 800 }, longer: 30 });
    const { dialog } = outcomes;
    await expect(outcomes.page.getByRole('img').first()).toBeVisible();
    for (const key of ['n', 'a']) {
      await outcomes.press(key);
      await expect(dialog).toBeVisible();
      await app.fits();
      await outcomes.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
    // Their names are longer, too: the buttons below what the chart says.
    const actions = outcomes.page.locator('.actions button');
    for (const at of [0, 1]) {
      await actions.nth(at).click();
      await expect(dialog).toBeVisible();
      await app.fits();
      await outcomes.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
    await actions.nth(2).click();
    await expect(outcomes.page.getByRole('table')).toBeVisible();
    await app.fits();
  });
}

test('a name that is too long is told, and nothing that was typed is lost', async ({ app }) => {
  const outcomes = await OutcomesPage.begin(app);
  const { words, dialog } = outcomes;
  await expect(outcomes.page.getByText(words.none)).toBeVisible();
  await outcomes.press('n');
  await dialog.getByLabel(words.name, { exact: true }).fill(TOO_LONG);
  await dialog.getByLabel(words.cheat).fill('Hanging up');
  await dialog.getByRole('button', { name: words.add }).click();
  await expect(outcomes.page.getByText(words.long, { exact: false })).toBeVisible();
  await expect(dialog.getByLabel(words.name, { exact: true })).toHaveValue(TOO_LONG);
  await expect(dialog.getByLabel(words.cheat)).toHaveValue('Hanging up');
});

test('managers look at every outcome, and change none', async ({ app }) => {
  const outcomes = await OutcomesPage.open(app, {}, 'managers');
  const { words, page } = outcomes;
  await outcomes.tile(words.reached).click();
  await expect(outcomes.chosen).toContainText(words.reached);
  await expect(page.getByText(words.notOurs)).toBeVisible();
  for (const name of [words.enter, words.redraw, words.remove, words.fresh]) await expect(outcomes.button(name)).toHaveCount(0);
  await outcomes.press('n', 'a', 'i');
  await expect(outcomes.dialog).toHaveCount(0);
  await expect(outcomes.chosen).toContainText(words.reached);
  const id = (await outcomes.known(words.reached))?.id;
  const { units } = await app.host.done<{ units: { id: string }[] }>('organisation');
  expect(await app.host.ask('outcome.remove', { id }, { managers: units[0]?.id })).toHaveProperty('rejected');
  await app.actFor(words.other);
  await expect(page.getByText(words.none)).toBeVisible();
  await expect(outcomes.tile(words.reached)).toHaveCount(0);
});

test('a note behind the last figure stands beside the chart, and a link leads to any team’s outcome', async ({ app }) => {
  const outcomes = await OutcomesPage.open(app);
  const { words, page, dialog } = outcomes;
  await outcomes.press('a');
  await dialog.getByLabel(words.what).fill('New carrier');
  await outcomes.press('Enter');
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'New carrier' })).toBeVisible();

  const id = (await outcomes.known(words.reached))?.id ?? '';
  await app.actFor(words.digital);
  await page.goto(`${app.host.address}/#/outcomes/${id}`);
  await expect(outcomes.chosen).toContainText(words.reached);
  await expect(page.getByText(words.notOurs)).toBeVisible();
});
