import { storyDay, test, usual, type Look } from '../browser/app.ts';

test.use({ now: storyDay });

const folder = new URL('../../../out/screenshots', import.meta.url).pathname;
const sizes = [usual.size, { width: 1280, height: 800 }];

for (const language of ['en', 'de'] satisfies Look['language'][]) {
  for (const theme of ['light', 'dark'] satisfies Look['theme'][]) {
    for (const size of sizes) {
      const look = `${language}-${theme}-${size.width}`;
      test(look, async ({ app }) => {
        await app.open({ language, theme, size });
        await app.screenshot(`first-run-${look}`, folder);
        await app.openExample(language);
        await app.open({ language, theme, size });
        for (const room of await app.rooms()) {
          await app.go(room);
          await app.screenshot(`${room.replace('#/', '')}-${look}`, folder);
        }
      });
    }
  }
}
