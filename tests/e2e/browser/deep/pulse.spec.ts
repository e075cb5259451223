// A pulse at one screen, by keys alone, until it is an outcome of the team; and a rhythm that announces the next one.
import { join } from 'node:path';
import { expect, looks, storyDay, test } from '../app.ts';
import { openPulse } from '../pages/pulse.ts';

test.use({ now: storyDay });

for (const { language, theme } of looks) {
  test(`a pulse is taken by keys alone and becomes an outcome, ${language}`, async ({ app }) => {
    const pulse = await openPulse(app, language, { theme, size: { width: 1280, height: 800 } });
    const { main, words } = pulse;
    await expect(main.getByRole('checkbox', { checked: true })).toHaveCount(3);
    await app.axe();
    await app.fits();
    await pulse.press('n');
    await expect(pulse.button(words.answer)).toBeVisible();

    // One presses a key for each sentence; nobody after it sees anything.
    await pulse.press('w', '4');
    await expect(main.getByRole('heading', { name: words.sense })).toBeVisible();
    await app.axe();
    await app.fits();
    await pulse.press('ArrowLeft');
    await expect(main.locator('[aria-pressed=true]')).toContainText('4');
    await pulse.press('4', 'ArrowRight', '4');
    await expect(main.getByLabel(words.text)).toBeFocused();
    await pulse.page.keyboard.insertText('Too many rules of others');
    await pulse.press('Control+Enter');
    await expect(pulse.button(words.answer)).toBeFocused();
    await expect(main).not.toContainText('Too many');
    await expect(pulse.button(words.show)).toHaveCount(0);

    for (const mark of ['4', '5']) await pulse.answerByKeys([mark, '3', '2']);
    await expect(main).toContainText(words.left);
    // Whoever leaves answers nothing.
    await pulse.press('w', '1', 'Escape');
    await expect(main).toContainText(`3 ${words.heard}`);
    await expect(pulse.button(words.answer)).toBeFocused();
    for (const mark of ['3', '4']) await pulse.answerByKeys([mark, '3', '2']);
    await expect(pulse.button(words.show)).toBeVisible();
    await pulse.press('r');
    await expect(main).toContainText(words.next);
    await expect(main.getByRole('heading', { name: words.charts })).toBeVisible();
    await expect(main).toContainText(words.score);
    await expect(main).toContainText(words.few);
    await expect(main).not.toContainText('Too many');
    await app.axe();
    await app.fits();
    await main.getByRole('link').first().click();
    await expect(app.page).toHaveURL(/#\/outcomes\//u);
    await expect(main.getByRole('heading', { name: words.charts })).toBeHidden();
    await expect(main.getByRole('heading', { level: 2 }).first()).toBeVisible();
  });
}

test('what was answered ends with the program, and the screen says so, en', async ({ app }) => {
  const pulse = await openPulse(app, 'en', {});
  const { main, words } = pulse;
  await pulse.button(words.begin).click();
  await pulse.button(words.answer).click();
  await main.getByRole('button', { name: 'fully' }).click();
  for (const _ of [1, 2]) await pulse.button(words.skip).click();
  await pulse.button(words.give).click();
  await expect(main).toContainText('One has answered');
  await app.host.done('workspace.close');
  await app.host.done('workspace.open', { path: join(app.host.folder, 'new.spielraum') });
  await pulse.page.goto('about:blank');
  await app.open({}, '/#/pulse');
  await expect(main).toContainText(words.lost);
  await pulse.button(words.anew).click();
  await expect(pulse.button(words.answer)).toBeVisible();
  await expect(main).not.toContainText(words.lost);
});
