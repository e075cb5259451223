import { chmod, copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, storyDay, test } from './app.ts';

test.use({ now: storyDay });

test('a workspace that takes no changes is opened for reading, and offers none', async ({ app }) => {
  await app.openExample('en');
  await app.host.done('workspace.close');
  const path = join(app.host.folder, 'protected.spielraum');
  await copyFile(join(app.host.folder, 'example.spielraum'), path);
  await chmod(path, 0o444);
  await app.open();
  await app.page.keyboard.press('Alt+3');
  await app.page.getByRole('dialog').getByRole('textbox').fill(path);
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByText('so it is open for reading only')).toBeVisible();
  await expect(app.page.getByRole('heading', { level: 1 })).toContainText('Two outcomes got worse');
  await app.go('#/rules');
  await expect(app.page.getByRole('button', { name: 'New rule' })).toHaveCount(0);
  await app.go('#/outcomes');
  await expect(app.page.getByRole('button', { name: 'Enter figures' })).toHaveCount(0);
  await app.axe();
});
