import { expect, looks, storyDay, test } from './app.ts';
import { FramePage } from './pages/frame.ts';
import { spoken } from './pages/reach.ts';

test.use({ now: storyDay });

for (const look of looks) {
  const { language } = look;

  test(`a change is announced by keys alone, and a team is answered, ${language}`, async ({ app }) => {
    test.slow(); // Every Tab is a round trip.
    const frame = await FramePage.open(app, look);
    const { words, page, dialog } = frame;
    await frame.draftTwenty();
    await app.actFor(words.managers);
    await frame.reads(words.three, frame.aside);

    await frame.reach(words.publish);
    await expect(dialog.getByLabel(words.since)).toBeFocused();
    await expect(dialog.getByLabel(words.since)).toHaveValue(language === 'de' ? '26.11.2026' : '26 Nov 2026');
    await frame.reads(words.three, dialog);
    await frame.reads(words.stay, dialog);
    await app.axe();
    // Nothing is said of a day that is none.
    await dialog.getByLabel(words.since).fill('abc');
    await dialog.getByLabel(words.why).focus();
    await expect(dialog).not.toContainText(language === 'de' ? 'Ab heute' : 'from today');
    await dialog.getByLabel(words.since).fill(language === 'de' ? '26.11.2026' : '26 Nov 2026');
    // Without its why it is not announced.
    await frame.reach(words.announce, dialog);
    await frame.reads(words.noWhy, dialog);
    await frame.type(words.why, 'Twenty is enough');
    await frame.reach(words.announce, dialog);
    await frame.stands(words.announced);
    await expect(page.locator('#room')).toBeFocused();
    await frame.reads('Twenty is enough');
    await app.axe();

    await app.actFor(words.team);
    await frame.go('#/today');
    await page.getByRole('link').filter({ hasText: 'v5' }).first().press('Enter');
    await frame.stands(words.announced);
    await frame.reach(words.object);
    await expect(dialog.getByLabel(words.reason)).toBeFocused();
    await frame.reach(words.objects, dialog);
    await frame.reads(words.noReason, dialog);
    await expect(dialog.getByLabel(words.reason)).toBeFocused();
    await frame.type(words.reason, 'A lost lamp costs more');
    await expect(dialog.getByLabel(words.due)).toHaveValue(language === 'de' ? '25.11.2026' : '25 Nov 2026');
    // Managers answer within sight, and an empty day does not become another one.
    for (const [day, says] of [
      ['2026-11-27', words.tooLate],
      ['', words.noDay],
    ] as const) {
      await dialog.getByLabel(words.due).fill(day);
      await frame.reach(words.objects, dialog);
      await frame.reads(says, dialog);
      await expect(dialog.getByLabel(words.due)).toBeFocused();
    }
    await dialog.getByLabel(words.due).fill('2026-11-25');
    await frame.reach(words.objects, dialog);
    await frame.reads('A lost lamp costs more');
    await frame.reads(words.waits);

    await app.actFor(words.managers);
    await frame.go('#/today');
    await page.getByRole('link').filter({ hasText: 'v5' }).first().press('Enter');
    await frame.reach(words.answer);
    await frame.type(words.note, 'Thirty then');
    await dialog.getByRole('radio', { name: words.changes }).press('Space');
    await frame.reach(words.reply, dialog);
    await expect(page.locator('section[aria-live]')).toContainText(words.team);
    await frame.reads(words.replied);
    await expect(frame.main.locator('li:focus')).toContainText('Thirty then');
    await frame.reads('Thirty then');

    // What was said and answered stays, also when the team says something else and when the version falls.
    await app.actFor(words.team);
    await frame.reach(words.otherwise);
    await frame.reach(words.object);
    await expect(dialog.getByLabel(words.reason)).toHaveValue('A lost lamp costs more');
    await page.keyboard.press('Escape');
    await frame.reach(words.acknowledge);
    await frame.reads(words.done);
    const exchange = [words.before, 'A lost lamp costs more', words.replied, 'Thirty then'];
    for (const text of exchange) await frame.reads(text);
    await app.actFor(words.managers);
    await frame.reach(words.withdraw);
    await frame.reach(words.sure, dialog);
    await frame.stands(words.withdrawn);
    for (const text of exchange) await frame.reads(text);
    await app.axe();
  });

  test(`a team acknowledges, and what was announced is withdrawn and taken up again, ${language}`, async ({ app }) => {
    const frame = await FramePage.open(app, look);
    const { words, page, dialog } = frame;
    await frame.draftTwenty();
    await frame.publish('2026-11-26');
    await expect(page.getByRole('radio', { name: words.sides[1], exact: true })).toBeVisible();
    // Whoever reads what is in force is told first what waits for them.
    await frame.main.getByRole('link', { name: language === 'en' ? 'Read and answer' : 'Lesen und antworten' }).click();
    await frame.stands(words.announced);
    // What a wider bound means is said once, below all of them.
    const means = language === 'en' ? 'A team’s bound that is wider changes nothing' : 'Eine weitere Leitplanke eines Teams ändert nichts';
    await expect(frame.main.getByText(means)).toHaveCount(1);
    await frame.button(words.acknowledge).click();
    await frame.reads(words.done);
    await expect(frame.button(words.acknowledge)).toHaveCount(0);
    await page.getByRole('radio', { name: words.sides[0], exact: true }).click();
    await expect(frame.main.getByRole('link', { name: language === 'en' ? 'Read and answer' : 'Lesen und antworten' })).toHaveCount(0);
    await page.getByRole('radio', { name: words.sides[1], exact: true }).click();
    await frame.stands(words.announced);

    await app.actFor(words.managers);
    await frame.button(words.withdraw).click();
    await dialog.getByRole('button', { name: words.sure, exact: true }).click();
    await frame.stands(words.withdrawn);
    const { announced } = await app.host.done<{ announced: unknown }>('frame');
    expect(announced).toBeNull();
    await page.keyboard.press('Control+z');
    await expect(page.locator('section[aria-live]')).toContainText(language === 'en' ? 'Undo stops here' : 'Hier endet das Rückgängigmachen');

    await frame.button(words.versions).click();
    await expect(dialog.getByRole('link', { name: spoken(words.withdrawn) })).toBeVisible();
    await app.axe();
    await dialog.getByRole('button', { name: words.from }).click();
    await expect(frame.main.locator('header .note')).toContainText(words.draft);
    await expect(page.locator('.purpose textarea')).toBeFocused();
    await frame.reads(words.three, frame.aside);
  });

  test(`a draft says while it is written which rules would break, ${language}`, async ({ app }) => {
    const frame = await FramePage.open(app, look);
    const { words, page } = frame;
    await frame.draftTwenty();
    await app.actFor(words.managers);
    await frame.reads(words.three, frame.aside);
    await frame.reads(words.row, frame.aside);
    await frame.reads(words.case, frame.aside);
    await frame.bound('60');
    await frame.reads(words.none, frame.aside);
    await frame.bound('20');
    await frame.reads(words.three, frame.aside);

    // Published for today, the rules stay in force and are told as outside wherever their team works.
    await frame.publish('2026-11-12');
    await frame.go('#/frame');
    await frame.reads(words.outside, frame.aside);
    await app.axe();
    await app.actFor(words.team);
    await frame.go('#/today');
    await frame.reads(words.from12);
    await page.getByRole('link').filter({ hasText: spoken(words.from12) }).click();
    await frame.reads(words.notice);
    await page.locator('summary').click();
    await frame.reads(words.case);
    await app.axe();
    await frame.go('#/rules');
    await frame.reads(words.from12.replace('Outside', 'outside').replace('Seit', 'seit'));
    await app.axe();
  });

  test(`what one side may not change, it proposes, ${language}`, async ({ app }) => {
    test.slow();
    const frame = await FramePage.open(app, look);
    const { words, page, dialog } = frame;
    await page.keyboard.press('v');
    await expect(dialog.getByLabel(words.what)).toBeFocused();
    await frame.reach(words.do, dialog);
    await frame.reads(words.nothing, dialog);
    await frame.type(words.what, 'Fifty for furniture');
    await dialog.getByRole('combobox', { name: words.about }).click();
    await page.getByRole('option').filter({ hasText: words.goodwill }).first().click();
    await app.axe();
    await frame.reach(words.do, dialog);
    await frame.reads('Fifty for furniture');

    await app.actFor(words.managers);
    const ours = frame.main.locator('li').filter({ hasText: 'Fifty for furniture' });
    await expect(ours).toContainText(words.goodwill);
    await ours.getByRole('button', { name: words.decline }).click();
    await frame.reach(words.declineDo, dialog);
    await expect(dialog.getByLabel(words.whyNot)).toBeFocused();
    await dialog.getByLabel(words.whyNot).fill('Not before spring');
    await dialog.getByRole('button', { name: words.declineDo, exact: true }).click();
    await expect(ours).toContainText(spoken(words.declined));
    await expect(ours).toContainText('Not before spring');
    const theirs = frame.main.locator('li').filter({ hasText: words.other }).filter({ hasText: '35' });
    await theirs.getByRole('button', { name: words.takeUp }).click();
    await expect(page.locator('section[aria-live]')).toContainText(words.takenUp);
    await page.locator('section[aria-live]').getByRole('button', { name: words.change }).click();
    await expect(page.locator('.purpose textarea')).toBeFocused();

    // The other way: managers propose for a rule, and its team decides.
    const rules = await app.host.done<{ id: string; team: string; topic: string }[]>('rules');
    const rule = rules.find(({ team }) => team === frame.teams[0]?.id);
    await frame.go(`#/rules/${rule?.id ?? ''}`);
    await frame.button(words.propose).click();
    await dialog.getByLabel(words.what).fill('Say from which day on');
    await dialog.getByRole('button', { name: words.do, exact: true }).click();
    await frame.reads('Say from which day on');
    await app.actFor(words.team);
    await frame.go('#/today');
    await page.getByRole('link').filter({ hasText: 'Say from which day on' }).click();
    await frame.reach(words.takeUp);
    // What was answered stays readable, and the focus stays with it.
    const answered = frame.main.locator('li').filter({ hasText: 'Say from which day on' });
    await expect(answered).toContainText(language === 'en' ? 'Taken up' : 'Aufgegriffen');
    await expect(answered).toBeFocused();
    const proposals = await app.host.done<{ text: string; end: string }[]>('proposals');
    expect(proposals.find(({ text }) => text === 'Say from which day on')?.end).toBe('takenUp');
  });

  test(`what no rule can keep is watched, ${language}`, async ({ app }) => {
    const frame = await FramePage.open(app, look);
    const { words, page } = frame;
    await expect(frame.main.getByRole('heading', { name: words.watched })).toBeVisible();
    await app.host.done('frame.draft', {}, frame.managers);
    await app.actFor(words.managers);
    await frame.button(words.watch).click();
    const form = frame.main.locator('form');
    await expect(form.getByLabel(words.named, { exact: true })).toBeFocused();
    await page.keyboard.type('Handed on rarely');
    await form.getByRole('combobox', { name: words.measure }).click();
    await page.getByRole('option').filter({ hasText: words.handed }).first().click();
    await form.getByLabel(words.largest).fill('10');
    await form.getByRole('button', { name: words.save }).click();
    await expect(form).toHaveCount(0);
    await expect(frame.main.getByRole('button').filter({ hasText: 'Handed on rarely' })).toContainText(spoken(words.atMost));
    await app.axe();
    await frame.publish('2026-11-12');
    await frame.go('#/frame');
    await frame.reads('Handed on rarely', frame.aside);
    await frame.reads(words.nothingYet, frame.aside);
  });

  test(`an announcement fits with words a third longer, ${language}`, async ({ app }) => {
    const frame = await FramePage.open(app, { ...look, size: { width: 1280, height: 800 }, longer: 30 });
    const id = await frame.draftTwenty();
    await frame.publish('2026-11-26');
    await frame.go(`#/frame/${id}`);
    await app.fits();
    await app.actFor(frame.words.managers);
    await frame.go(`#/frame/${id}`);
    await app.fits();
  });
}
