import { storyDay, test } from '../browser/app.ts';

test.use({ now: storyDay });

const folder = new URL('../../../docs/pictures', import.meta.url).pathname;

test('the pictures of the README', async ({ app }) => {
  await app.openExample('en');
  await app.open();
  for (const room of await app.rooms()) {
    await app.go(room);
    await app.screenshot(room.replace('#/', ''), folder);
  }
});
