import { expect, looks, test } from './app.ts';

const narrow = { width: 1280, height: 800 };

for (const { language, theme } of looks) {
  test(`every room is accessible: ${language}, ${theme}`, { tag: '@look' }, async ({ app }) => {
    test.slow(); // Every room is looked at in full.
    await app.openExample(language);
    await app.open({ language, theme });
    const rooms = await app.rooms();
    expect(rooms).not.toEqual([]);
    for (const room of rooms) {
      await test.step(room, async () => {
        await app.go(room);
        await app.axe();
      });
    }
  });

  test(`no room overflows with words 30 % longer: ${language}`, { tag: '@look' }, async ({ app }) => {
    await app.openExample(language);
    await app.open({ language, size: narrow, longer: 30 });
    for (const room of await app.rooms()) {
      await test.step(room, async () => {
        await app.go(room);
        await app.fits();
      });
    }
  });
}
