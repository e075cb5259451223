import { readFile } from 'node:fs/promises';
import { expect, storyDay, test } from './app.ts';
import { ImportPage, sample } from './pages/import.ts';

test.use({ now: storyDay });
test.describe.configure({ timeout: 90_000 });

test('a log that is dropped on the window is looked at, a workspace is opened', async ({ app }) => {
  const page = await ImportPage.open(app);
  await app.go('#/outcomes');
  const drop = async (name: string, content: string): Promise<void> => {
    const files = await app.page.evaluateHandle(
      ([file, text]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], file));
        return transfer;
      },
      [name, content] as const,
    );
    await app.page.dispatchEvent('body', 'dragover', { dataTransfer: files });
    await expect(app.page.getByText('Let go:', { exact: false })).toBeVisible();
    await app.page.dispatchEvent('body', 'drop', { dataTransfer: files });
  };
  await drop('dropped.csv', await readFile(sample, 'utf8'));
  await expect(page.values).toHaveCount(5);
  await expect(app.page.getByText('dropped.csv')).toBeVisible();
  await drop('strange.spielraum', 'no workspace');
  await expect(app.page.getByText('is not a Spielraum workspace', { exact: false })).toBeVisible();
  await expect(page.values).toHaveCount(5);
});

test('an import is removed with what stands on it, which is named before', async ({ app }) => {
  const page = await ImportPage.open(app);
  await page.importSample();
  await app.page.getByRole('button', { name: 'Remove the import' }).click();
  const dialog = app.page.getByRole('dialog');
  await expect(dialog).toContainText('Outcomes computed from it: Came again within 7 days');
  await app.axe();
  await dialog.getByRole('button', { name: 'Remove the import' }).click();
  await expect(app.page.getByText('Imported so far')).toHaveCount(0);
  expect(await app.host.done('outcomes', {})).toEqual([]);
  // The mapping was kept, so the same export is still read as last time.
  await expect(app.page.getByText('Mappings you kept')).toBeVisible();
});

test('an import is replaced as a whole, and its outcomes stay', async ({ app }) => {
  const page = await ImportPage.open(app);
  await page.importSample();
  const before = (await app.host.done<{ id: string }[]>('outcomes', {})).map(({ id }) => id);
  const lines = (await readFile(sample, 'utf8')).trimEnd().split('\n');
  await app.page.getByRole('button', { name: 'Replace with a file' }).click();
  await page.give(await page.file('half.csv', `${lines.slice(0, 1200).join('\n')}\n`));
  await expect(app.page.getByRole('combobox', { name: 'Where it goes' })).toContainText('Replaces the cases of');
  await page.run.click();
  await expect(app.page.getByRole('main')).toContainText('are replaced: 423 went,');
  expect((await app.host.done<{ id: string }[]>('outcomes', {})).map(({ id }) => id)).toEqual(before);
  expect(await page.count()).toBe(1);
});

test('next week’s export is one drop on the window', async ({ app }) => {
  const page = await ImportPage.open(app);
  const [head = '', ...rows] = (await readFile(sample, 'utf8')).trimEnd().split('\n');
  await page.choose(await page.file('week.csv', [head, ...rows.slice(0, 1500), ''].join('\n')));
  await page.intoNewJourney('Something at work is broken');
  await app.page.getByRole('textbox', { name: 'What import and mapping are called' }).fill('Weekly export');
  await page.run.click();
  await app.page.getByRole('button', { name: page.words.look }).click();

  await app.go('#/outcomes');
  const files = await app.page.evaluateHandle(
    (text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'next.csv'));
      return transfer;
    },
    [head, ...rows.slice(1000), ''].join('\n'),
  );
  await app.page.dispatchEvent('body', 'drop', { dataTransfer: files });
  await expect(app.page.getByRole('combobox', { name: 'Where it goes' })).toContainText('Brings “Weekly export” up to date');
  await expect(app.page.getByRole('main')).toContainText('ServiceNow incident log');
  await expect(page.run).toBeEnabled();
  await app.page.keyboard.press('Control+Enter');
  await expect(app.page.getByRole('main')).toContainText('“Weekly export” is up to date:');
  expect(await page.count()).toBe(1);
  const [item] = await app.host.done<{ cases: number }[]>('imports');
  expect(item?.cases).toBe(423);
});

test('a mapping is kept, renamed by keys, and known when columns stand otherwise', async ({ app }) => {
  const page = await ImportPage.open(app);
  const { keyboard } = app.page;
  const log = ['Fall;Kunde;Beginn;Ende;Egal', 'V-1;K-1;13.07.2026 09:00;14.07.2026 10:00;x', 'V-2;K-2;14.07.2026 09:00;;y'];
  await page.choose(await page.file('eins.csv', log.join('\n')));
  await page.intoNewJourney('Late');
  await expect(page.run).toBeEnabled();
  await page.run.click();
  await app.page.getByRole('button', { name: page.words.look }).click();
  await app.open({}, '/#/outcomes/import');
  await page.tabTo('Rename the mapping');
  await keyboard.press('Enter');
  await expect(app.page.getByRole('dialog').getByRole('textbox')).toHaveValue('eins');
  await keyboard.press('Control+A');
  await keyboard.type('Weekly');
  await keyboard.press('Enter');
  await expect(app.page.getByText('Fall, Kunde, Beginn and Ende')).toBeVisible();
  await expect(app.page.getByRole('main')).toContainText('Weekly');

  const other = ['Ende;Beginn;Neu;Kunde;Fall;Egal', ';15.07.2026 09:00;z;K-1;V-3;x'];
  await page.choose(await page.file('zwei.csv', other.join('\n')));
  await expect(app.page.getByRole('textbox', { name: 'What import and mapping are called' })).toHaveValue('Weekly');
  await expect(app.page.getByRole('combobox', { name: 'Where it goes' })).toContainText('Brings “eins” up to date');
  await expect(app.page.getByRole('combobox', { name: 'What “Neu” means' })).toContainText('not imported');
});

test('an export that lacks a column says what that does, and is taken when somebody agrees', async ({ app }) => {
  const page = await ImportPage.open(app);
  await page.importSample();
  const lines = (await readFile(sample, 'utf8')).trimEnd().split('\n');
  const at = (lines[0] ?? '').split(',').indexOf('closed_at');
  const lacks = lines.map((line) => line.split(',').filter((_, place) => place !== at).join(','));
  await page.choose(await page.file('lacks.csv', `${lacks.join('\n')}\n`));
  const main = app.page.getByRole('main');
  await expect(app.page.getByRole('combobox', { name: 'Where it goes' })).toContainText('up to date');
  await expect(main).toContainText('“closed_at” (');
  await expect(main).toContainText('is not in this file. What is known of it stays');
  await expect(main).toContainText('From first contact to the end');
  await app.axe();
  await page.run.click();
  await expect(main).toContainText('“incident_event_log_sample”');
  expect(await page.count()).toBe(1);
});
