// A consent round about a rule: an objection is amended, everybody is asked once more, and the rule is adopted.
import { expect, looks, storyDay, test } from './app.ts';
import { RoundPage, WORDS } from './pages/consent.ts';
import { openRule, RulesBehind } from './pages/rule.ts';

test.use({ now: storyDay });

const HANDS = { en: 'keyboard', de: 'mouse' } as const;
const OBJECTION = { en: 'The week before Christmas, every parcel is needed by a date.', de: 'In der Woche vor Weihnachten wird jedes Paket zu einem Tag gebraucht.' };
const CONCERN = { en: 'We will not all hear “needed by a date” the same way.', de: 'Wir hören „zu einem Tag gebraucht“ nicht alle gleich.' };
const DRIVER = { en: 'A fixed date beats our rule again and again.', de: 'Ein fester Tag schlägt unsere Regel immer wieder.' };

for (const { language, theme } of looks) {
  test(`a team decides by consent at one screen, by ${HANDS[language]}, ${language}`, async ({ app }) => {
    test.slow();
    const rule = await openRule(app, language, { theme });
    const behind = new RulesBehind(app);
    const [words, page] = [WORDS[language], rule.page];
    const round = new RoundPage(app, words, HANDS[language]);
    const step = page.locator('[aria-current="step"]');
    await behind.closeGap(rule.words.rule);
    await behind.acceptDifference(rule.words.rule);
    await round.press(round.button(rule.words.ask));
    await round.press(round.button(words.put));
    await round.fill(page.getByLabel(words.driver), DRIVER[language]);
    await round.press(page.getByRole('dialog').getByRole('button', { name: words.put }));

    // Three of them, one of whom is absent.
    await expect(page.getByText(DRIVER[language])).toBeVisible();
    await round.fill(page.getByLabel(words.people), '3');
    await app.axe();
    await app.screenshot(`consent-understand-${language}-${theme}`);
    await round.press(round.button(words.ask));
    await expect(page.getByText(`0 ${words.heard}`)).toBeVisible();
    await app.screenshot(`consent-neutral-${language}-${theme}`);

    // An objection needs an argument; Escape leaves without an answer, and nothing of it stays.
    await round.press(round.button(words.next));
    await round.press(round.kind('objection'));
    await round.press(round.button(words.give));
    await expect(page.getByText(words.missing, { exact: false })).toBeVisible();
    await app.axe();
    await app.screenshot(`consent-answer-${language}-${theme}`);
    await page.keyboard.press('Escape');
    await expect(page.getByText(`0 ${words.heard}`)).toBeVisible();
    await round.hear('objection', OBJECTION[language]);
    await round.hear('concern', CONCERN[language]);
    // Whoever leaves the screen now loses nothing, and adopts nothing.
    await page.keyboard.press('Escape');
    await round.press(page.getByRole('main').getByRole('link', { name: `${rule.words.rule}, v7` }));
    await expect(page.getByText(`2 ${words.heard}`)).toBeVisible();
    await round.hear('free', '', true);
    await round.show();

    await expect(page.getByRole('heading', { name: words.safe })).toBeVisible();
    await expect(page.getByText(OBJECTION[language])).toBeVisible();
    await expect(page.getByText(CONCERN[language])).toBeVisible();
    await app.axe();
    await app.screenshot(`consent-objections-${language}-${theme}`);
    if (HANDS[language] === 'keyboard') await page.keyboard.press('1');
    else await page.getByRole('button', { name: words.amend }).click();
    await expect(round.button(words.again)).toHaveCount(0);

    // Amended where the rule stands, and asked about once more.
    await round.press(page.getByRole('link', { name: words.change }));
    await expect(rule.grid).toBeVisible();
    await rule.write(9, rule.words.columns.goodwill, '24');
    await round.press(round.button(words.on));
    await round.press(round.button(words.again));
    for (const _ of [1, 2, 3]) await round.hear('free');
    await round.show();
    await expect(page.getByRole('heading', { name: words.nobody })).toBeVisible();
    await round.fill(page.getByLabel(words.works), 'Solved at first go');
    await page.getByLabel(words.review).fill('2027-02-26');
    await app.axe();
    await round.press(round.button(words.adopt));
    await expect(step).toHaveText(words.adopted);
    await expect(page.getByRole('heading', { name: words.adopted })).toBeInViewport();
    await app.axe();
    await app.screenshot(`consent-adopted-${language}-${theme}`);
    expect((await behind.rule(rule.words.rule)).versions[0]?.state).toBe('inForce');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('navigation')).toBeVisible();
    await app.axe();
    await app.screenshot(`consent-rounds-${language}-${theme}`);
  });
}

test('what a round cannot keep is said at its field, and the text stays', async ({ app }) => {
  const { page } = app;
  await app.openExample();
  await app.open({}, '/#/consent');
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog');
  const [driver, text] = [dialog.getByLabel('Why? What happened'), dialog.getByLabel('What do you propose?')];
  await expect(driver).toBeFocused();
  await driver.fill('We interrupt each other all day.');
  // What was begun waits when the form is closed, or the room left.
  await text.fill('Nobody is interrupted.');
  await page.keyboard.press('Escape');
  await page.goto(`${app.host.address}/#/today`);
  await page.goBack();
  await page.getByRole('button', { name: 'Begin a round' }).click();
  await expect(driver).toHaveValue('We interrupt each other all day.');
  await expect(text).toHaveValue('Nobody is interrupted.');
  await text.fill('a'.repeat(100_001));
  await page.keyboard.press('Control+Enter');
  await expect(text).toHaveAccessibleDescription(/100,001 characters/u);
  await expect(text).toBeFocused();
  await text.fill('Nobody is interrupted before ten.');
  await expect(text).not.toHaveAttribute('aria-invalid');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Is it clear what is proposed?' })).toBeVisible();

  // A question that nobody has kept stops what would go on without it.
  const round = new RoundPage(app, WORDS.en, 'mouse');
  const question = page.getByLabel('Question', { exact: true });
  // An emptied number stays empty and begins nothing; what is typed then is what counts.
  const people = page.getByLabel(WORDS.en.people);
  await people.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await expect(people).toHaveValue('');
  for (const typed of ['', '0', '-1', '2.5']) {
    await page.keyboard.press('Control+A');
    await page.keyboard.type(typed);
    await expect(people).toHaveValue(typed);
    await round.button(WORDS.en.ask).click();
    await expect(people).toBeFocused();
    await expect(people).toHaveAccessibleDescription(/A whole number from 1 to 200\./u);
  }
  await page.keyboard.press('Control+A');
  await page.keyboard.type('1');
  await expect(people).toHaveValue('1');
  await question.fill('Who answers the phone?');
  await round.button(WORDS.en.ask).click();
  await expect(question).toBeFocused();
  await expect(question).toHaveAccessibleDescription(/still stands in a field/u);
  await round.button('Keep the question').click();
  await expect(question).toHaveValue('');

  // So does one that is being changed, which waits when the room is left meanwhile.
  await page.getByRole('button', { name: 'Answer it: Who answers the phone?' }).click();
  const form = page.getByRole('form', { name: 'Question' });
  await form.getByLabel('Answer').fill('The one who is free');
  await page.goBack();
  await expect(form).toHaveCount(0);
  await page.goForward();
  await expect(form.getByLabel('Answer')).toHaveValue('The one who is free');
  await round.button(WORDS.en.ask).click();
  const changed = form.getByLabel('Question');
  await expect(changed).toBeFocused();
  await expect(changed).toHaveAccessibleDescription(/still stands in a field/u);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The one who is free')).toBeVisible();
  await round.button(WORDS.en.ask).click();
  // Whoever leaves the room in the middle of an answer is told that it is gone.
  await round.button(WORDS.en.next).click();
  await round.kind('concern').click();
  await page.getByLabel(WORDS.en.argument).fill('It may not last.');
  await page.goBack();
  await page.goForward();
  await expect(page.getByRole('alert').filter({ hasText: 'Somebody was answering when this screen was left' })).toBeVisible();
  await round.hear('objection', 'Nobody is there for customers.');
  await round.show();
  await expect(page.getByRole('heading', { name: WORDS.en.safe })).toBeVisible();
  // Another way is looked at, and what was written for the first one waits.
  await page.keyboard.press('3');
  const sign = page.getByRole('main').getByRole('textbox').first();
  await expect(sign).toBeFocused();
  await sign.fill('Customers wait longer');
  await page.keyboard.press('Escape');
  await page.goBack();
  await page.goForward();
  await expect(page.getByRole('heading', { name: WORDS.en.safe })).toBeVisible();
  await page.keyboard.press('3');
  await expect(sign).toHaveValue('Customers wait longer');
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');

  // So does a text: people are asked about exactly the one that is kept, and nothing is wrong with one that was.
  const edited = page.getByLabel('Change the text');
  await edited.fill('Nobody is interrupted before ten, but one.');
  await round.button('Keep').click();
  await expect(round.button(WORDS.en.again)).toBeVisible();
  await expect(edited).not.toHaveAttribute('aria-invalid');
  await edited.fill('Nobody is interrupted before eleven.');
  await round.button(WORDS.en.again).click();
  await expect(edited).toBeFocused();
  await expect(edited).toHaveAccessibleDescription(/not kept yet/u);
  await page.getByRole('button', { name: 'Leave the round' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Nobody is interrupted before ten, but one.' }).click();
  await expect(edited).toHaveValue('Nobody is interrupted before eleven.');
  await round.button('Keep').click();
  await expect(page.getByLabel('The proposal')).toContainText('Nobody is interrupted before eleven.');
  await round.button(WORDS.en.again).click();
  await round.hear('free');
  await round.show();

  // What stands in a field waits while the questions are looked at.
  await page.getByLabel(WORDS.en.works).fill('It is quiet');
  await page.getByRole('heading', { name: WORDS.en.nobody }).click();
  await page.keyboard.press('ArrowLeft');
  await question.fill('And on Fridays?');
  await round.button('Back to what was said').click();
  await expect(page.getByLabel(WORDS.en.works)).toHaveValue('It is quiet');
});
