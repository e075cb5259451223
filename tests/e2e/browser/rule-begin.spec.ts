import { expect, storyDay, test } from './app.ts';
import { WORDS } from './pages/rule.ts';

test.use({ now: storyDay });

const SAID = {
  en: { new: 'New rule', decides: 'What the rule decides', taken: 'A rule of Delivery & returns is called so already.', find: 'Find among 22 terms', own: 'A new term', take: 'Take it', name: 'Name', values: 'The values', twice: '“a” is named twice.' },
  de: { new: 'Neue Regel', decides: 'Was die Regel entscheidet', taken: 'So heißt schon eine Regel von Lieferung & Retoure.', find: 'Unter 22 Begriffen suchen', own: 'Neuer Begriff', take: 'Übernehmen', name: 'Name', values: 'Die Werte', twice: '„a“ kommt zweimal vor.' },
};

for (const language of ['en', 'de'] as const) {
  const said = SAID[language];

  test(`a new rule says that its name is taken, finds terms, and says at the field what is wrong, ${language}`, async ({ app }) => {
    const { page } = app;
    await app.openExample(language);
    await app.open({ language, size: { width: 1280, height: 800 } }, '/#/rules');
    await page.getByRole('button', { name: said.new }).first().click();
    const dialog = page.getByRole('dialog');
    const topic = dialog.getByRole('textbox', { name: said.decides });
    await topic.fill(` ${WORDS[language].rule.toUpperCase()}`);
    await expect(dialog.getByText(said.taken)).toBeVisible();
    await topic.fill('A–Z');
    await expect(dialog.getByText(said.taken)).toHaveCount(0);

    const find = dialog.getByRole('textbox', { name: said.find }).first();
    await find.fill(WORDS[language].columns.days.toLowerCase());
    await find.press('Enter');
    await expect(dialog.getByRole('button', { name: WORDS[language].columns.days, pressed: true })).toHaveCount(1);
    await expect(find).toHaveValue('');
    await app.axe();

    await dialog.getByRole('button', { name: said.own }).first().click();
    const name = dialog.getByRole('textbox', { name: said.name, exact: true });
    await name.fill(WORDS[language].columns.goodwill);
    const values = dialog.getByRole('textbox', { name: said.values });
    await values.fill('a\nb\na');
    const take = dialog.getByRole('button', { name: said.take });
    await take.click();
    await expect(name).toBeFocused();
    await expect(name).toHaveAccessibleDescription(new RegExp(WORDS[language].columns.goodwill));
    await name.fill('A–Z');
    await take.click();
    await expect(values).toBeFocused();
    await expect(values).toHaveAccessibleDescription(new RegExp(said.twice));
    await values.fill('a\nb');
    await take.click();
    await expect(dialog.getByRole('button', { name: 'A–Z', pressed: true })).toHaveCount(1);
  });
}
