import { expect, looks, storyDay, test } from './app.ts';
import { DeskPage } from './pages/desk.ts';

test.use({ now: storyDay });

/** What is kept of exceptions, as the host knows it. */
interface RowExceptions {
  exceptions: { id: string; reason: string; answer: Record<string, { value: unknown }> }[];
}

for (const { language, theme } of looks) {
  test(`the keyboard answers a case, keeps it and takes it back, ${language}`, async ({ app }) => {
    const desk = await DeskPage.open(app, language, { theme });
    const { words, page } = desk;
    await desk.fourDaysLate();
    await expect(desk.answers()).toHaveText([words.apologise]);
    await desk.press('Enter');
    await expect(desk.main.getByRole('status')).toContainText(words.kept);
    await app.axe();
    // The next case does not wait, and the slip can still be taken back.
    await page.locator('body').click({ position: { x: 2, y: 2 } });
    await desk.field(words.days).blur();
    await desk.press('Escape');
    await expect(desk.field(words.days)).toHaveValue('');
    await page.getByRole('button', { name: words.takeBack }).click();
    await expect(page.getByText(words.takenBack)).toBeVisible();
  });

  test(`what can be done with an answer is in sight on a small screen, ${language}`, async ({ app }) => {
    const desk = await DeskPage.open(app, language, { theme, size: { width: 1280, height: 800 } });
    const { words, page } = desk;
    // Three answers, one of them looked at: the longest that the story has.
    await desk.press('1');
    await expect(desk.answers()).toHaveCount(3);
    for (const size of [
      { width: 1280, height: 800 },
      { width: 1280, height: 640 },
    ]) {
      await page.setViewportSize(size);
      await expect(desk.main.getByRole('button', { name: words.otherwise })).toBeInViewport({ ratio: 1 });
    }
    // What gets the focus does not lie below it.
    const days = desk.field(words.days);
    await days.fill('4');
    await expect
      .poll(async () => {
        const [field, acts] = [await days.boundingBox(), await desk.main.locator('.acts').boundingBox()];
        return field !== null && acts !== null && field.y + field.height <= acts.y;
      })
      .toBe(true);
    await app.screenshot(`desk-small-${language}-${theme}`);
  });

  test(`what is missing becomes a question, and both answers stand beside each other, ${language}`, async ({ app }) => {
    const desk = await DeskPage.open(app, language, { theme });
    const { words, page } = desk;
    await desk.press('/');
    await page.getByRole('menuitem').filter({ hasText: words.theirs }).click();
    await expect(page.getByRole('button', { name: words.theirs })).toHaveAttribute('aria-pressed', 'true');
    await desk.press('3');
    await expect(desk.main.getByRole('heading', { name: words.two })).toBeVisible();
    await expect(desk.main.getByText(words.decides)).toBeVisible();
    await expect(desk.answers()).toHaveCount(2);
    await app.axe();
    await desk.press('ArrowRight');
    await expect(page.getByRole('button', { name: words.take4 })).toBeVisible();
    await expect(desk.main.getByRole('listitem').filter({ hasText: words.looked })).toHaveCount(1);
    // Nobody can say: both stay possible, and nothing asks again.
    await desk.press('x');
    await expect(desk.main.getByText(words.decides)).toBeHidden();
    await expect(page.getByRole('button', { name: words.cannotSay })).toHaveAttribute('aria-pressed', 'true');
    await expect(desk.answers()).toHaveCount(2);
  });

  test(`deciding otherwise stays inside the frame and says why, ${language}`, async ({ app }) => {
    const desk = await DeskPage.open(app, language, { theme });
    const { words, page, aside } = desk;
    await desk.fourDaysLate();
    await desk.field(words.days).blur();
    await desk.press('o');
    const keep = aside.getByRole('button', { name: words.keep });
    await expect(keep).toBeDisabled();
    // The slider ends at the team's stop, whatever the company allows.
    const goodwill = aside.getByRole('slider', { name: words.goodwill });
    await expect(goodwill).toHaveAttribute('max', '40');
    await aside.getByLabel(words.offer).click();
    await page.getByRole('option', { name: words.elsewhere }).click();
    await expect(goodwill).toHaveValue('25');
    await aside.getByLabel(words.reason).fill('They leave on Friday.');
    await expect(aside.getByRole('status')).toHaveText(words.inside);
    await app.axe();
    await aside.getByLabel(words.person).click();
    await page.getByRole('option', { name: words.no, exact: true }).click();
    await expect(aside.getByRole('status')).toHaveText(words.outside);
    await expect(keep).toBeDisabled();
    // Escape closes the form and loses neither the case nor the words.
    await goodwill.focus();
    await aside.getByLabel(words.offer).focus();
    await desk.press('Escape');
    await expect(keep).toBeHidden();
    await desk.page.getByRole('button', { name: words.otherwise }).click();
    await expect(aside.getByLabel(words.reason)).toHaveValue('They leave on Friday.');
    await goodwill.fill('30');
    await keep.click();
    await expect(desk.main.getByRole('status')).toContainText(words.exception);
    await aside.getByRole('button', { name: words.propose }).click();
    await expect(page).toHaveURL(/#\/rules\//u);
    await expect(page.getByRole('grid')).toContainText('They leave on Friday.');
    // The cursor stands in what was proposed, in sight, and it is said what was done.
    await expect(page.locator('section[aria-live]')).toContainText(words.proposed);
    const cursor = page.getByRole('grid').locator('[data-cursor]');
    await expect(cursor).toBeFocused();
    await expect(cursor).toBeInViewport();
    await expect(cursor.locator('xpath=ancestor::tr[1]')).toContainText('They leave on Friday.');
  });
}

test('a version that comes into force meanwhile takes nothing from under anybody’s hands', async ({ app }) => {
  const desk = await DeskPage.open(app, 'en');
  const { page, aside } = desk;
  const rules = await app.host.done<{ id: string; team: string; topic: string; versions: { id: string; state: string }[] }[]>('rules');
  const rule = rules.find(({ topic }) => topic === 'Return without the original box');
  const draft = rule?.versions.find(({ state }) => state === 'draft');
  await page.goto(new URL(`#/desk/${rule?.id ?? ''}`, page.url()).href);
  await page.getByRole('button', { name: /^no box/ }).click();
  await desk.press('o');
  await aside.getByLabel('We say', { exact: true }).fill('Half of it');
  await aside.getByLabel('We deduct', { exact: true }).fill('2');
  const reason = aside.getByLabel('Why is it right here?');
  await reason.fill('They were so');
  await app.host.done('rule.inForce', { version: draft?.id, agreed: 'All of us' }, { team: rule?.team });
  await expect(page.locator('section[aria-live]')).toContainText('Version 3 applies from now on');
  await page.keyboard.type(' kind');
  await expect(reason).toHaveValue('They were so kind');
  await expect(aside.getByLabel('We say', { exact: true })).toHaveValue('Half of it');
  await expect(aside.getByLabel('We deduct', { exact: true })).toHaveValue('2');
  await expect(page.getByRole('button', { name: /^no box/ })).toHaveAttribute('aria-pressed', 'true');
});

test('what somebody may not be sure of is asked of the team that owns it, and our own is kept right', async ({ app }) => {
  const desk = await DeskPage.open(app, 'en');
  const { aside, page } = desk;
  const old = aside.getByRole('listitem').filter({ hasText: 'On Saturdays the carrier delivers' });
  await expect(old).toContainText('verified 97 days ago');
  await old.getByRole('button', { name: 'Ask them' }).click();
  await expect(page.getByText('Orders & payment have it on their board.')).toBeVisible();
  // It is asked once, and who comes back sees that it was.
  await expect(old).toContainText('asked');
  await page.reload();
  await expect(old).toContainText('asked');
  await expect(old.getByRole('button', { name: 'Ask them' })).toHaveCount(0);
  await aside.getByRole('button', { name: 'Add a sentence' }).click();
  await expect(aside.getByLabel('What do you say?')).toBeFocused();
  await page.keyboard.insertText('x'.repeat(201));
  await aside.getByRole('button', { name: 'Add a sentence' }).press('Enter');
  await expect(aside.getByText('201 characters are more than the 200')).toBeVisible();
  await aside.getByLabel('What do you say?').fill('The voucher is valid for a year.');
  await aside.getByRole('button', { name: 'Add a sentence' }).click();
  const ours = aside.getByRole('listitem').filter({ hasText: 'The voucher is valid for a year.' });
  await expect(ours).toContainText('ours, verified on 12 November');
  await ours.getByRole('button', { name: /What can be done/u }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(ours).toBeHidden();
});

test('an exception is kept with its reason and nothing that leads to somebody', async ({ app }) => {
  const desk = await DeskPage.open(app, 'en');
  await desk.fourDaysLate();
  await desk.field('Days late').blur();
  await desk.press('o');
  await desk.aside.getByRole('slider', { name: 'Goodwill' }).fill('20');
  await desk.aside.getByLabel('Why is it right here?').fill('They called twice.');
  await desk.aside.getByRole('button', { name: 'Keep as an exception' }).click();
  await expect(desk.main.getByRole('status')).toContainText('Kept as an exception');
  const rules = await app.host.done<{ topic: string; versions: { id: string; state: string }[] }[]>('rules');
  const versions = rules.find(({ topic }) => topic === 'What we may offer')?.versions ?? [];
  const version = versions.find(({ state }) => state === 'inForce')?.id ?? '';
  const [row] = await app.host.done<RowExceptions[]>('rule.exceptions', { version });
  expect(row?.exceptions).toHaveLength(7);
  const kept = row?.exceptions.find(({ reason }) => reason === 'They called twice.');
  expect(Object.keys(kept ?? {}).sort()).toEqual(['answer', 'day', 'id', 'inputs', 'number', 'reason']);
  expect(Object.values(kept?.answer ?? {}).map(({ value }) => value)).toContain('20');
});

test('managers are led to a team, and a team without rules to the rules', async ({ app }) => {
  const desk = await DeskPage.open(app, 'en');
  await app.actFor('Customer service');
  await expect(desk.main.getByText('A team answers cases here.')).toBeVisible();
  await app.axe();
  await app.host.done('workspace.create', { name: 'New', language: 'en', path: `${app.host.folder}/new.spielraum` });
  await app.host.done('team.add', { name: 'Parcels' }, { team: 'nobody' });
  await app.open({}, '/#/desk');
  await desk.page.getByRole('button', { name: 'To the rules' }).click();
  await expect(desk.page).toHaveURL(/#\/rules$/u);
});

test('what is answered by its key leads on to the next field, and Enter takes what the button says', async ({ app }) => {
  const desk = await DeskPage.open(app, 'en');
  const { words, page, main } = desk;
  const chosen = main.getByRole('region', { name: 'What you know' }).getByRole('button', { pressed: true });
  await desk.press('Escape');
  await desk.press('3');
  await expect(chosen).toContainText('Lost');
  // Whoever types on, types into the next field; Enter does not press another choice.
  await expect(desk.field(words.days)).toBeFocused();
  await page.keyboard.type('7');
  await expect(desk.field(words.days)).toHaveValue('7');
  await desk.press('Enter');
  await expect(main.getByRole('status')).toContainText('Kept: row');
  await expect(chosen).toHaveText('Lost');
  // A use is no step of the history, and is taken back as one.
  await desk.press('Control+z');
  await expect(page.getByText(words.takenBack)).toBeVisible();
  await expect(page.getByText('Undone')).toBeHidden();
  await expect(main.getByRole('status')).toBeHidden();
});
