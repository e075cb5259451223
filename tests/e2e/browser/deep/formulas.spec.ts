import { expect, looks, storyDay, test } from '../app.ts';
import { openRule } from '../pages/rule.ts';

test.use({ now: storyDay });

const SAID = {
  en: {
    limited: 'min(Days late * 2.5, 40)',
    free: 'Days late * 2.5',
    typo: 'Days lat * 2.5',
    hint: 'Do you mean “Days late”?',
    inside: 'Inside the frame',
    outside: 'Outside the frame',
    breaks: /Row 9 breaks “Goodwill per case \(team\)” with €42\.50/,
    case: /“Days late” is 17/,
  },
  de: {
    limited: 'min(Tage zu spät * 2,5; 40)',
    free: 'Tage zu spät * 2,5',
    typo: 'Tage zu spat * 2,5',
    hint: 'Meint ihr „Tage zu spät“?',
    inside: 'Innerhalb des Rahmens',
    outside: 'Außerhalb des Rahmens',
    breaks: /Zeile 9 hält „Kulanz je Fall \(Team\)“ mit 42,50\s€ nicht ein/,
    case: /„Tage zu spät“ 17/,
  },
};

for (const look of looks) {
  const said = SAID[look.language];

  test(`a formula is proved for every case, and shown with the case in which it leaves the frame, ${look.language}`, async ({ app }) => {
    const rule = await openRule(app, look.language, look);
    const goodwill = rule.words.columns.goodwill;
    const cell = await rule.cell(9, goodwill);
    await rule.write(9, goodwill, said.limited);
    await expect(cell).toContainText(said.limited);
    await expect(rule.proof.getByText(said.inside, { exact: true })).toBeVisible();

    await rule.write(9, goodwill, said.free);
    await expect(rule.proof.getByText(said.outside, { exact: true })).toBeVisible();
    await expect(rule.proof.getByText(said.breaks).first()).toBeVisible();
    await expect(rule.proof.getByText(said.case).first()).toBeVisible();
    // Pale while the whole is proved anew.
    await expect(rule.proof.locator('[aria-busy="true"]')).toHaveCount(0);
    await app.axe();
    await app.screenshot(`formula-${look.language}`);

    await rule.write(9, goodwill, said.typo);
    await expect(cell).toHaveAttribute('aria-invalid', 'true');
    await expect(rule.proof.getByText(said.hint)).toBeVisible();
  });

  test(`the names of the inputs complete a formula, ${look.language}`, async ({ app }) => {
    const rule = await openRule(app, look.language, look);
    const name = rule.words.columns.days;
    await (await rule.cell(9, rule.words.columns.goodwill)).click();
    await rule.page.keyboard.type(`min(${name.slice(0, 3)}`);
    await expect(rule.page.getByRole('option', { name: `min(${name}` })).toBeVisible();
    await rule.press('ArrowDown', 'Enter');
    await rule.page.keyboard.type(look.language === 'de' ? '; 10)' : ', 10)');
    await rule.press('Enter');
    await expect(await rule.cell(9, rule.words.columns.goodwill)).toContainText(`min(${name}${look.language === 'de' ? ';' : ','} 10)`);
  });
}
