// What customers wrote: free text of a log, only when somebody asks for it.
import { expect, looks, storyDay, test } from '../app.ts';
import { ImportPage } from '../pages/import.ts';

test.use({ now: storyDay });

const WORDS = {
  en: { means: 'What “comment” means', stays: 'It stays in the file unless you choose otherwise', voice: 'What customers wrote', note: 'nothing else refers to them', done: '14 texts that customers wrote', span: '14 texts', few: 'Fewer than ten customers wrote', remove: 'Remove the import' },
  de: { means: 'Was „comment“ bedeutet', stays: 'Bleibt in der Datei, wenn ihr es nicht anders wählt', voice: 'Was Kunden geschrieben haben', note: 'nichts anderes verweist darauf', done: '14 Texte, die Kunden geschrieben haben', span: '14 Texte', few: 'Weniger als zehn Kunden haben geschrieben', remove: 'Import entfernen' },
};

const SCRIPT = '<img src=x onerror="document.title = 1"><b>Late again</b>';

/** A survey of so many answers, the first of which is no mere text. */
function survey(answers: number): string {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const line = (at: number): string =>
    `V-${at};K-${at};2026-09-${String(1 + at).padStart(2, '0')} 10:00;2026-09-${String(1 + at).padStart(2, '0')} 12:00;${1 + (at % 5)};${cell(at === 0 ? SCRIPT : `Parcel ${at} came late, and nobody told me when it would come`)}`;
  return ['case;customer;opened at;closed at;csat;comment', ...Array.from({ length: answers }, (_, at) => line(at)), ''].join('\n');
}

for (const { language, theme } of looks) {
  const words = WORDS[language];

  test(`what customers wrote is imported when it is asked for, ${language}`, async ({ app }) => {
    const room = await ImportPage.open(app, { language, theme });
    const { page } = app;
    const main = page.getByRole('main');
    await room.choose(await room.file('survey.csv', survey(14)));
    await room.intoNewJourney('My parcel is late');
    // It is known as free text, and nothing proposes to import it.
    await expect(main.getByRole('row', { name: 'comment' })).toContainText(words.stays);
    await main.getByRole('combobox', { name: words.means }).click();
    await page.getByRole('option', { name: words.voice }).click();
    await expect(main.getByRole('row', { name: 'comment' })).toContainText(words.note);
    await app.axe();
    await room.run.click();
    await expect(main).toContainText(words.done);

    await page.getByRole('button', { name: room.words.look }).click();
    await main.getByRole('button', { name: words.voice }).click();
    const voices = page.getByRole('region', { name: words.voice });
    await expect(voices).toContainText(words.span);
    await expect(voices.getByRole('listitem')).toHaveCount(14);
    // A text is a text, whatever is written in it.
    await expect(voices).toContainText(SCRIPT);
    await expect(voices.locator('img, b')).toHaveCount(0);
    await app.axe();
    await app.fits();
    // Nobody finds them by searching, and no reply of another question holds them.
    const said = JSON.stringify([await app.host.done('outcomes'), await app.host.done('imports'), await app.host.done('search', { text: 'nobody told me' })]);
    expect(said).not.toContain('nobody told me');

    await app.open({ language, theme }, '/#/outcomes/import');
    await page.getByRole('button', { name: words.remove }).click();
    await expect(page.getByRole('dialog')).toContainText(words.done);
  });

  test(`of fewer than ten texts none is shown, ${language}`, async ({ app }) => {
    const room = await ImportPage.open(app, { language, theme });
    const { page } = app;
    await room.choose(await room.file('survey.csv', survey(9)));
    await room.intoNewJourney('My parcel is late');
    await page.getByRole('combobox', { name: words.means }).click();
    await page.getByRole('option', { name: words.voice }).click();
    await room.run.click();
    await page.getByRole('button', { name: room.words.look }).click();
    await page.getByRole('main').getByRole('button', { name: words.voice }).click();
    const voices = page.getByRole('region', { name: words.voice });
    await expect(voices).toContainText(words.few);
    await expect(voices.getByRole('listitem')).toHaveCount(0);
    await expect(page.getByRole('main')).not.toContainText('nobody told me');
  });
}
