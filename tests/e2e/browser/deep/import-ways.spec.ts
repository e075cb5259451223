import { expect, storyDay, test } from '../app.ts';
import { ImportPage, sample } from '../pages/import.ts';

test.use({ now: storyDay });
test.describe.configure({ timeout: 90_000 });

const day = (at: number): string => `2026-${String(6 + (Math.floor(at / 28) % 3)).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')} 09:00`;

/** A log of so many lines, each made of its number. */
function log(header: string, lines: number, line: (at: number) => string): string {
  return [header, ...Array.from({ length: lines }, (_, at) => line(at)), ''].join('\n');
}

test('the keys go on from the step that has come, whatever led there', async ({ app }) => {
  const page = await ImportPage.open(app);
  const heading = app.page.getByRole('heading', { name: 'Import', exact: true });
  await page.choose(sample);
  await expect(page.values).toHaveCount(5);
  await expect(heading).toBeFocused();
  await page.intoNewJourney('Something at work is broken');
  await page.run.click();
  await app.page.getByRole('button', { name: page.words.look }).click();
  await expect(app.page.getByRole('main').getByRole('heading', { name: page.words.outcomes[0] }).first()).toBeFocused();
});

test('a file that was chosen is still there after a way back and forth, and gone when it was left', async ({ app }) => {
  const page = await ImportPage.open(app);
  await app.go('#/outcomes');
  await app.page.getByRole('button', { name: 'Import a service log' }).click();
  await page.choose(sample);
  await expect(page.values).toHaveCount(5);
  await page.intoNewJourney('Something at work is broken');
  const name = app.page.getByRole('textbox', { name: 'What import and mapping are called' });
  await name.fill('Weekly');
  await app.page.goBack();
  await expect(page.values).toHaveCount(0);
  await app.page.goForward();
  await expect(page.values).toHaveCount(5);
  await expect(app.page.getByLabel(page.words.concern)).toHaveValue('Something at work is broken');
  await expect(name).toHaveValue('Weekly');
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByRole('button', { name: page.words.choose })).toBeVisible();
  await page.choose(sample);
  await expect(name).toHaveValue('Weekly');
  await app.page.getByRole('button', { name: 'Another file' }).click();
  await page.give(await page.file('another.csv', log('case;opened;closed', 40, (at) => `A-${at};${day(at)};${day(at + 1)}`)));
  await expect(name).toHaveValue('another');
});

test('the keys stop a long import and go on where it is decided', async ({ app }) => {
  const page = await ImportPage.open(app);
  const text = log('case;timestamp;group', 150_000, (at) => `A-${Math.floor(at / 3)};${day(Math.floor(at / 3))};Team ${at % 7}`);
  await page.choose(await page.file('long.csv', text));
  await expect(page.values).not.toHaveCount(0, { timeout: 60_000 });
  await page.intoNewJourney('Something at work is broken');
  await app.page.getByRole('textbox', { name: 'What import and mapping are called' }).fill('Weekly');
  await app.page.keyboard.press('Control+Enter');
  await expect(app.page.getByRole('button', { name: 'Stop' })).toBeFocused();
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByText('Stopped', { exact: false })).toBeVisible();
  await expect(app.page.getByRole('heading', { name: 'Import', exact: true })).toBeFocused();
  await expect(app.page.getByRole('textbox', { name: 'What import and mapping are called' })).toHaveValue('Weekly');
  expect(await app.host.done('imports', {})).toEqual([]);
});

test('a list of cases says why it tells nothing of handovers', async ({ app }) => {
  const page = await ImportPage.open(app);
  const text = log('Case key;opened;closed;Queue', 120, (at) => `A-${at};${day(at)};${day(at + 1)};Team ${at % 3}`);
  await page.choose(await page.file('cases.csv', text));
  const named = app.page.getByRole('combobox', { name: /“Case key” means/u });
  await named.click();
  await app.page.getByRole('option', { name: 'Case', exact: true }).click();
  await expect(app.page.getByText('Handovers are missing here')).toBeVisible();
  await expect(page.values.filter({ hasText: 'Handed on' })).toHaveCount(0);
});

test('people who are called a group are told, and counted in memory alone', async ({ app }) => {
  const page = await ImportPage.open(app);
  const people = ['Anna Schmidt', 'Jörg Müller', 'Lena Heide', 'Bob Miller'];
  const text = log('case;time of contact;Group', 120, (at) => `A-${Math.floor(at / 2)};${day(at)};${people[at % 4]}`);
  await page.choose(await page.file('people.csv', text));
  await expect(app.page.getByText('Looks like people’s names: only counts handovers in memory')).toBeVisible();
  await expect(app.page.getByText('Anna Schmidt')).toHaveCount(0);
  const group = app.page.getByRole('combobox', { name: /“Group” means/u });
  await group.click();
  await app.page.getByRole('option', { name: 'Group', exact: true }).click();
  await expect(app.page.getByText('Looks like people’s names: only counts handovers in memory')).toBeVisible();
  await expect(page.values.filter({ hasText: 'Handed on' })).toHaveCount(1);
  await app.axe();
});

test('groups below a heading that speaks of people are taken when somebody says so, and told before', async ({ app }) => {
  const page = await ImportPage.open(app);
  const queues = ['Billing', 'Returns desk'];
  const text = log('case;time of contact;Agent;Owner', 120, (at) => `A-${Math.floor(at / 2)};${day(at)};${queues[at % 2]};ab${at % 4}`);
  await page.choose(await page.file('queues.csv', text));
  await expect(app.page.getByText('these words are stored with the cases: Billing and Returns desk')).toBeVisible();
  await expect(app.page.getByText('If groups stand in it, give the column another heading')).toHaveCount(1);
  const say = app.page.getByRole('checkbox', { name: '“Agent” names groups, not people' });
  await say.focus();
  await app.page.keyboard.press('Space');
  await expect(app.page.getByText('Stored with the cases: Billing and Returns desk.')).toBeVisible();
  await expect(say).toBeFocused();
  await expect(page.values.filter({ hasText: 'Handed on' })).toContainText('1');
  await app.axe();
  await page.intoNewJourney('A bill is wrong');
  await page.run.click();
  await expect(app.page.getByText(/queues.csv is imported/u)).toBeVisible();
});

test('a recommendation on five marks says that it needs eleven', async ({ app }) => {
  const page = await ImportPage.open(app);
  const text = log('answered at;NPS;CSAT', 200, (at) => `${day(at)};${(at % 5) + 1};${(at % 5) + 1}`);
  await page.choose(await page.file('survey.csv', text));
  await expect(app.page.getByText('needs marks from 0 to 10')).toBeVisible();
  await expect(page.values.filter({ hasText: 'Satisfied' })).toHaveCount(1);
  await expect(page.values.filter({ hasText: 'Would recommend' })).toHaveCount(0);
  await app.axe();
});
