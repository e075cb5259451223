// A team sets its rhythm: Today announces it, the stand-up begins from there, and Ctrl+Z takes it back.
import { expect, looks, storyDay, test } from './app.ts';

test.use({ now: storyDay });

const WORDS = {
  en: { set: 'Set it', add: 'Add', save: 'Save', change: 'Change', days: 'Thursday', remove: 'Remove “Stand-up”', today: 'today, 09:15', standUp: 'Start stand-up, 09:15', missing: 'Choose one at least', weeks: 'Every how many weeks?', range: 'A whole number from 1 to 52.' },
  de: { set: 'Festlegen', add: 'Hinzufügen', save: 'Speichern', change: 'Ändern', days: 'Donnerstag', remove: '„Stand-up“ entfernen', today: 'heute, 09:15', standUp: 'Stand-up beginnen, 09:15', missing: 'Wählt mindestens einen', weeks: 'Alle wie viele Wochen?', range: 'Eine ganze Zahl von 1 bis 52.' },
};

for (const { language, theme } of looks) {
  test(`a team sets its rhythm, ${language}`, async ({ app }) => {
    const { page } = app;
    const words = WORDS[language];
    await app.host.done('workspace.create', { name: 'New', language, path: `${app.host.folder}/new.spielraum` });
    await app.host.done('team.add', { name: 'Parcels' }, { team: 'nobody' });
    await app.open({ language, theme, size: { width: 1280, height: 800 } }, '/#/today');
    const [main, dialog] = [page.locator('main'), page.getByRole('dialog')];
    await main.getByRole('button', { name: words.set }).click();
    await dialog.getByRole('button', { name: words.add }).click();
    // Without a day it says so, where it is missing.
    const pressed = dialog.getByRole('button', { pressed: true });
    await expect(pressed).toHaveCount(5);
    for (let day = 5; day > 0; day -= 1) await pressed.first().click();
    await dialog.getByRole('button', { name: words.save }).click();
    await expect(dialog).toContainText(words.missing);
    await app.axe();
    await dialog.getByRole('button', { name: words.days }).click();
    // A number that does not fit names what does.
    const weeks = dialog.getByLabel(words.weeks);
    for (const wrong of ['', '0', '-5', '99999']) {
      await weeks.fill(wrong);
      await dialog.getByRole('button', { name: words.save }).click();
      await expect(weeks).toHaveAccessibleDescription(words.range);
    }
    await weeks.fill('1');
    await dialog.getByRole('button', { name: words.save }).click();
    await expect(dialog).toContainText('09:15');
    await page.keyboard.press('Escape');
    await expect(main.getByRole('link').filter({ hasText: words.today })).toBeVisible();
    await expect(main.getByRole('link', { name: words.standUp })).toBeVisible();
    await app.axe();
    await app.fits();
    await main.getByRole('button', { name: words.change }).click();
    await dialog.getByRole('button', { name: words.remove }).click();
    await page.keyboard.press('Escape');
    await expect(main.getByRole('link', { name: words.standUp })).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(main.getByRole('link', { name: words.standUp })).toBeVisible();
  });
}
