import { expect, storyDay, test } from '../app.ts';
import { OutcomesPage } from '../pages/outcomes.ts';

test.use({ now: storyDay });

test('figures that are being typed stay while others change the outcome', async ({ app }) => {
  const outcomes = await OutcomesPage.open(app);
  const { words, dialog } = outcomes;
  await outcomes.ask(words.enter);
  await dialog.getByLabel(words.week).fill('55');
  const id = (await outcomes.known(words.solved))?.id;
  const { teams } = await app.host.done<{ teams: { id: string; name: string }[] }>('organisation');
  const team = teams.find(({ name }) => name === words.team)?.id;
  await app.host.done('outcome.note', { outcome: id, day: '2026-11-03', text: 'Strike' }, { team });
  await expect(outcomes.page.locator('svg').getByText('Strike')).toBeAttached();
  await expect(dialog.getByLabel(words.week)).toHaveValue('55');
  await dialog.getByRole('button', { name: words.keep }).click();
  await expect(dialog).toHaveCount(0);
  await expect.poll(async () => (await outcomes.known(words.solved))?.series.points.at(-1)?.value).toBe(55);
});

test('a column from a spreadsheet is pasted over the weeks', async ({ app }) => {
  const outcomes = await OutcomesPage.open(app);
  const { words, dialog, page } = outcomes;
  await outcomes.ask(words.enter);
  await dialog.getByLabel(words.before).evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '61\n62\n');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(dialog.getByLabel(words.before)).toHaveValue('61');
  await expect(dialog.getByLabel(words.week)).toHaveValue('62');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await outcomes.ask(words.enter);
  await expect(dialog.getByLabel(words.week)).not.toHaveValue('62');
});

test('a table from a file fills the weeks that it names, asks what it leaves open and says which lines it left out', async ({ app }) => {
  const outcomes = await OutcomesPage.open(app);
  const { words, dialog, page } = outcomes;
  await outcomes.ask(words.enter);
  const file = dialog.locator('input[type=file]');
  const choose = async (name: string, text: string): Promise<void> => {
    await file.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  };
  const known = await dialog.getByLabel(words.week).inputValue();
  await choose('days.csv', 'Woche;Wert\n30.02.2026;70,1\n02.11.2026;61,5\n');
  await expect(dialog.getByRole('status')).toContainText('One figure taken over, of week 45 of 2026.');
  await expect(dialog.getByRole('status')).toContainText('Line 2: there is no such day (30.02.2026 70,1)');
  await expect(dialog.getByLabel(words.before)).toHaveValue('61,5');
  await expect(dialog.getByLabel(words.week)).toHaveValue(known);
  await app.axe();

  await choose('open.csv', 'date,share\n09/11/2026,0.71\n02/11/2026,0.72\n');
  await dialog.getByRole('button', { name: '9 November 2026' }).click();
  const share = dialog.getByRole('button', { name: /^71\s%$/u });
  await expect(share).toBeFocused();
  await expect(dialog.getByRole('status').getByRole('button')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'From a file' })).toBeFocused();
  await expect(dialog.getByRole('status')).toContainText('2 figures taken over, of week 45 of 2026 to week 46 of 2026.');
  await expect(dialog.getByLabel(words.week)).toHaveValue('71');

  await choose('counts.csv', '44;72\n45;73\n');
  await expect(dialog.getByRole('status')).toHaveText('What does the line 44 72 say?');
  await app.axe();
  await dialog.getByRole('button', { name: 'Week 44: 72' }).click();
  await expect(dialog.getByRole('status')).toContainText('2 figures taken over, of week 44 of 2026 to week 45 of 2026.');

  for (const [text, told] of [['', 'The file is empty.'], ['PK\u0003\u0004', 'workbook'], ['71\n72', 'No week and no day stands beside the figures']] as const) {
    await choose('none.csv', text);
    await expect(dialog.getByRole('status')).toContainText(told);
    await expect(dialog.getByLabel(words.week)).toHaveValue('71');
  }
  await page.keyboard.press('Escape');
});

test('a note explains a point, and is taken back', async ({ app }) => {
  const outcomes = await OutcomesPage.open(app);
  const { words, dialog, page } = outcomes;
  await expect(outcomes.chosen).toContainText(words.solved);
  await outcomes.press('a');
  await expect(dialog.getByLabel(words.day, { exact: true })).toHaveValue('12 Nov 2026');
  await app.axe();
  await dialog.getByLabel(words.day, { exact: true }).fill('2026-10-27');
  await dialog.getByLabel(words.what).fill('Strike at the carrier');
  await outcomes.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('svg').getByText('Strike at the carrier')).toBeAttached();
  expect((await outcomes.known(words.solved))?.marks).toContainEqual(
    expect.objectContaining({ kind: 'note', text: 'Strike at the carrier', day: '2026-10-27' }),
  );
  await outcomes.press('Control+z');
  await expect(page.locator('svg').getByText('Strike at the carrier')).toHaveCount(0);
});

test('limits are redrawn with a reason, and as they were by undo', async ({ app }) => {
  const outcomes = await OutcomesPage.open(app);
  const { words, dialog, page } = outcomes;
  await outcomes.tile(words.reached).click();
  await expect(page.getByRole('main')).toContainText(words.run);
  const before = (await outcomes.known(words.reached))?.chart.segments.length ?? 0;
  await outcomes.ask(words.redraw);
  // Where the run began is where the level is likely to have moved.
  await expect(dialog.getByRole('combobox', { name: words.from })).toContainText('Week 38, 2026');
  await app.axe();
  await dialog.getByLabel(words.why).fill('The hotline closes at six');
  await dialog.getByRole('button', { name: words.redraw }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText(words.provisional);
  expect((await outcomes.known(words.reached))?.chart.segments).toHaveLength(before + 1);
  await outcomes.press('Control+z');
  await expect(page.getByText(words.undone)).toBeVisible();
  await expect(page.getByRole('main')).toContainText(words.run);
});

test('an outcome is removed, and comes back', async ({ app }) => {
  const outcomes = await OutcomesPage.open(app);
  const { words } = outcomes;
  await outcomes.tile(words.promise).click();
  await expect(outcomes.chosen).toContainText(words.promise);
  await outcomes.button(words.more).click();
  await outcomes.page.getByRole('menuitem', { name: words.remove }).click();
  await expect(outcomes.tile(words.promise)).toHaveCount(0);
  await expect(outcomes.chosen).not.toContainText(words.promise);
  await outcomes.press('Control+z');
  await expect(outcomes.tile(words.promise)).toBeVisible();
});
