import { expect, storyDay, test } from './app.ts';

test.use({ now: storyDay });

test('zoomed to 200 % the keys below take one line, and the rest is for the room', async ({ app }) => {
  await app.openExample();
  await app.open({ size: { width: 640, height: 400 } }, '/#/board');
  await expect(app.page.locator('[data-card]').first()).toBeAttached();
  expect((await app.page.locator('main > footer').boundingBox())?.height).toBeLessThan(36);
  await app.fits();
});
