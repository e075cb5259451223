// An experiment: what it expects, from when a verdict can be had, how it ends, and that what was learned is found again.
import { expect, looks, storyDay, test } from './app.ts';
import { openBoard } from './pages/board.ts';

test.use({ now: storyDay });

const WORDS = {
  en: { card: 'Refund first, return later', early: 'Too early', from: 'A verdict can be had from', expect: 'What we expect', add: 'One more outcome', outcome: 'Outcome', choice: 'Reached a person', also: 'Look at it as well', holds: 'must not get worse', role: 'What it shall do', end: 'Look at it and decide', learned: 'What we learned', keep: 'Keep', becomes: 'What it becomes', rule: 'A draft of a rule', done: 'End the experiment', kept: 'Kept on', tried: 'What we try and tried', resend: 'Resend first, do not ask back', no: 'No extra effect seen', search: 'Type what you want to do', close: 'Close' },
  de: { card: 'Erst erstatten', early: 'Zu früh', from: 'Ein Urteil ist', expect: 'Was wir erwarten', add: 'Noch eine Wirkung', outcome: 'Wirkung', choice: 'Menschen erreicht', also: 'Auch daran messen', holds: 'darf nicht schlechter werden', role: 'Was sie soll', end: 'Hinsehen und entscheiden', learned: 'Was wir gelernt haben', keep: 'Behalten', becomes: 'Was daraus wird', rule: 'Ein Regelentwurf', done: 'Versuch beenden', kept: 'Behalten am', tried: 'Was wir versuchen', resend: 'Erst neu senden', no: 'Keine Wirkung zu sehen', search: 'Schreibt, was ihr tun wollt', close: 'Schließen' },
};

for (const { language, theme } of looks) {
  const words = WORDS[language];

  test(`an experiment says when it can be judged, and what was learned stays, ${language}`, async ({ app }) => {
    const board = await openBoard(app, language, { theme });
    const { page } = app;
    await board.card(words.card).click();
    const aside = page.getByRole('complementary');
    await expect(aside).toContainText(words.early);
    await expect(aside).toContainText(words.from);

    await aside.getByRole('button', { name: words.add }).click();
    await aside.getByLabel(words.outcome, { exact: true }).click();
    await page.getByRole('option', { name: words.choice }).click();
    await aside.getByLabel(words.role).click();
    await page.getByRole('option', { name: words.holds }).click();
    await aside.getByRole('button', { name: words.also }).click();
    await expect(aside.getByRole('listitem').filter({ hasText: words.choice })).toContainText(words.holds);
    // A list that is still closing lies beside all landmarks.
    await expect(page.getByRole('option')).toHaveCount(0);
    await app.axe();
    await app.fits();
    await app.screenshot(`experiment-${language}-${theme}`);

    await aside.getByRole('button', { name: words.end }).click();
    const dialog = page.getByRole('dialog');
    // What is missing is said where it is missing, and what is typed waits when the dialog is closed.
    const learned = dialog.getByLabel(words.learned);
    await dialog.getByRole('button', { name: words.done }).click();
    await expect(learned).toBeFocused();
    await learned.fill('Parcels come back anyway');
    await dialog.getByRole('button', { name: words.done }).click();
    await expect(dialog.getByRole('radio').first()).toBeFocused();
    await page.keyboard.press('Escape');
    // So does it while the room is left.
    await app.go('#/today');
    await page.goBack();
    await board.card(words.card).click();
    await aside.getByRole('button', { name: words.end }).click();
    await expect(learned).toHaveValue('Parcels come back anyway');
    await dialog.getByRole('radio', { name: words.keep }).check();
    await dialog.getByLabel(words.becomes).click();
    await page.getByRole('option', { name: words.rule }).click();
    await expect(page.getByRole('option')).toHaveCount(0);
    await app.axe();
    await app.fits();
    await app.screenshot(`experiment-end-${language}-${theme}`);
    await dialog.getByRole('button', { name: words.done }).click();
    await expect(dialog).toHaveCount(0);
    await expect(aside.getByRole('heading', { name: words.kept })).toBeFocused();

    // By keys: what was tried, and what was learned.
    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    await expect(dialog.getByRole('heading', { name: words.tried })).toBeVisible();
    await expect(dialog.getByRole('listitem').filter({ hasText: words.card })).toContainText(words.kept);
    await expect(dialog.getByRole('listitem').filter({ hasText: words.resend })).toContainText(words.no);
    await app.axe();
    await app.fits();
    await app.screenshot(`experiment-tried-${language}-${theme}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.type('come back anyway');
    await expect(page.getByRole('option', { name: words.card })).toBeVisible();
  });
}
