// Rules that feed each other at the desk: what another rule answers is worked out, and only put aside with a reason.
import { expect, looks, storyDay, test, type App, type Look } from '../app.ts';
import { RulesBehind, WORDS as RULE } from '../pages/rule.ts';

test.use({ now: storyDay });

const WORDS = {
  en: {
    topic: 'How often we write',
    letters: 'Letters',
    from: 'from “What we may offer”, row 4',
    forTopic: 'for “What we may offer”',
    open: 'follows from “What we may offer”',
    goodwill: 'Goodwill',
    tracking: 'Tracking says',
    onItsWay: 'On its way',
    days: 'Days late',
    otherwise: 'Say otherwise',
    why: /^Why not €20, as/,
    missing: 'The reason is missing. It is kept with “What we may offer” as an exception.',
    outside: 'outside “Goodwill per case”',
    take: /row 1/,
    kept: 'Kept: row 1.',
    back: 'Take what “What we may offer” says',
  },
  de: {
    topic: 'Wie oft wir schreiben',
    letters: 'Briefe',
    from: 'aus „Was wir anbieten dürfen“, Zeile 4',
    forTopic: 'für „Was wir anbieten dürfen“',
    open: 'folgt aus „Was wir anbieten dürfen“',
    goodwill: 'Kulanz',
    tracking: 'Sendungsstatus',
    onItsWay: 'Unterwegs',
    days: 'Tage zu spät',
    otherwise: 'Anders ansetzen',
    why: /^Warum nicht 20/,
    missing: 'Der Grund fehlt noch. Er wird bei „Was wir anbieten dürfen“ als Abweichung festgehalten.',
    outside: 'außerhalb von „Kulanz je Fall“',
    take: /Zeile 1/,
    kept: 'Festgehalten: Zeile 1.',
    back: 'Nehmen, was „Was wir anbieten dürfen“ sagt',
  },
};

/** A rule in force of the story's team that asks for the goodwill, and opens it at the desk. */
async function openChain(app: App, language: Look['language'], theme: Look['theme']): Promise<void> {
  await app.openExample(language);
  const words = WORDS[language];
  const { team } = await new RulesBehind(app).rule(RULE[language].rule);
  const party = { team };
  const terms = await app.host.done<{ id: string; name: string }[]>('terms');
  const goodwill = terms.find(({ name }) => name === words.goodwill)?.id ?? '';
  const type = { kind: 'number', unit: null, step: '1', min: '1', max: '9' };
  const letters = await app.host.done<string>('term.add', { name: words.letters, type }, party);
  const made = { team, topic: words.topic, hitPolicy: 'unique', inputs: [goodwill], outputs: [letters] };
  const id = await new RulesBehind(app).inForce(made, [['< 15', '1'], ['>= 15', '2']]);
  await app.open({ language, theme }, `/#/desk/${id}`);
}

for (const { language, theme } of looks) {
  const words = WORDS[language];

  test(`what another rule answers is worked out, and put aside only with a reason, ${language}`, async ({ app }) => {
    await openChain(app, language, theme);
    const { page } = app;
    const inputs = page.getByRole('region', { name: language === 'en' ? 'What you know' : 'Was ihr wisst' });
    // Nobody is asked for the goodwill: what the other rule has to know stands before it.
    await expect(inputs.getByText(words.open)).toBeVisible();
    await expect(inputs.getByText(words.forTopic).first()).toBeVisible();
    await inputs.getByRole('button', { name: words.onItsWay }).click();
    await inputs.getByRole('textbox', { name: words.days }).fill('7');
    const fed = inputs.getByRole('group', { name: words.goodwill });
    await expect(fed).toContainText('20');
    await expect(fed.getByRole('link')).toContainText(RULE[language].rule);
    await expect(page.getByRole('heading', { name: `${words.letters}: 2` })).toBeVisible();
    await app.axe();
    // Otherwise than the rule says: inside the frame, with a reason.
    await fed.getByRole('button', { name: words.otherwise }).click();
    const goodwill = inputs.getByRole('textbox', { name: words.goodwill, exact: true });
    await expect(goodwill).toBeFocused();
    await page.keyboard.type('90');
    await expect(inputs.getByText(words.outside)).toBeVisible();
    await goodwill.fill('5');
    await expect(page.getByRole('heading', { name: `${words.letters}: 1` })).toBeVisible();
    await page.getByRole('button', { name: words.take }).last().click();
    await expect(inputs.getByText(words.missing)).toBeVisible();
    const why = inputs.getByLabel(words.why);
    await expect(why).toBeFocused();
    await app.axe();
    await why.fill('They only want to know.');
    await page.getByRole('button', { name: words.take }).last().click();
    await expect(page.getByText(words.kept)).toBeVisible();
    const offer = await new RulesBehind(app).rule(RULE[language].rule);
    const version = offer.versions.find(({ state }) => state === 'inForce')?.id;
    type Rows = { exceptions: { reason: string }[] }[];
    const rows = await app.host.done<Rows>('rule.exceptions', { version });
    expect(rows.flatMap((one) => one.exceptions.map(({ reason }) => reason))).toContain('They only want to know.');
    // The next case follows the rule again.
    await page.locator('body').click({ position: { x: 2, y: 2 } });
    await page.keyboard.press('Escape');
    await expect(inputs.getByText(words.open)).toBeVisible();
  });
}

test('what was said otherwise goes back to what the rule says', async ({ app }) => {
  await openChain(app, 'en', 'light');
  const words = WORDS.en;
  const inputs = app.page.getByRole('region', { name: 'What you know' });
  await inputs.getByRole('button', { name: words.onItsWay }).click();
  await inputs.getByRole('textbox', { name: words.days }).fill('7');
  await inputs.getByRole('button', { name: words.otherwise }).click();
  await inputs.getByRole('textbox', { name: words.goodwill, exact: true }).fill('5');
  await inputs.getByRole('button', { name: words.back }).click();
  await expect(inputs.getByRole('group', { name: words.goodwill })).toContainText('€20');
  await expect(app.page.getByRole('heading', { name: 'Letters: 2' })).toBeVisible();
});
