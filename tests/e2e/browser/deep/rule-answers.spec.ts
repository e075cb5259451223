// Which rows answer when several fit, and rules that answer what others ask.
import { expect, storyDay, test } from '../app.ts';
import { openRule } from '../pages/rule.ts';

test.use({ now: storyDay });

test('the first row that fits makes overlaps an order, and hidden rows are told', async ({ app }) => {
  const rule = await openRule(app);
  await rule.page.getByRole('combobox', { name: /^Which rows answer/ }).or(rule.page.getByRole('button', { name: /^Which rows answer/ })).click();
  await rule.page.getByRole('option', { name: /The first row that fits/ }).click();
  await rule.write(3, 'Days late', 'any');
  await expect(rule.proof.getByText('Row 3 never answers', { exact: false })).toHaveCount(0);
  await rule.write(1, 'Days late', 'any');
  await expect(rule.proof.getByText('Row 3 never answers', { exact: false })).toBeVisible();
});

test('any row may answer as long as all that fit say the same', async ({ app }) => {
  const rule = await openRule(app);
  await rule.page.getByRole('combobox', { name: /^Which rows answer/ }).or(rule.page.getByRole('button', { name: /^Which rows answer/ })).click();
  await rule.page.getByRole('option', { name: /Any row that fits/ }).click();
  await rule.write(3, 'Days late', '2 to 5');
  const differs = rule.proof.getByText('Row 1 and row 3 answer differently');
  await expect(differs).toBeVisible();
  await rule.write(3, 'Goodwill', '0');
  await expect(differs).toBeVisible();
  await rule.write(3, 'We offer', 'Name the new date and keep watch');
  await expect(differs).toHaveCount(0);
});

test('all rows that fit answer as a list, and totals want numbers', async ({ app }) => {
  const rule = await openRule(app);
  const policy = rule.page.getByRole('combobox', { name: /^Which rows answer/ }).or(rule.page.getByRole('button', { name: /^Which rows answer/ }));
  await policy.click();
  await rule.page.getByRole('option', { name: 'All rows that fit, best first' }).click();
  await rule.write(3, 'Days late', '2 to 5');
  await (await rule.cell(1, 'We offer')).click();
  const tried = rule.page.getByRole('region', { name: 'Try a case' });
  await tried.getByRole('textbox', { name: 'Days late' }).fill('2');
  await expect(tried.getByText('Rows 1 and 3 answer together')).toBeVisible();
  await expect(rule.proof.getByText('answer differently', { exact: false })).toHaveCount(0);
  await policy.click();
  await rule.page.getByRole('option', { name: 'The sum of the rows that fit' }).click();
  await expect(rule.proof.getByText('“We offer” is no number', { exact: false })).toBeVisible();
});

test('what one rule answers another may ask, and a circle is told', async ({ app }) => {
  await openRule(app);
  type Named = { id: string; name: string };
  const term = async (name: string): Promise<string> => {
    const found = (await app.host.done<Named[]>('terms')).find((one) => one.name === name);
    if (!found) throw new Error(`no term ${name}`);
    return found.id;
  };
  const rules = await app.host.done<{ topic: string; team: string }[]>('rules');
  const team = rules.find(({ topic }) => topic === 'What we may offer')?.team ?? '';
  const [goodwill, days] = [await term('Goodwill'), await term('Days late')];
  const letters = await app.host.done<string>(
    'term.add',
    { name: 'Letters', type: { kind: 'number', unit: null, step: '1', min: '1', max: '9' }, protected: false, sameEverywhere: false },
    { team },
  );
  const add = (topic: string, inputs: string[], outputs: string[]): Promise<string> =>
    app.host.done('rule.add', { team, topic, hitPolicy: 'unique', inputs, outputs }, { team });
  const id = await add('How often we write', [goodwill], [letters]);
  const version = (await app.host.done<{ version: Named }>('rule.show', { id })).version.id;
  const columns = (await app.host.done<{ columns: { id: string }[] }>('rule.show', { id })).columns;
  const row = (...texts: string[]): object => ({
    cells: Object.fromEntries(texts.map((text, index) => [columns[index]?.id, { text, language: 'feel' }])),
  });
  await app.host.done('rule.rows.add', { version, rows: [row('< 15', '1'), row('>= 15', '2')] }, { team });

  await app.page.goto(`${app.host.address}/#/rules/${id}`);
  await expect(app.page.getByText('from “What we may offer”').first()).toBeVisible();
  const tried = app.page.getByRole('region', { name: 'Try a case' });
  await tried.getByRole('combobox', { name: /^Tracking says/ }).or(tried.getByRole('button', { name: /^Tracking says/ })).click();
  await app.page.getByRole('option', { name: 'On its way' }).click();
  await tried.getByRole('textbox', { name: 'Days late' }).fill('7');
  await expect(tried.getByText('Goodwill: €20, from “What we may offer”')).toBeVisible();
  await expect(tried.getByText('Row 2 answers')).toBeVisible();

  const back = await add('How late we call it', [letters], [days]);
  await expect(app.page.getByText('Rules in a circle')).toBeVisible();
  await app.axe();
  await app.host.done('rule.discard', { id: back }, { team });
  await expect(app.page.getByText('Rules in a circle')).toBeHidden();
});
