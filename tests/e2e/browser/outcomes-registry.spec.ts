// A new outcome from a log that is there already, and what is no outcome at all.
import { expect, looks, storyDay, test } from './app.ts';
import { OutcomesPage } from './pages/outcomes.ts';

test.use({ now: storyDay });

const WORDS = {
  en: { from: 'Where from', measure: 'What is counted', resolved: /^Solved within \d+ days$/u, days: 'Within how many days', wrong: 'A whole number from 1 to 366.', named: 'Solved within 3 days', aht: 'Average handle time', instead: 'repeat contact within 7 days' },
  de: { from: 'Woher', measure: 'Was gezählt wird', resolved: /^Binnen \d+ Tagen gelöst$/u, days: 'Innerhalb wie vieler Tage', wrong: 'Eine ganze Zahl von 1 bis 366.', named: '3 Tagen', aht: 'Durchschnittliche Bearbeitungszeit', instead: 'erneuter Kontakt in 7 Tagen' },
};

for (const { language, theme } of looks) {
  const words = WORDS[language];

  test(`an outcome is computed from a log that is there, ${language}`, async ({ app }) => {
    const outcomes = await OutcomesPage.open(app, { language, theme }, 'digital');
    const { page } = app;
    const dialog = page.getByRole('dialog');
    await outcomes.press('n');
    await dialog.getByRole('combobox', { name: words.from }).click();
    await page.getByRole('option', { name: outcomes.words.log }).click();
    await dialog.getByRole('combobox', { name: words.measure }).click();
    await page.getByRole('option', { name: words.resolved }).click();
    const days = dialog.getByLabel(words.days);
    await days.fill('a week');
    await expect(dialog.getByText(words.wrong)).toBeVisible();
    await days.fill('3');
    await expect(dialog.getByLabel(outcomes.words.name, { exact: true })).toHaveValue(new RegExp(words.named));
    // A name of the team's own stays, whatever is counted from then on.
    await dialog.getByLabel(outcomes.words.name, { exact: true }).fill('Quickly done');
    await days.fill('4');
    await expect(dialog.getByLabel(outcomes.words.name, { exact: true })).toHaveValue('Quickly done');
    await app.axe();
    await dialog.getByRole('button', { name: outcomes.words.add }).click();
    await expect(dialog).toHaveCount(0);
    await expect(outcomes.chosen).toContainText('Quickly done');
    await app.fits();
  });

  test(`handle time is no outcome, ${language}`, async ({ app }) => {
    const outcomes = await OutcomesPage.open(app, { language, theme });
    const dialog = app.page.getByRole('dialog');
    await outcomes.press('n');
    const name = dialog.getByLabel(outcomes.words.name, { exact: true });
    await name.fill(words.aht);
    await dialog.getByLabel(outcomes.words.cheat).fill('Hanging up');
    await dialog.getByRole('button', { name: outcomes.words.add }).click();
    await expect(dialog).toContainText(words.instead);
    await expect(name).toHaveAttribute('aria-invalid', 'true');
    await expect(dialog.getByLabel(outcomes.words.cheat)).toHaveValue('Hanging up');
    await app.axe();
  });
}
