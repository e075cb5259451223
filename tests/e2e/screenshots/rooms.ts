import { expect, test, storyDay, usual, type App, type Look } from '../browser/app.ts';
import { WORDS } from '../browser/pages/rule.ts';
import { ImportPage, sample } from '../browser/pages/import.ts';

test.use({ now: storyDay });

const folder = new URL('../../../out/screenshots', import.meta.url).pathname;
const bigScreen = { width: 1920, height: 1080 };
const sizes = [usual.size, { width: 1280, height: 800 }];

/** Every room of the example, and the rule of the story opened. */
async function photographRooms(app: App, language: Look['language'], look: string): Promise<void> {
  for (const room of await app.rooms()) {
    await app.go(room);
    await app.screenshot(`${room.replace('#/', '')}-${look}`, folder);
    if (room === '#/rules') {
      await app.page.getByText(WORDS[language].rule, { exact: true }).first().click();
      await app.settled();
      await app.screenshot(`rule-${look}`, folder);
    }
  }
}

for (const language of ['en', 'de'] satisfies Look['language'][]) {
  for (const theme of ['light', 'dark'] satisfies Look['theme'][]) {
    for (const size of sizes) {
      const look = `${language}-${theme}-${size.width}`;
      test(look, async ({ app }) => {
        await app.open({ language, theme, size });
        await app.screenshot(`first-run-${look}`, folder);
        await app.openExample(language);
        await app.open({ language, theme, size });
        await photographRooms(app, language, look);
      });
    }

    test(`import-${language}-${theme}`, async ({ app }) => {
      const page = await ImportPage.open(app, { language, theme });
      await page.choose(sample);
      await expect(page.values.first()).toBeVisible();
      await app.screenshot(`import-${language}-${theme}`, folder);
    });

    test(`big-${language}-${theme}`, async ({ app }) => {
      await app.openExample(language);
      await app.open({ language, theme, size: bigScreen });
      for (const room of await app.rooms()) {
        await app.go(room);
        await app.page.keyboard.press('p');
        await expect(app.page.getByRole('navigation')).toHaveCount(0);
        await app.page.evaluate(() => document.fonts.ready);
        await app.screenshot(`big-${room.replace('#/', '')}-${language}-${theme}`, folder);
        await app.page.keyboard.press('Escape');
      }
    });
  }
}
