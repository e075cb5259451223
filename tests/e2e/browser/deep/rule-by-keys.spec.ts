// A rule is begun without a pointer: the focus stands where somebody goes on.
import { expect, storyDay, test } from '../app.ts';

test.use({ now: storyDay });

test('a rule with a new term is begun by keys alone', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  await app.openExample();
  await app.open({}, '/#/rules');
  await expect(page.locator('main').getByRole('button', { name: 'New rule' })).toBeVisible();
  await keyboard.press('n');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'What the rule decides' })).toBeFocused();
  await keyboard.type('How we say sorry');

  const answers = dialog.getByRole('group', { name: 'What do you decide?' }).first();
  const own = answers.getByRole('button', { name: 'A new term' });
  await own.focus();
  await keyboard.press('Enter');
  await keyboard.type('A word of ours');
  await answers.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(own).toBeFocused();
  await keyboard.press('Enter');
  await answers.getByRole('button', { name: 'Take it' }).press('Enter');
  await expect(own).toBeFocused();
  await expect(answers.getByRole('button', { name: 'A word of ours', pressed: true })).toHaveCount(1);

  const asked = dialog.getByRole('button', { name: 'Days late' }).first();
  await asked.press('Space');
  await expect(asked).toHaveAttribute('aria-pressed', 'true');
  await dialog.getByRole('button', { name: 'Begin the draft' }).press('Enter');
  const add = page.getByRole('grid', { name: 'How we say sorry' }).getByRole('button', { name: 'Add the row' });
  await expect(add).toBeFocused();
  await keyboard.press('Enter');
  await keyboard.type('We are sorry');
  await keyboard.press('Enter');
  await expect(page.getByRole('gridcell', { name: 'We are sorry' })).toBeVisible();
});
