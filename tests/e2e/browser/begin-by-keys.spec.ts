// A key that begins something leads to what goes on by keys.
import { expect, storyDay, test } from './app.ts';

test.use({ now: storyDay });

test('who begins a retro or an import by a key goes on by keys', async ({ app }) => {
  const { page } = app;
  await app.openExample();
  await app.open({}, '/#/retro');
  await expect(page.locator('main').getByRole('button', { name: 'Begin a retro' })).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByRole('radio', { checked: true })).toBeFocused();
  await app.go('#/outcomes');
  await page.keyboard.press('i');
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeFocused();
});
