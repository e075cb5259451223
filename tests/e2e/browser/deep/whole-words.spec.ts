// Lines are not cut through, and words not broken, at the sizes that screens have.
import { expect, storyDay, test, type App } from '../app.ts';

test.use({ now: storyDay });

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
];

/** The lines of text that the edge of a part cuts through. */
async function cutThrough(app: App, place: string): Promise<string[]> {
  return app.page.locator(place).evaluate((node) => {
    const edge = node.getBoundingClientRect().bottom;
    const walk = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const cut: string[] = [];
    for (let text = walk.nextNode(); text; text = walk.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(text);
      const isCut = ({ top, bottom }: DOMRect): boolean => top < edge - 2 && bottom > edge + 2;
      if ([...range.getClientRects()].some(isCut)) cut.push(text.textContent ?? '');
    }
    return cut;
  });
}

for (const language of ['en', 'de'] as const) {
  test(`what the chart says ends with a whole line, the reason of the new level first, ${language}`, async ({ app }) => {
    await app.openExample(language);
    for (const size of SIZES) {
      await app.open({ language, size }, '/#/outcomes');
      await expect(app.page.locator('.panel .says li').first()).toContainText(language === 'en' ? 'What we may offer' : 'Was wir anbieten dürfen');
      await expect.poll(() => cutThrough(app, '.panel .says')).toEqual([]);
      await app.page.keyboard.press('p');
      await expect(app.page.locator('.sidebar')).toHaveCount(0);
      await expect.poll(() => cutThrough(app, '.panel .says')).toEqual([]);
      await app.page.keyboard.press('Escape');
    }
  });
}

test('no name of a touchpoint is broken in a word, de', async ({ app }) => {
  await app.openExample('de');
  for (const size of SIZES) {
    await app.open({ language: 'de', size }, '/#/journey');
    await expect(app.page.getByText('Sendungsverfolgung')).toBeVisible();
    const broken = await app.page.locator('.what').evaluateAll((names) =>
      names
        .filter((name) => !/[\s-]/u.test(name.textContent.trim()))
        .filter((name) => name.getBoundingClientRect().height > 24)
        .map((name) => name.textContent),
    );
    expect(broken).toEqual([]);
    // The head keeps one line.
    expect((await app.page.locator('main header').boundingBox())?.height).toBeLessThan(60);
  }
});
