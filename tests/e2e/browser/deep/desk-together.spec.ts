// Rows that answer together at the desk: nothing of them is taken before it is certain which do. And rows of which one applies: what is
// decided otherwise is told of the one that somebody names.
import { expect, looks, storyDay, test, type App } from '../app.ts';
import { DeskPage } from '../pages/desk.ts';
import { RulesBehind, WORDS as RULE } from '../pages/rule.ts';

test.use({ now: storyDay });

const WORDS = {
  en: {
    open: '2 rows may be part of the answer.',
    wait: 'certain once the rest is known',
    together: 'Rows 1 and 2 answer together.',
    take: 'Take rows 1 and 2',
    total: /Amount: 70/,
    kept: 'Kept: rows 1 and 2.',
    alike: 'Rows 1 and 2 answer the same.',
    which: 'Which row applies?',
    second: /row 2/,
    why: 'Why is it right here?',
    keep: 'Keep as an exception',
    instead: /row 2/,
  },
  de: {
    open: '2 Zeilen können zur Antwort gehören.',
    wait: 'erst sicher, wenn der Rest bekannt ist',
    together: 'Zeilen 1 und 2 antworten zusammen.',
    take: 'Zeilen 1 und 2 nehmen',
    total: /Amount: 70/,
    kept: 'Festgehalten: Zeilen 1 und 2.',
    alike: 'Zeilen 1 und 2 antworten dasselbe.',
    which: 'Welche Zeile gilt?',
    second: /Zeile 2/,
    why: 'Warum ist es hier richtig?',
    keep: 'Als Abweichung festhalten',
    instead: /Zeile 2/,
  },
};

/** The desk with a rule in force of two rows: more than two days late, and any number of them. */
async function atDesk(
  app: App,
  { language, theme }: (typeof looks)[number],
  { topic, hitPolicy, answers }: { topic: string; hitPolicy: string; answers: [string, string] },
): Promise<DeskPage> {
  const desk = await DeskPage.open(app, language, { theme });
  const behind = new RulesBehind(app);
  const { team } = await behind.rule(RULE[language].rule);
  const terms = await app.host.done<{ id: string; name: string }[]>('terms');
  const days = terms.find(({ name }) => name === desk.words.days)?.id ?? '';
  const type = { kind: 'number', unit: null, step: '1', min: '0', max: '90' };
  const amount = await app.host.done<string>('term.add', { name: 'Amount', type }, { team });
  const made = { team, topic, hitPolicy, inputs: [days], outputs: [amount] };
  const id = await behind.inForce(made, [['> 2', answers[0]], ['-', answers[1]]]);
  await app.open({ language, theme }, `/#/desk/${id}`);
  return desk;
}

for (const look of looks) {
  const { language } = look;
  const words = WORDS[language];

  test(`a total is taken with all its rows, and only once it is certain, ${language}`, async ({ app }) => {
    const desk = await atDesk(app, look, { topic: 'Together', hitPolicy: 'sum', answers: ['50', '20'] });
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

  test(`something else is decided than the row that somebody names, ${language}`, async ({ app }) => {
    const desk = await atDesk(app, look, { topic: 'Alike', hitPolicy: 'first', answers: ['20', '20'] });
    await expect(desk.main.getByRole('heading', { name: words.alike })).toBeVisible();
    await desk.press('o');
    const keep = app.page.getByRole('button', { name: words.keep });
    await desk.field('Amount').fill('30');
    await desk.field(words.why).fill('They leave on Friday');
    await expect(keep).toBeDisabled();
    await app.page.getByLabel(words.which).press('Enter');
    await app.page.getByRole('option', { name: words.second }).click();
    await app.axe();
    await keep.press('Enter');
    await expect(app.page.getByRole('status').filter({ hasText: words.instead })).toBeVisible();
  });
}
