// Two versions of a rule beside each other: what is written differently, and which cases get another answer.
import { expect, looks, storyDay, test } from './app.ts';
import { openRule, type RulePage } from './pages/rule.ts';

test.use({ now: storyDay });

const WORDS = {
  en: {
    ...{ compare: 'Compare v7 with v6', answers: 'These cases get another answer', count: /^\d+ of 18 cases get another answer\.$/, column: /the column Date needed is new/ },
    ...{ rows: /3 rows are new/, none: 'No case gets another answer', proved: /Proved for all \d+ cases/, same: 'Both versions read the same.', gap: 'No row answers.', back: 'Back to the rule' },
    ...{ before: 'The version it is compared with', show: /^Show the \d+ rows that are the same$/, express: 'Resend by express now' },
  },
  de: {
    ...{ compare: 'v7 mit v6 vergleichen', answers: 'Diese Fälle bekommen eine andere Antwort', count: /^\d+ von 18 Fällen bekommen eine andere Antwort\.$/, column: /die Spalte Termin nötig ist neu/ },
    ...{ rows: /3 Zeilen sind neu/, none: 'Kein Fall bekommt eine andere Antwort', proved: /Nachgewiesen für alle \d+ Fälle/, same: 'Beide Fassungen lauten gleich.', gap: 'Keine Zeile antwortet.', back: 'Zurück zur Regel' },
    ...{ before: 'Die Fassung, mit der verglichen wird', show: /^Die \d+ gleichen Zeilen zeigen$/, express: 'Sofort per Express' },
  },
};

async function comparison(rule: RulePage, name: string): Promise<void> {
  const link = rule.proof.getByRole('link', { name });
  await link.focus();
  await rule.press('Enter');
  await expect(rule.page.getByRole('heading', { name: rule.words.rule })).toBeVisible();
}

for (const { language, theme } of looks) {
  test(`a draft is compared with the version in force, by rows and by cases, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language, { theme });
    const [words, page] = [WORDS[language], rule.page];
    await comparison(rule, words.compare);
    const main = page.getByRole('main');
    await expect(main.getByText(words.column)).toBeVisible();
    await expect(main.getByText(words.rows)).toBeVisible();
    await expect(rule.proof.getByText(words.count)).toBeVisible();
    // The gap of the draft took an answer away, and the express row gives one.
    await expect(rule.proof.getByText(words.gap)).toHaveCount(1);
    await expect(rule.proof.getByText(words.express).first()).toBeVisible();
    await app.axe();
    await app.screenshot(`rule-compare-${language}-${theme}`);

    const table = main.getByRole('table');
    const changed = await table.getByRole('row').count();
    await page.getByRole('button', { name: words.show }).or(page.getByText(words.same)).first().waitFor();
    expect(changed).toBeGreaterThan(4);

    // Any two can be chosen, by keyboard.
    const before = page.getByRole('button', { name: new RegExp(`^${words.before}`) }).or(page.getByRole('combobox', { name: new RegExp(`^${words.before}`) }));
    await before.focus();
    await rule.press('Enter');
    await page.getByRole('option', { name: /^v5/ }).click();
    await expect(before).toContainText('v5');
    await expect(rule.proof.getByText(words.count).or(rule.proof.getByText(words.answers))).not.toHaveCount(0);
    await page.getByRole('button', { name: words.back }).click();
    await expect(rule.grid).toBeVisible();
  });

  test(`a draft that says the same is proved to answer the same, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language, { theme });
    const [words, page] = [WORDS[language], rule.page];
    const id = new URL(page.url()).hash.split('/')[2]?.split('?')[0] ?? '';
    interface Item { id: string; team: string; versions: { id: string; state: string }[] }
    const item = (await app.host.done<Item[]>('rules')).find((one) => one.id === id);
    if (!item) throw new Error('no rule');
    const party = { team: item.team };
    await app.host.done('rule.discard', { id }, party);
    const draft = await app.host.done<string>('rule.draft', { id }, party);
    const inForce = item.versions.find(({ state }) => state === 'inForce')?.id ?? '';
    await page.goto(`${app.host.address}/#/rules/${id}?before=${inForce}&after=${draft}`);
    await expect(page.getByText(words.same)).toBeVisible();
    await expect(rule.proof.getByText(words.none)).toBeVisible();
    await expect(rule.proof.getByText(words.proved)).toBeVisible();
  });

  test(`a comparison fits with words a third longer, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language, { theme, size: { width: 1280, height: 800 }, longer: 30 });
    await rule.proof.getByRole('link', { name: /v7.*v6/ }).last().click();
    await expect(rule.page.getByRole('main').getByRole('table')).toBeVisible();
    await app.fits();
  });
}
