// What binds others is done once, however often it is pressed.
import { expect, storyDay, test, type App } from '../app.ts';
import { FramePage } from '../pages/frame.ts';
import { openRule, RulesBehind } from '../pages/rule.ts';

test.use({ now: storyDay });

/** Holds the answer to a command back until it is released; says how often it was asked for. */
async function holding(app: App, method: string): Promise<{ asked: () => number; release: () => void }> {
  let asked = 0;
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await app.page.route('**/rpc', async (route) => {
    if (route.request().postData()?.includes(`"${method}"`)) {
      asked += 1;
      await held;
    }
    await route.continue();
  });
  return { asked: () => asked, release };
}

test('a rule comes into force once', async ({ app }) => {
  const rule = await openRule(app);
  const { words, page } = rule;
  const behind = new RulesBehind(app);
  await behind.closeGap(words.rule);
  await behind.acceptDifference(words.rule);
  await page.reload();
  await page.getByRole('button', { name: words.agree }).click();
  await page.getByLabel(words.agreed).fill('All seven of us');
  const { asked, release } = await holding(app, 'rule.inForce');
  const bring = page.getByRole('button', { name: words.bring });
  await bring.press('Enter');
  await expect.poll(asked).toBe(1);
  await bring.press('Enter');
  await bring.click();
  release();
  await expect(page.getByText(words.inForce)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(asked()).toBe(1);
  const { versions } = await behind.rule(words.rule);
  expect(versions.filter(({ state }) => state === 'inForce')).toHaveLength(1);
});

test('a frame is published once', async ({ app }) => {
  const frame = await FramePage.open(app, { language: 'en', theme: 'light' });
  const { words, page, dialog } = frame;
  await frame.draftTwenty();
  await app.actFor(words.managers);
  await frame.button(words.publish).click();
  await frame.reads(words.three, dialog);
  await dialog.getByLabel(words.why).fill('Twenty is enough');
  const { asked, release } = await holding(app, 'frame.publish');
  const announce = dialog.getByRole('button', { name: words.announce, exact: true });
  await announce.press('Enter');
  await expect.poll(asked).toBe(1);
  await announce.press('Enter');
  await announce.click();
  release();
  await frame.stands(words.announced);
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(asked()).toBe(1);
});
