// The scale of delegation in the frame, where there is little room.
import { expect, looks, storyDay, test } from '../app.ts';

test.use({ now: storyDay });

for (const { language } of looks) {
  test(`the levels are named at both ends and in the middle, ${language}`, async ({ app }) => {
    await app.openExample(language);
    for (const longer of [0, 30]) {
      await app.open({ language, size: { width: 1280, height: 800 }, longer }, '/#/frame');
      const places = await app.page.locator('main .axis .ends > span').evaluateAll((all) =>
        all.map((word) => {
          const { left, right, width } = word.getBoundingClientRect();
          return { left, right, isShown: width > 0 };
        }),
      );
      expect(places.map(({ isShown }) => isShown)).toEqual([true, true, true]);
      const [tell, agree, delegate] = places;
      expect(tell?.right).toBeLessThan(agree?.left ?? 0);
      expect(agree?.right).toBeLessThan(delegate?.left ?? 0);
    }
  });
}
