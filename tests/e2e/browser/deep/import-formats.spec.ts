import { expect, storyDay, test } from '../app.ts';
import { ImportPage, serial, workbook } from '../pages/import.ts';

test.use({ now: storyDay });
test.describe.configure({ timeout: 90_000 });

for (const language of ['en', 'de'] as const) {
  test(`a workbook is imported from the sheet that is chosen, ${language}`, async ({ app }) => {
    const page = await ImportPage.open(app, { language, theme: language === 'de' ? 'dark' : 'light' });
    const at = (day: number, hour: number): number => serial(`2026-07-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:07`);
    const rows = (count: number): (string | number | null)[][] => [
      ['Contacts of July'],
      ['Case', 'Customer', 'Opened', 'Closed', 'Queue'],
      ...Array.from({ length: count }, (_, n) => [
        ...[`V-${n}`, `K-${n % 7}`, at(1 + (n % 27), 9)],
        ...[n % 5 === 0 ? null : at(2 + (n % 27), 15), n % 3 === 0 ? 'Contract' : 'Back office'],
      ]),
    ];
    await page.choose(await page.file('contacts.xlsx', workbook({ Cover: [['Read me']], July: rows(40), June: rows(60) })));
    const { format, sheet } = page.words;
    await expect(app.page.getByText(format.book)).toBeVisible();
    await expect(app.page.getByRole('combobox', { name: `${sheet} June` })).toBeVisible();
    await app.page.getByRole('combobox', { name: `${sheet} June` }).click();
    await app.page.getByRole('option', { name: 'July' }).click();
    await expect(app.page.getByRole('combobox', { name: `${sheet} July` })).toBeVisible();
    await expect(page.values.first()).toBeVisible();
    await page.intoNewJourney('Late');
    await app.axe();
    await app.fits();
    await app.screenshot(`import-workbook-${language}`);
    await page.run.click();
    await expect(app.page.getByRole('heading', { name: page.words.done })).toBeVisible();
    const [imported] = await app.host.done<{ rows: number; cases: number; rejected: number }[]>('imports');
    expect(imported).toMatchObject({ rows: 40, cases: 40, rejected: 0 });
  });

  test(`an event log is imported, and nobody who works there is kept, ${language}`, async ({ app }) => {
    const page = await ImportPage.open(app, { language, theme: language === 'de' ? 'dark' : 'light' });
    const event = (day: number, group: string): string =>
      `<event><date key="time:timestamp" value="2026-07-${String(day).padStart(2, '0')}T09:00:00+02:00"/>` +
      `<string key="concept:name" value="Accepted"/><string key="org:group" value="${group}"/>` +
      '<string key="org:resource" value="Frederic"/></event>';
    const trace = (_: unknown, n: number): string =>
      `<trace><string key="concept:name" value="1-${n}"/>${event(1 + (n % 20), 'First')}${event(3 + (n % 20), 'Second')}</trace>`;
    const log = `<?xml version="1.0" encoding="UTF-8"?>\n<log>${Array.from({ length: 30 }, trace).join('\n')}</log>`;
    await page.choose(await page.file('events.xes', log));
    await expect(app.page.getByText(page.words.format.events)).toBeVisible();
    await expect(app.page.getByRole('main')).not.toContainText('Frederic');
    await page.intoNewJourney('Late');
    await expect(page.run).toBeEnabled();
    await app.axe();
    await app.fits();
    await app.screenshot(`import-events-${language}`);
    await page.run.click();
    await expect(app.page.getByRole('heading', { name: page.words.done })).toBeVisible();
    const [imported] = await app.host.done<{ rows: number; cases: number }[]>('imports');
    expect(imported).toMatchObject({ rows: 60, cases: 30 });
  });
}
