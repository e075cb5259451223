// A whole retrospective by keys alone; `deep/retro-pointer` holds one with the pointer.
import { expect, looks, storyDay, test } from './app.ts';
import { openRetro } from './pages/retro.ts';

test.use({ now: storyDay });

test('a retro is held by keys alone, en', async ({ app }) => {
  const { language, theme } = looks[0];
  const retro = await openRetro(app, language, { theme });
  const { page, main, words } = retro;
  await app.axe();
  await retro.button(words.begin).focus();
  await retro.press('Enter');
  await retro.isIn(0);
  await retro.press('Space');
  await expect(retro.button(words.pause)).toBeVisible();
  await retro.press('ArrowRight');
  await retro.isIn(1);
  await app.axe();
  await retro.press('ArrowRight');
  await retro.isIn(2);
  await retro.press('e');
  await expect(page.getByRole('dialog', { name: words.evidence })).toBeVisible();
  await retro.press('Escape');

  // Whoever writes nothing leaves the same screen and the same slot behind as whoever writes something.
  const neutral = async (): Promise<string[]> => Promise.all([main.locator('.phase').innerText(), main.getByRole('button').allInnerTexts().then(String), page.locator('footer').innerText()]);
  const before = await neutral();
  await retro.press('w');
  await expect(main.getByLabel(words.field)).toBeFocused();
  const slot = await neutral();
  await retro.press('Escape');
  await expect(retro.button(words.on)).toBeVisible();
  const after = await neutral();
  await retro.press('w');
  await expect(main.getByLabel(words.field)).toBeFocused();
  await page.keyboard.type('Nobody sees this');
  await retro.press('Enter', 'Escape');
  await expect(retro.button(words.on)).toBeVisible();
  expect(await neutral()).toEqual(after);
  expect(after[2]).toBe(before[2]);
  await retro.press('w');
  await expect(main.getByLabel(words.field)).toBeFocused();
  expect(await neutral()).toEqual(slot);
  await retro.press('Escape');

  // Two people, one after the other; the second sees nothing of the first.
  await retro.press('w');
  await expect(main.getByLabel(words.field)).toBeFocused();
  await page.keyboard.type('Customers arrive angry');
  await retro.press('Enter');
  // Tab goes on to the next question; on the way back what was kept is taken back, and it is not lost by that.
  await expect(main.getByRole('button', { name: 'Take back' })).toBeVisible();
  await retro.press('Tab');
  await expect(main.getByRole('textbox').nth(1)).toBeFocused();
  await retro.press('Shift+Tab', 'Space');
  await expect(main.getByLabel(words.field)).toHaveValue('Customers arrive angry');
  await expect(main.getByLabel(words.field)).toBeFocused();
  await expect(page.getByText('It stands in the field again')).toBeVisible();
  await retro.press('Enter');
  await page.keyboard.type('The bot stands in the way');
  await retro.press('Enter');
  await expect(main).toContainText('The bot stands');
  await app.axe();
  // Whoever presses twice is counted once.
  await retro.press('Control+Enter', 'Control+Enter');
  await expect(retro.button(words.write)).toBeVisible();
  await expect(main).not.toContainText('Customers arrive');
  await retro.press('w');
  await expect(main.getByLabel(words.field)).toBeFocused();
  await expect(main).not.toContainText('Customers arrive');
  await page.keyboard.type('<script>alert(1)</script>');
  await retro.press('Tab', 'Tab');
  await expect(main.getByLabel(words.keeping)).toBeFocused();
  await page.keyboard.type('The sofa case');
  await retro.press('Control+Enter');
  await expect(retro.button(words.write)).toBeVisible();

  // Two of seven have written: whoever shows the notes now is asked first, and Escape leaves them hidden.
  await expect(main).toContainText('2 of 7 have written');
  await retro.press('r');
  await expect(page.getByRole('dialog')).toContainText('2 of 7 have written');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Wait for the others' })).toBeFocused();
  await app.axe();
  await retro.press('Escape');
  await retro.isIn(2);
  await retro.press('r');
  await retro.confirm(words.show);
  await retro.isIn(3);
  await expect(retro.part(words.kept).locator('[data-note]')).toContainText(['The sofa case']);
  await expect(retro.note('<script>')).toBeVisible();
  for (const title of ['Bot', 'Scripts']) {
    await retro.press('t');
    await page.getByRole('dialog').getByLabel(words.name).fill(title);
    await retro.press('Enter');
    await expect(retro.part(title)).toBeVisible();
  }
  // M carries a note: from the loose ones to the first theme, as they stand on the screen, and no further.
  await retro.note('Customers').focus();
  await retro.press('m');
  await expect(main).toContainText(words.carry);
  await retro.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
  await expect(main.getByRole('status').filter({ hasText: words.carry })).toContainText('to “Bot”?');
  await retro.press('Enter');
  await expect(retro.part('Bot').locator('[data-note]')).toContainText(['Customers arrive angry']);
  await expect(retro.note('Customers')).toBeFocused();
  // Delete puts a note aside, and Ctrl+Z brings it back: both stay in this room.
  await retro.press('Delete');
  await expect(retro.part('Bot').locator('[data-note]')).toHaveCount(0);
  await expect(main).toContainText('Put aside: one note');
  await retro.press('Control+z');
  await expect(retro.part('Bot').locator('[data-note]')).toHaveText([/^Customers arrive angry/u]);
  await retro.press('Control+z');
  await expect(retro.part('Bot').locator('[data-note]')).toHaveCount(0);
  await retro.note('Customers').focus();
  await retro.press('m', 'ArrowLeft', 'ArrowLeft', 'Enter');
  await expect(retro.note('Customers')).toBeFocused();
  await retro.press('Escape');
  await app.axe();
  await app.fits();

  await retro.press('v');
  await expect(main).toContainText(words.voted);
  await retro.press('w');
  await expect(main.getByRole('spinbutton').first()).toBeFocused();
  await retro.press('ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowRight');
  await expect(main).toContainText(words.all);
  await expect(main.getByRole('spinbutton').nth(1)).toHaveAttribute('aria-valuenow', '1');
  await app.axe();
  // One ballot, and nobody else's is opened by the second press.
  await retro.press('Enter', 'Enter');
  await expect(main).toContainText(`1 of 7 ${words.voted}`);
  await expect(main.getByRole('spinbutton')).toHaveCount(0);
  await retro.press('r');
  await retro.confirm(words.votes);
  await expect(main).toContainText('3 of 21 votes');
  await retro.press('ArrowRight');
  await retro.isIn(4);

  await retro.press('a');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel(words.what)).toBeFocused();
  await dialog.getByLabel(words.what).fill('Gift parcels reach a person first');
  await dialog.getByLabel(words.expect).fill('Reached a person is back inside its limits');
  // What is typed waits while the room is left.
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  await page.goForward();
  await retro.isIn(4);
  await retro.press('a');
  await expect(dialog.getByLabel(words.what)).toHaveValue('Gift parcels reach a person first');
  await expect(dialog.getByLabel(words.expect)).toHaveValue('Reached a person is back inside its limits');
  await dialog.getByLabel('What makes us stop early?').fill('Promises are broken twice');
  await app.axe();
  await retro.press('Enter');
  await expect(main.getByRole('region', { name: 'What we try' })).toContainText('10 December 2026');
  await retro.press('ArrowRight');
  await retro.isIn(5);
  // Behind the last phase the retro ends, once somebody says yes.
  await retro.press('ArrowRight');
  await retro.confirm(words.end);
  await expect(main).toContainText(words.closed);
  await app.axe();

  // It stands on the board, and its words are found.
  await main.getByRole('link', { name: 'Gift parcels' }).focus();
  await retro.press('Enter');
  await expect(page.getByRole('complementary').getByLabel('What we expect')).toHaveValue(/Reached a person is back/u);
  await retro.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('customers arrive');
  await page.getByRole('option', { name: /^Bot/u }).click();
  await expect(main).toContainText(words.closed);
});

test('what is wrong with a note is said until it is another one', async ({ app }) => {
  const retro = await openRetro(app, 'en', {});
  const { main, words } = retro;
  await retro.button(words.begin).click();
  for (const phase of [1, 2]) {
    await retro.button(words.next).click();
    await retro.isIn(phase);
  }
  await retro.button(words.write).click();
  const field = main.getByLabel(words.field);
  await field.fill('a'.repeat(10_001));
  await retro.button(words.done).click();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('Short');
  await expect(field).not.toHaveAttribute('aria-invalid');
});

test('a format of their own that is half written waits when the room is left', async ({ app }) => {
  const { page, main } = await openRetro(app, 'en', {});
  await main.getByRole('radio', { name: 'A format of your own' }).check();
  await main.getByLabel('Name of the format').fill('Weather');
  await main.getByRole('button', { name: 'Add a question' }).click();
  // Whoever asks for one more goes on in it.
  await expect(main.getByRole('textbox', { name: 'Question 2' })).toBeFocused();
  await page.keyboard.type('Where did it rain?');
  await app.go('#/today');
  await page.goBack();
  await expect(main.getByRole('radio', { name: 'A format of your own' })).toBeChecked();
  await expect(main.getByLabel('Name of the format')).toHaveValue('Weather');
  await expect(main.getByRole('textbox', { name: 'Question 2' })).toHaveValue('Where did it rain?');
  // It has begun, and the next one is another.
  await main.getByRole('textbox', { name: 'Question 1' }).fill('Where was sun?');
  await page.keyboard.press('Control+Enter');
  await expect(page).not.toHaveURL(/new$/u);
});
