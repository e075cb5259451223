// What is too long is said at its field, and no longer once it is put right.
import { expect, storyDay, test } from '../app.ts';

test.use({ now: storyDay });

const LONG = 'q'.repeat(10_000);

test('a rule and a term with a name that is too long say so at their fields', async ({ app }) => {
  const { page } = app;
  await app.openExample();
  await app.open({}, '/#/rules');
  await page.locator('main').getByRole('button', { name: 'New rule' }).click();
  const dialog = page.getByRole('dialog');
  const topic = dialog.getByRole('textbox', { name: 'What the rule decides' });
  const answers = dialog.getByRole('group', { name: 'What do you decide?' }).first();
  await answers.getByRole('button', { name: 'A new term' }).click();
  const name = answers.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill(LONG);
  await answers.getByRole('button', { name: 'Take it' }).click();
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription(/10,000 characters are more than the 200/);
  await name.fill('A word of ours');
  await answers.getByRole('button', { name: 'Take it' }).click();
  await dialog.getByRole('button', { name: 'Days late' }).first().click();

  const begin = dialog.getByRole('button', { name: 'Begin the draft' });
  await topic.fill(LONG);
  await begin.click();
  await expect(topic).toBeFocused();
  await expect(topic).toHaveAccessibleDescription(/10,000 characters are more than the 200/);
  await expect(page.getByText('10,000 characters')).toHaveCount(1);
  await topic.fill('How we say sorry');
  await expect(page.getByText('10,000 characters')).toHaveCount(0);
  await begin.click();
  await expect(page.getByRole('heading', { name: 'How we say sorry' })).toBeVisible();
  await expect(page.getByText('10,000 characters')).toHaveCount(0);

  await page.getByRole('button', { name: 'Choose a rule' }).click();
  await page.getByRole('menuitem', { name: 'Change name and place' }).click();
  await topic.fill(LONG);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(topic).toHaveAccessibleDescription(/10,000 characters are more than the 200/);
});
