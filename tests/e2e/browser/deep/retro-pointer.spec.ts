// A whole retrospective with the pointer.
import { join } from 'node:path';
import { expect, looks, storyDay, test } from '../app.ts';
import { openRetro } from '../pages/retro.ts';

test.use({ now: storyDay });

test('a retro is held with the pointer, and survives a new window, de', async ({ app }) => {
  const { language, theme } = looks[1];
  const retro = await openRetro(app, language, { theme, size: { width: 1280, height: 800 } });
  const { page, main, words } = retro;
  await retro.button(words.begin).click();
  await retro.isIn(0);
  for (const phase of [1, 2]) {
    await retro.button(words.next).click();
    await retro.isIn(phase);
  }
  await retro.button(words.paper).click();
  const lines = page.getByRole('dialog').getByLabel(words.lines);
  await lines.fill('Vom Zettel\n\nNoch einer');
  await page.keyboard.press('Escape');
  await retro.button(words.paper).click();
  await expect(lines).toHaveValue('Vom Zettel\n\nNoch einer');
  await page.getByRole('dialog').getByRole('button', { name: words.put }).click();
  await expect(retro.note('Vom Zettel')).toContainText(words.open);
  await retro.button(words.write).click();
  await main.getByLabel(words.field).fill('Der Bot steht im Weg');
  await retro.button(words.done).click();
  await expect(main).not.toContainText('Der Bot');
  await app.axe();
  await app.fits();

  // The window goes, the program stays: nothing is lost, and nothing is seen.
  await page.reload();
  await app.settled();
  await retro.isIn(2);
  await expect(main).not.toContainText('Der Bot');
  await retro.button(words.show).click();
  await page.getByRole('dialog').getByRole('button', { name: words.show }).click();
  await retro.isIn(3);
  await retro.button(words.newTheme).click();
  await page.getByRole('dialog').getByLabel(words.name).fill('Bot');
  await page.getByRole('dialog').getByRole('button', { name: words.newTheme }).click();
  const bot = retro.part('Bot');
  await retro.note('Der Bot').hover();
  await page.mouse.down();
  const to = await bot.boundingBox();
  await page.mouse.move((to?.x ?? 0) + 60, (to?.y ?? 0) + 20, { steps: 4 });
  await page.mouse.up();
  await expect(bot.locator('[data-note]')).toHaveCount(1);

  // One loose note on another makes a theme of the two, as soon as it has a name.
  const under = await retro.note('Vom Zettel').boundingBox();
  await retro.note('Noch einer').hover();
  await page.mouse.down();
  await page.mouse.move((under?.x ?? 0) + 40, (under?.y ?? 0) + 20, { steps: 4 });
  await page.mouse.up();
  const asked = page.getByRole('dialog');
  await expect(asked.getByLabel(words.name)).toHaveAccessibleDescription('Aus „Vom Zettel“ und „Noch einer“');
  await asked.getByLabel(words.name).fill('Papier');
  await asked.getByRole('button', { name: words.newTheme }).click();
  await expect(retro.part('Papier').locator('[data-note]')).toHaveCount(2);

  await retro.button(words.vote).click();
  await retro.button(words.now).click();
  await retro.button(`${words.more} „Bot“`).click();
  await retro.button(words.give).click();
  // The wall says that a vote is under way.
  await retro.button(words.wall).click();
  await expect(main.getByRole('status').filter({ hasText: 'von 7' })).toBeVisible();
  await retro.button(words.vote).click();
  await retro.button(words.votes).click();
  await page.getByRole('dialog').getByRole('button', { name: words.votes }).click();
  await expect(bot).toContainText('1');
  await retro.button(words.next).click();
  await retro.isIn(4);
  await app.axe();
  await app.fits();

  // The program itself ends in the middle, and the window with it: what was shown is there.
  const here = page.url();
  await page.goto('about:blank');
  await app.host.done('workspace.close');
  await app.host.done('workspace.open', { path: join(app.host.folder, 'example.spielraum') });
  await page.goto(here);
  await app.settled();
  await expect(retro.part('Bot').locator('[data-note]')).toContainText(['Der Bot steht im Weg']);
  await expect(main).toContainText('1 von 21 Stimmen');
});
