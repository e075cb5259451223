// A new outcome from a log that is there already, and what is no outcome at all.
import { expect, looks, storyDay, test } from './app.ts';
import { OutcomesPage } from './pages/outcomes.ts';

test.use({ now: storyDay });

const WORDS = {
  en: { from: 'Where from', measure: 'What is counted', resolved: /^Solved within \d+ days$/u, days: 'Within how many days', wrong: 'A whole number from 1 to 366.', named: 'Solved within 3 days', aht: 'Handle time', else: 'something else', unit: 'The word for it', perHour: 'Tickets per hour', instead: 'repeat contact within 7 days',
    define: 'Change what is counted', from2: 'First week that is counted so', week: 'Week 12, 2016', reason: 'Why is it counted otherwise?', otherwise: 'Since week 12 it is counted otherwise', before: 'Before week 12 of 2016 counted otherwise: ended within 4 days',
    offer: 'Inherited? Show it as retired, with what replaced it', retire: 'Show it as retired', retired: 'Retired: Handle time', why: 'it rewarded ending the call',
    forget: 'Throw the key away', binds: 'This cannot be taken back', thrown: 'The key before was thrown away on', next: 'The next import makes a new one' },
  de: { from: 'Woher', measure: 'Was gezählt wird', resolved: /^Binnen \d+ Tagen gelöst$/u, days: 'Innerhalb wie vieler Tage', wrong: 'Eine ganze Zahl von 1 bis 366.', named: '3 Tagen', aht: 'Bearbeitungszeit', else: 'etwas anderem', unit: 'Das Wort dafür', perHour: 'Vorgänge pro Stunde', instead: 'erneuter Kontakt in 7 Tagen',
    define: 'Ändern, was gezählt wird', from2: 'Erste Woche, die so gezählt wird', week: 'Woche 12, 2016', reason: 'Warum zählt ihr anders?', otherwise: 'Ab Woche 12 wird anders gezählt', before: 'Vor Woche 12 2016 anders gezählt',
    offer: 'Geerbt? Als ausgemustert zeigen, mit dem, was sie ersetzt', retire: 'Als ausgemustert zeigen', retired: 'Ausgemustert: Bearbeitungszeit', why: 'Gespräche zu beenden',
    forget: 'Schlüssel wegwerfen', binds: 'Das lässt sich nicht zurücknehmen', thrown: 'Der frühere wurde am', next: 'Der nächste Import macht einen neuen' },
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

    // Counted otherwise from a week on: the series breaks there, and everything says so.
    await outcomes.button(outcomes.words.more).click();
    await page.getByRole('menuitem', { name: words.define }).click();
    await dialog.getByLabel(words.days).fill('21');
    await dialog.getByRole('combobox', { name: words.from2 }).click();
    await page.getByRole('option', { name: words.week }).click();
    await dialog.getByLabel(words.reason).fill('Parcels take longer');
    await app.axe();
    await outcomes.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(outcomes.chart('Quickly done')).toHaveAccessibleName(new RegExp(words.otherwise));
    await expect(page.getByRole('main')).toContainText(words.before);
    await app.fits();

    // The key to the customers, with what it means said before.
    await outcomes.press('i');
    await page.getByRole('button', { name: words.forget }).click();
    await expect(dialog).toContainText(words.binds);
    await app.axe();
    await dialog.getByRole('button', { name: words.forget }).click();
    await expect(page.getByRole('main')).toContainText(words.thrown);
    await expect(page.getByRole('main')).toContainText(words.next);
    await expect(page.getByRole('button', { name: words.forget })).toHaveCount(0);
  });

  test(`handle time is no outcome, ${language}`, async ({ app }) => {
    const outcomes = await OutcomesPage.open(app, { language, theme });
    const dialog = app.page.getByRole('dialog');
    await outcomes.press('n');
    const name = dialog.getByLabel(outcomes.words.name, { exact: true });
    // The name alone is refused: nothing else is asked for before that.
    await name.fill(words.aht);
    await expect(dialog).toContainText(words.instead);
    await expect(name).toHaveAttribute('aria-invalid', 'true');
    await expect(dialog.getByRole('button', { name: words.offer })).toBeVisible();
    await name.fill(outcomes.words.ownName);
    await expect(dialog).not.toContainText(words.instead);
    await expect(dialog.getByRole('button', { name: words.offer })).toHaveCount(0);
    // So is what its figures would be counted in.
    await dialog.getByRole('radio', { name: words.else }).click();
    await dialog.getByLabel(words.unit).fill(words.perHour);
    await expect(dialog).toContainText(words.instead);
    await dialog.getByLabel(words.unit).fill('');

    await name.fill(words.aht);
    await dialog.getByLabel(outcomes.words.cheat).fill('Hanging up');
    await expect(dialog).toContainText(words.instead);
    await expect(dialog.getByLabel(outcomes.words.cheat)).toHaveValue('Hanging up');
    await app.axe();

    await dialog.getByRole('button', { name: words.offer }).click();
    await expect(dialog.getByRole('textbox').first()).toHaveValue(words.aht);
    await dialog.getByLabel(outcomes.words.solved, { exact: true }).check();
    await app.axe();
    await dialog.getByRole('button', { name: words.retire }).click();
    const retired = app.page.getByRole('region', { name: words.retired });
    await expect(retired).toContainText(words.why);
    await expect(retired.getByRole('img')).toHaveCount(0);
    await retired.getByRole('link', { name: outcomes.words.solved }).click();
    await expect(outcomes.chosen).toContainText(outcomes.words.solved);
    await app.fits();
  });
}
