// The life of a rule: what two teams say differently, consent, and coming into force.
import { expect, storyDay, test, looks } from '../app.ts';
import { openRule, RulesBehind } from '../pages/rule.ts';

test.use({ now: storyDay });

const WORDS = {
  en: {
    ...{ us: 'Delivery & returns', them: 'Orders & payment', their: 'Refund before return', settle: 'Settle it together' },
    ...{ contradiction: '1 contradiction, Orders & payment', accepted: '1 difference accepted for now, Orders & payment' },
    ...{ over: 'which is over', asked: /Orders & payment asked on 8 Nov, needed by 16 Nov/, waits: 'You can agree when the contradiction is settled or accepted by both teams' },
    ...{ accept: 'Accept for now', reason: 'Why do you accept it?', until: 'Until when?', counts: 'It counts once Orders & payment says why', both: 'Both teams accept the difference until 15 Dec' },
    ...{ consent: 'Consent', since: 'Consent asked for on 12 Nov', back: 'Back to the draft', say: 'Ask them', card: 'What the card is called', kinds: 'hear two answers' },
  },
  de: {
    ...{ us: 'Lieferung & Retoure', them: 'Bestellung & Zahlung', their: 'Erstattung vor Rücksendung', settle: 'Gemeinsam klären' },
    ...{ contradiction: '1 Widerspruch, Bestellung & Zahlung', accepted: '1 Widerspruch vorläufig hingenommen, Bestellung & Zahlung' },
    ...{ over: 'das ist vorbei', asked: /Bestellung & Zahlung hat am 8. Nov. darum gebeten, gebraucht bis 16. Nov./, waits: 'sobald der Widerspruch geklärt ist oder beide Teams ihn hinnehmen' },
    ...{ accept: 'Vorläufig hinnehmen', reason: 'Warum nehmt ihr ihn hin?', until: 'Bis wann?', counts: 'Es zählt, sobald auch Bestellung & Zahlung sagt', both: 'Beide Teams nehmen den Widerspruch bis 15. Dez. 2026 hin' },
    ...{ consent: 'Konsent', since: 'Um Konsent gebeten am 12. Nov.', back: 'Zurück zum Entwurf', say: 'Darum bitten', card: 'Wie die Karte heißt', kinds: 'zwei Antworten' },
  },
};

for (const { language, theme } of looks) {
  test(`two teams accept a difference for a while, and the draft asks for consent, ${language}`, async ({ app }) => {
    test.slow();
    const rule = await openRule(app, language, { theme });
    const [words, page, proof] = [WORDS[language], rule.page, rule.proof];
    await new RulesBehind(app).closeGap(rule.words.rule);
    await expect(page.getByText(words.waits, { exact: false })).toBeVisible();
    // Others say it differently: that may be talked about, but not come into force.
    await expect(page.getByRole('button', { name: rule.words.ask })).toBeEnabled();
    await expect(proof.getByText(words.contradiction)).toBeVisible();
    await expect(proof.getByText(words.over).first()).toBeVisible();
    await expect(proof.getByRole('link', { name: words.asked })).toBeVisible();

    // Our side, by keyboard.
    await proof.getByRole('button', { name: words.accept }).focus();
    await rule.press('Enter');
    await expect(page.getByLabel(words.reason)).toBeFocused();
    await page.keyboard.type('Above 250 the insurance decides');
    await page.getByLabel(words.until).fill('2026-12-31');
    await app.axe();
    await rule.press('Enter');
    await expect(proof.getByText(words.counts, { exact: false })).toBeVisible();
    await expect(page.getByText(words.waits, { exact: false })).toBeVisible();

    // Theirs, which sees what it is asked to accept in its own rule.
    await app.actFor(words.them);
    await page.goto(`${app.host.address}/#/rules/${(await new RulesBehind(app).rule(words.their)).id}`);
    await expect(proof.getByText('Above 250 the insurance decides')).toBeVisible();
    await proof.getByRole('button', { name: words.accept }).first().click();
    await page.getByLabel(words.reason).fill('We renegotiate with the insurance');
    await page.getByLabel(words.until).fill('2026-12-15');
    await page.getByRole('dialog').getByRole('button', { name: words.accept }).click();
    await expect(page.getByText(words.both, { exact: false })).toBeVisible();

    await app.actFor(words.us);
    await page.goto(`${app.host.address}/#/rules/${(await new RulesBehind(app).rule(rule.words.rule)).id}`);
    await expect(proof.getByText(words.accepted)).toBeVisible();
    await expect(proof.getByText('We renegotiate with the insurance')).toBeVisible();
    await app.axe();

    // Consent, taken back by an edit, asked for again, given.
    const now = page.locator('.life [aria-current]');
    await page.getByRole('button', { name: rule.words.ask }).click();
    await expect(now).toHaveText(words.consent);
    await expect(page.getByRole('main').getByText(words.since, { exact: false }).first()).toBeVisible();
    await rule.write(9, rule.words.columns.goodwill, '24');
    await expect(now).not.toHaveText(words.consent);
    await page.getByRole('button', { name: rule.words.ask }).click();
    await expect(page.getByRole('button', { name: words.back })).toBeVisible();
    await app.screenshot(`rule-consent-${language}-${theme}`);
    await page.getByRole('button', { name: rule.words.agree }).click();
    await page.getByLabel(rule.words.agreed).fill('All seven of us');
    await page.getByRole('button', { name: rule.words.bring }).click();
    await expect(page.getByText(rule.words.inForce)).toBeVisible();
  });

  test(`settling is asked with a card, once at a time, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language, { theme });
    const [words, page, proof] = [WORDS[language], rule.page, rule.proof];
    await expect(proof.getByRole('button', { name: words.settle })).toHaveCount(0);
    await proof.getByRole('link', { name: words.asked }).click();
    await expect(page.getByRole('complementary').getByText(words.them).first()).toBeVisible();

    await new RulesBehind(app).answerAsk(rule.words.rule);
    await page.goBack();
    await proof.getByRole('button', { name: words.settle }).focus();
    await rule.press('Enter');
    await expect(page.getByLabel(words.card)).toBeFocused();
    await expect(page.getByRole('dialog').getByRole('textbox').nth(1)).toHaveValue(new RegExp(words.kinds));
    await app.axe();
    await page.getByRole('button', { name: words.say }).click();
    await expect(proof.getByRole('link', { name: new RegExp(`^${words.us}`) })).toBeVisible();
    await expect(proof.getByRole('button', { name: words.settle })).toHaveCount(0);
    await proof.getByRole('link', { name: new RegExp(`^${words.us}`) }).click();
    await expect(page.getByRole('complementary').locator('.markdown')).toContainText(new RegExp(words.kinds));
  });
}
