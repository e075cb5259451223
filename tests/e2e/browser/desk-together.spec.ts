// Rows that answer together at the desk: nothing of them is taken before it is certain which do.
import { expect, looks, storyDay, test } from './app.ts';
import { DeskPage } from './pages/desk.ts';
import { RulesBehind, WORDS as RULE } from './pages/rule.ts';

test.use({ now: storyDay });

const WORDS = {
  en: {
    open: '2 rows may be part of the answer.',
    wait: 'certain once the rest is known',
    together: 'Rows 1 and 2 answer together.',
    take: 'Take rows 1 and 2',
    total: /Sum: 70/,
    kept: 'Kept: rows 1 and 2.',
  },
  de: {
    open: '2 Zeilen können zur Antwort gehören.',
    wait: 'erst sicher, wenn der Rest bekannt ist',
    together: 'Zeilen 1 und 2 antworten zusammen.',
    take: 'Zeilen 1 und 2 nehmen',
    total: /Sum: 70/,
    kept: 'Festgehalten: Zeilen 1 und 2.',
  },
};

for (const { language, theme } of looks) {
  const words = WORDS[language];

  test(`a total is taken with all its rows, and only once it is certain, ${language}`, async ({ app }) => {
    const desk = await DeskPage.open(app, language, { theme });
    const { team } = await new RulesBehind(app).rule(RULE[language].rule);
    const party = { team };
    const terms = await app.host.done<{ id: string; name: string }[]>('terms');
    const days = terms.find(({ name }) => name === desk.words.days)?.id ?? '';
    const type = { kind: 'number', unit: null, step: '1', min: '0', max: '90' };
    const sum = await app.host.done<string>('term.add', { name: 'Sum', type }, party);
    const made = { team, topic: 'Together', hitPolicy: 'sum', inputs: [days], outputs: [sum] };
    const id = await new RulesBehind(app).inForce(made, [['> 2', '50'], ['-', '20']]);
    await app.open({ language, theme }, `/#/desk/${id}`);
    await expect(desk.main.getByRole('heading', { name: words.open })).toBeVisible();
    await expect(desk.main.getByText(words.wait)).toBeVisible();
    const take = desk.main.getByRole('button', { name: words.take });
    await expect(take).toBeHidden();
    await desk.press('Enter');
    await desk.field(desk.words.days).fill('4');
    await expect(desk.main.getByRole('heading', { name: words.together })).toBeVisible();
    await expect(desk.answers()).toHaveText([words.total]);
    await app.axe();
    await take.dblclick();
    await expect(desk.main.getByRole('status')).toContainText(words.kept);
  });
}
