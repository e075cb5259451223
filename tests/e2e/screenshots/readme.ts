import { storyDay, test } from '../browser/app.ts';

test.use({ now: storyDay });

const folder = new URL('../../../docs/pictures', import.meta.url).pathname;

/** Three rooms say what the product is. */
test('the pictures of the README', async ({ app }) => {
  await app.openExample('en');
  await app.open();
  for (const room of ['rules', 'outcomes', 'board']) {
    await app.go(`#/${room}`);
    if (room === 'rules') await app.page.getByText('What we may offer').first().click();
    await app.settled();
    await app.screenshot(room, folder);
  }
});
