// A round of consent in two windows: an answer that is still being written does not go without a word.
import { expect, test } from '../app.ts';
import { RoundPage, WORDS } from '../pages/consent.ts';

test('whoever is answering hears that another window went on without the answer', async ({ app }) => {
  const { page } = app;
  await app.openExample();
  await app.open({}, '/#/consent');
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Why? What happened').fill('We interrupt each other all day.');
  await dialog.getByLabel('What do you propose?').fill('Nobody is interrupted.');
  await page.keyboard.press('Control+Enter');
  const round = new RoundPage(app, WORDS.en, 'mouse');
  await page.getByLabel(WORDS.en.people).fill('1');
  await round.button(WORDS.en.ask).click();
  await round.button(WORDS.en.next).click();
  await round.kind('objection').click();
  await page.getByLabel(WORDS.en.argument).fill('Customers wait');

  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole('button', { name: WORDS.en.next, exact: true }).click();
  await other.getByRole('group').getByRole('button', { name: /^No objection/u }).click();
  await other.getByRole('button', { name: WORDS.en.give, exact: true }).click();
  const show = other.getByRole('button', { name: WORDS.en.show, exact: true });
  await expect(show).toBeVisible();
  // It came too late, and its words stay as long as they can be said here.
  await round.button(WORDS.en.give).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(page.getByLabel(WORDS.en.argument)).toHaveValue('Customers wait');
  await show.click();
  await expect(page.getByRole('heading', { name: WORDS.en.nobody })).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'the round went on in another window' })).toBeVisible();
  // The keys are those of the round again.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Begin a round' })).toBeVisible();
  await other.close();
});
