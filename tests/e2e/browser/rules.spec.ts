import { expect, looks, storyDay, test } from './app.ts';
import type { Locator } from '@playwright/test';
import { openRule, RulesBehind } from './pages/rule.ts';

test.use({ now: storyDay });

for (const language of ['en', 'de'] as const) {
  test(`the proof finds a gap, the mouse closes it, and the rule comes into force, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language);
    const { words, page } = rule;
    await new RulesBehind(app).acceptDifference(words.rule);
    await page.reload();
    await expect(rule.proof.getByText(words.noScan).first()).toBeVisible();
    await expect(page.getByRole('button', { name: words.agree })).toBeDisabled();

    await rule.grid.getByRole('button', { name: words.add }).click();
    await expect(rule.proof.getByText(words.gap)).toBeHidden();
    // The new row is the ninth; it still has to say what every row must.
    const offer = await rule.cell(9, words.columns.offer);
    await expect(offer).toHaveAttribute('data-cursor', '');
    await offer.dblclick();
    await page.getByRole('option', { name: new RegExp(`^${words.answer}`) }).first().click();
    await expect(offer).toContainText(words.answer);
    const person = await rule.cell(9, words.columns.person);
    await person.dblclick();
    await page.getByRole('option', { name: words.yes, exact: true }).click();
    await expect(rule.proof.getByText(words.clean)).toBeVisible();

    await page.getByRole('button', { name: words.agree }).click();
    await page.getByLabel(words.agreed).fill('All seven of us');
    await page.getByRole('button', { name: words.bring }).click();
    await expect(page.getByText(words.inForce)).toBeVisible();
    await expect(rule.grid).toHaveAttribute('aria-readonly', 'true');
  });

  test(`the keyboard alone does the same and takes it back, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language);
    const { words } = rule;
    await rule.grid.locator('[tabindex="0"]').first().focus();
    await rule.press(...Array<string>(8).fill('ArrowDown'));
    await expect(rule.grid.getByRole('button', { name: words.add })).toBeFocused();
    await rule.press('Enter');
    const offer = await rule.cell(9, words.columns.offer);
    await expect(offer).toBeFocused();
    await app.page.keyboard.type(words.answer);
    await rule.press('Tab');
    await expect(offer).toContainText(words.answer);
    await expect(await rule.cell(9, words.columns.goodwill)).toBeFocused();
    await app.page.keyboard.type('20');
    await rule.press('Tab');
    await app.page.keyboard.type(words.yes);
    await rule.press('Enter');
    await expect(rule.proof.getByText(words.clean)).toBeVisible();

    await rule.press('Control+z', 'Control+z', 'Control+z', 'Control+z');
    await expect(rule.proof.getByText(words.gap)).toBeVisible();
  });

  test(`an overlap is told with a case while typing, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language);
    await rule.write(5, rule.words.columns.days, rule.words.over4);
    await expect(rule.proof.getByText(rule.words.overlap)).toBeVisible();
    await rule.press('Control+z');
    await expect(rule.proof.getByText(rule.words.overlap)).toBeHidden();
  });
}

test('a row outside the frame is told with its guardrail, and nothing stops the typing', async ({ app }) => {
  const rule = await openRule(app);
  await rule.proof.getByRole('button', { name: '4 do not apply' }).click();
  await expect(rule.proof.getByText('does not apply', { exact: true })).toHaveCount(4);
  await expect(rule.proof.getByText('5 of 5 guardrails')).toBeVisible();
  await rule.write(9, 'Goodwill', '€41');
  await expect(rule.proof.getByText('Outside the frame')).toBeVisible();
  await expect(rule.proof.getByRole('button', { name: /Row 9 breaks “Goodwill per case \(team\)” with €41/ })).toBeVisible();
  await expect(await rule.cell(9, 'Goodwill')).toContainText('breaks a guardrail');
  await rule.write(9, 'Goodwill', '40');
  await expect(rule.proof.getByText('Inside the frame')).toBeVisible();
});

test('a cell that cannot be read keeps its text and marks the character', async ({ app }) => {
  const rule = await openRule(app);
  const cell = await rule.cell(5, 'Days late');
  await rule.write(5, 'Days late', 'over five');
  await expect(cell).toContainText('over five');
  await expect(cell).toHaveAttribute('aria-invalid', 'true');
  await expect(cell.locator('.at')).toHaveText('five');
  await expect(rule.proof.getByText('1 cell cannot be read')).toBeVisible();
  await expect(rule.proof).toContainText('only what can be read was checked');
  await expect(rule.proof).not.toContainText('cases checked just now');
  await expect(rule.page.getByText('Consent opens when every cell can be read', { exact: false })).toBeVisible();
  await rule.proof.getByRole('button', { name: 'Row 5, Days late' }).click();
  await rule.press('F2');
  await expect(rule.page.getByRole('textbox', { name: 'Row 5, Days late' })).toHaveValue('over five');
  await rule.press('Escape');
  await expect(cell).toContainText('over five');
  await rule.write(5, 'Days late', 'over 5');
  await expect(rule.proof.getByText('1 cell cannot be read')).toBeHidden();
});

test('every sign of the tools has its word where there is room, and a name anyway', async ({ app }) => {
  await openRule(app);
  const sign = (name: string): Locator => app.page.getByRole('button', { name, exact: true });
  await app.page.setViewportSize({ width: 1440, height: 900 });
  await expect(sign('Filter rows')).toHaveText('Filter');
  await expect(sign('Save a copy of this version')).toHaveText('Copy');
  await app.page.setViewportSize({ width: 1280, height: 800 });
  await expect(sign('Filter rows')).toHaveText('');
  await expect(sign('Save a copy of this version')).toHaveAttribute('title', 'Save a copy of this version');
});

test('cells go to a spreadsheet and come back', async ({ app }) => {
  const rule = await openRule(app);
  await rule.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await (await rule.cell(1, 'Days late')).click();
  await rule.press('Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c');
  const copied = await rule.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe('1 to 2\tno\n1 to 2\tyes');

  const block = 'Lost\tup to 2\tno\t"Refund ""at once"""\t25\tyes\r\nLost\tover 2\tno\tRefund\t30\tyes\r\n';
  await rule.page.evaluate((text) => navigator.clipboard.writeText(text), block);
  await (await rule.cell(9, 'Tracking says')).click();
  await rule.press('Control+v');
  await expect(await rule.cell(9, 'We offer')).toContainText('Refund "at once"');
  await expect(await rule.cell(10, 'Goodwill')).toContainText('€30');
  await expect(rule.proof.getByText('2 gaps')).toBeVisible();
});

test('rows are moved with the keyboard and by dragging, copied down, emptied and removed', async ({ app }) => {
  const rule = await openRule(app);
  await (await rule.cell(1, 'We offer')).click();
  await rule.press('Alt+ArrowDown');
  await expect(await rule.cell(2, 'We offer')).toContainText('Name the new date and keep watch');
  await expect(await rule.cell(2, 'We offer')).toBeFocused();

  const [handle, target] = [rule.row(2).locator('th'), rule.row(4).locator('th')];
  const [from, to] = [await handle.boundingBox(), await target.boundingBox()];
  if (!from || !to) throw new Error('nothing to drag');
  await rule.page.mouse.move(from.x + 25, from.y + 8);
  await rule.page.mouse.down();
  await rule.page.mouse.move(from.x + 25, from.y + 30, { steps: 3 });
  await rule.page.mouse.move(to.x + 25, to.y + to.height - 6, { steps: 6 });
  await rule.page.mouse.up();
  await expect(await rule.cell(4, 'We offer')).toContainText('Name the new date and keep watch');

  await (await rule.cell(4, 'Goodwill')).click();
  await rule.press('Delete');
  // The emptied cell says, quietly, what the answer beside it sets; nothing is left in it to be edited.
  await expect(await rule.cell(4, 'Goodwill')).toHaveClass(/\bquiet\b/);
  await expect(await rule.cell(4, 'Goodwill')).toContainText('€0');
  await rule.press('F2');
  await expect((await rule.cell(4, 'Goodwill')).getByRole('textbox')).toHaveValue('');
  await rule.press('Escape');
  await (await rule.cell(3, 'Goodwill')).click();
  await (await rule.cell(4, 'A way to a person')).click({ modifiers: ['Shift'] });
  await rule.press('Control+d');
  await expect(await rule.cell(4, 'Goodwill')).toContainText('€15');
  await rule.press('Control+Delete');
  await expect(rule.row(9)).toHaveCount(0);
  await rule.press('Control+z');
  await expect(rule.row(9)).toHaveCount(1);
});

test('a rule is read aloud as sentences, and a case is tried', async ({ app }) => {
  const rule = await openRule(app);
  await (await rule.cell(4, 'We offer')).click();
  const tried = rule.page.getByRole('region', { name: 'Try a case' });
  await expect(tried.getByText('Row 4 answers')).toBeVisible();
  await tried.getByRole('textbox', { name: 'Days late' }).fill('6');
  await expect(tried.getByText('Row 5 answers')).toBeVisible();
  await tried.getByRole('button', { name: /No scan for 48 h/ }).click();
  await expect(tried.getByText('No row answers this case.')).toBeVisible();
  await rule.page.getByRole('radio', { name: 'Sentences' }).click();
  await expect(rule.page.getByText('If “Tracking says” is “On its way”, “Days late” is from 1 to 2 days and “Date needed” does not apply:')).toBeVisible();
});

test('a name is wanted, and ten thousand characters are too many', async ({ app }) => {
  const rule = await openRule(app);
  await rule.page.goto(`${app.host.address}/#/rules`);
  await expect(rule.page.getByRole('heading', { name: 'Rules', exact: true })).toBeVisible();
  await rule.press('n');
  const dialog = rule.page.getByRole('dialog');
  const begin = dialog.getByRole('button', { name: 'Begin the draft' });
  await dialog.getByLabel('What the rule decides').fill('   ');
  await begin.click();
  await expect(dialog.getByText('The rule has no name yet.', { exact: false })).toBeVisible();
  await expect(dialog.getByText('Choose at least one term to look at', { exact: false })).toBeVisible();
  await expect(dialog.getByLabel('What the rule decides')).toBeFocused();
  await app.axe();
  await dialog.getByRole('button', { name: 'Days late' }).first().click();
  await expect(dialog.getByText('Choose at least one term to look at', { exact: false })).toBeHidden();
  await dialog.getByRole('group', { name: 'What do you decide?' }).getByRole('button', { name: 'We offer' }).click();
  await dialog.getByLabel('What the rule decides').fill('x'.repeat(10_000));
  await begin.click();
  await expect(rule.page.getByText(/characters/)).toBeVisible();
  await expect(dialog.getByLabel('What the rule decides')).toHaveValue(/^x+$/);
});

test('another team’s rule and a version in force are for reading', async ({ app }) => {
  const rule = await openRule(app);
  await rule.proof.getByRole('link', { name: /^v6/ }).click();
  await expect(rule.page.getByText(/This version is agreed/)).toBeVisible();
  await (await rule.cell(1, 'We offer')).click();
  await app.page.keyboard.type('x');
  await expect(await rule.cell(1, 'We offer')).not.toContainText('x');
  await rule.page.getByRole('button', { name: 'Open draft v7' }).click();
  await expect(rule.grid).toHaveAttribute('aria-readonly', 'false');
});

for (const { language, theme } of looks) {
  test(`what was proved of the table as it was can be read while it is proved anew, ${language}, ${theme}`, async ({
    app,
  }) => {
    const rule = await openRule(app, language, { theme });
    let answer = (): void => undefined;
    const held = new Promise<void>((done) => (answer = done));
    await app.page.route('**/rpc', async (route) => {
      if (route.request().postData()?.includes('rule.prove')) await held;
      await route.continue();
    });
    await rule.write(5, rule.words.columns.days, '7');
    const old = rule.proof.locator('[aria-busy=true]').first();
    // The room waits a little before it shows what is old.
    await expect(old).toHaveCSS('filter', 'grayscale(1)');
    await app.axe();
    answer();
    await expect(old).toHaveCount(0);
  });

  test(`nothing is found by axe, ${language}, ${theme}`, async ({ app }) => {
    // The whole room is looked at three times.
    test.slow();
    const rule = await openRule(app, language, { theme });
    await app.axe();
    await rule.write(5, rule.words.columns.days, '???');
    await expect(rule.grid.locator('[aria-invalid]')).toHaveCount(1);
    await (await rule.cell(5, rule.words.columns.days)).click();
    await app.axe();
    await rule.press('F2');
    await app.axe();
  });

  test(`words a third longer fit, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language, { size: { width: 1280, height: 800 }, longer: 30 });
    await app.fits();
    await rule.page.getByRole('radio').nth(1).click();
    await app.fits();
  });
}
