import { expect, looks, storyDay, test } from './app.ts';
import { openRule, RulesBehind } from './pages/rule.ts';

test.use({ now: storyDay });

const SAID = {
  en: {
    alone: 'so far row 5 alone',
    unread: 'over 5 bananas',
  },
  de: {
    alone: 'bisher nur Zeile 5',
    unread: 'ab 5 Bananen',
  },
};

for (const { language, theme } of looks) {
  test(`what a row would do is told while its cell is open, and Escape takes it away, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language, { theme });
    const { page, words, proof } = rule;
    const said = SAID[language];
    const days = await rule.cell(5, words.columns.days);
    const before = await days.textContent();
    await days.click();
    await page.keyboard.type(words.over4);
    const field = days.getByRole('textbox').or(days.getByRole('combobox'));
    await expect(proof.getByText(words.overlap)).toBeVisible();
    await expect(proof.getByText(said.alone)).toBeVisible();
    await expect(field).toBeFocused();
    // Nothing is stored.
    await expect(proof.locator('[aria-busy="true"]')).toHaveCount(0);
    await app.axe();
    await app.screenshot(`rule-typing-${language}-${theme}`);

    // What cannot be read is said at the cell, and what was found before stays until it can.
    await field.fill(said.unread);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(/\S/);
    await expect(proof.getByText(words.overlap)).toBeVisible();
    await app.axe();
    await app.screenshot(`rule-typing-unread-${language}-${theme}`);

    await rule.press('Escape');
    await expect(proof.getByText(words.overlap)).toBeHidden();
    await expect(proof.getByText(said.alone)).toBeHidden();
    await expect(days).toHaveText(before ?? '');
    await expect(page.locator('[aria-invalid="true"]')).toHaveCount(0);

    // Another window removes the row: what was typed in it is told, and what is typed on changes nothing.
    await days.click();
    await page.keyboard.type(words.over4);
    await new RulesBehind(app).removeRow(words.rule, 4);
    await expect(page.getByRole('alert')).toContainText(words.over4);
    await expect(page.getByRole('grid')).toBeFocused();
    // Those of the table: a gap that the proof finds comes when it is found.
    const rows = page.getByRole('grid').getByRole('row').filter({ hasNot: page.getByRole('button') });
    const count = await rows.count();
    await page.keyboard.type('x');
    await rule.press('Enter');
    await expect(page.getByRole('grid').locator('textarea')).toHaveCount(0);
    await expect(rows).toHaveCount(count);
  });

  test(`what was told while typing stays until the whole proof says it, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language, { theme });
    const { words, proof } = rule;
    const overlap = proof.getByText(words.overlap);
    await (await rule.cell(5, words.columns.days)).click();
    await rule.page.keyboard.type(words.over4);
    await expect(overlap).toBeVisible();
    // Counts how often it goes until the proof of the whole table is there.
    await overlap.evaluate((shown) => {
      const text = shown.textContent;
      const aside = shown.closest('aside');
      Object.assign(window, { gone: 0 });
      new MutationObserver(() => {
        if (!aside?.textContent.includes(text)) Object.assign(window, { gone: 1 });
      }).observe(aside ?? shown, { subtree: true, childList: true, characterData: true });
    });
    const proved = rule.page.waitForResponse((response) => response.request().postData()?.includes('"rule.prove"') === true);
    await rule.press('Enter');
    await proved;
    await expect(proof.locator('[aria-busy="true"]')).toHaveCount(0);
    await expect(overlap).toBeVisible();
    expect(await rule.page.evaluate(() => (window as unknown as { gone: number }).gone)).toBe(0);
    await rule.press('Control+z');
    await expect(overlap).toBeHidden();
  });
}

test('a cell that is emptied without being opened is told of as well', async ({ app }) => {
  const rule = await openRule(app);
  await (await rule.cell(5, rule.words.columns.days)).click();
  await rule.press('Delete');
  await expect(rule.proof.getByText(rule.words.overlap)).toBeVisible();
});
