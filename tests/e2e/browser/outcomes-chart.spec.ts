import { expect, storyDay, test } from './app.ts';
import { OutcomesPage } from './pages/outcomes.ts';
import { spoken, tabTo } from './pages/reach.ts';

test.use({ now: storyDay });

for (const language of ['en', 'de'] as const) {
  const theme = language === 'en' ? 'light' : 'dark';

  test(`a team chooses by keys what counts as a signal, and takes it back, ${language}`, async ({ app }) => {
    const outcomes = await OutcomesPage.open(app, { language, theme });
    const { words, page } = outcomes;
    const choice = page.getByRole('main').getByRole('combobox', { name: words.rules });
    await outcomes.tile(words.reached).click();
    await page.getByRole('main').getByText(words.about).click();
    await expect(choice).toContainText(words.usual);
    const signals = async (): Promise<string[]> => {
      const points = (await outcomes.known(words.reached))?.chart.points ?? [];
      return [...new Set(points.flatMap((point) => point.signals.map(({ signal }) => signal)))];
    };
    expect(await signals()).toEqual(['shift']);
    await app.axe();
    await tabTo(app, choice);
    await outcomes.press('Enter');
    const option = page.getByRole('option', { name: words.wheeler });
    await expect(option).toBeVisible();
    await outcomes.press('ArrowDown', 'ArrowDown', 'Enter');
    await expect(choice).toContainText(words.wheeler);
    expect((await outcomes.known(words.reached))?.rules).toBe('wheeler');
    expect(await signals()).toContain('threeOfFour');
    await outcomes.press('Control+z');
    await expect(choice).toContainText(words.usual);
    expect(await signals()).toEqual(['shift']);
  });

  test(`the numbers behind a chart: moving ranges, runs and every figure, ${language}`, async ({ app }) => {
    const outcomes = await OutcomesPage.open(app, { language, theme, longer: 30, size: { width: 1280, height: 800 } });
    const { page } = outcomes;
    await expect(page.getByRole('img').first()).toBeVisible();
    await outcomes.press('ArrowRight');
    await page.locator('.actions button[aria-expanded]').first().click();
    await expect(page.getByRole('table').getByRole('columnheader')).toHaveCount(7);
    await app.fits();
  });

  test(`a chart whose weeks carry over says that it cannot be trusted instead of signalling, ${language}`, async ({ app }) => {
    const outcomes = await OutcomesPage.begin(app, { language, theme });
    const { words, page } = outcomes;
    const { teams } = await app.host.done<{ teams: { id: string }[] }>('organisation');
    const team = teams[0]?.id;
    const measure = { kind: 'own', unit: { kind: 'named', name: 'x' }, direction: 'down' };
    const id = await app.host.done<string>('outcome.add', { team, name: words.doubtful, measure, cheat: 'x' }, { team });
    // A slow wave: every week is much like the one before.
    const points = Array.from({ length: 48 }, (_, at) => ({
      week: { year: 2025, week: at + 1 },
      figure: { kind: 'value', value: Math.round(100 + 20 * Math.sin(at / 2.2)) },
    }));
    await app.host.done('outcome.points', { outcome: id, points }, { team });
    await expect(page.getByRole('main')).toContainText(spoken(words.doubted));
    const known = await outcomes.known(words.doubtful);
    expect(known?.chart.points.flatMap(({ signals }) => signals)).toEqual([]);
    await expect(outcomes.chart(words.doubtful)).toHaveAccessibleName(spoken(words.doubted));
    await outcomes.button(words.show).click();
    await expect(page.getByRole('heading', { name: words.ranges })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(words.runs);
    await expect(page.getByRole('columnheader', { name: words.range })).toBeVisible();
    await app.axe();
  });
}

test('beside a rule stands whether it got better since, or that it is too early to tell', async ({ app }) => {
  const outcomes = await OutcomesPage.open(app);
  const { words, page } = outcomes;
  await outcomes.tile(words.ourselves).click();
  const marks = page.getByRole('main').getByRole('listitem');
  await expect(marks.filter({ hasText: words.better }).first()).toBeVisible();
  await outcomes.tile(words.solved).click();
  await expect(marks.filter({ hasText: words.few }).first()).toBeVisible();
});

test('managers see what counts as a signal, and change it not', async ({ app }) => {
  const outcomes = await OutcomesPage.open(app, {}, 'managers');
  const { words, page } = outcomes;
  await outcomes.tile(words.reached).click();
  await page.getByRole('main').getByText(words.about).click();
  await expect(page.getByRole('main').getByRole('combobox', { name: words.rules })).toBeDisabled();
});
