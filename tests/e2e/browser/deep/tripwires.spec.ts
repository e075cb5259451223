// Questions about figures that moved in a way that can be had without anything getting better.
import { expect, looks, storyDay, test } from '../app.ts';
import { ImportPage } from '../pages/import.ts';

test.use({ now: storyDay });

const WORDS = {
  en: { satisfied: 'Satisfied', asks: 'Worth a second look', jump: 'jumped', answer: 'Answer', text: 'Your answer', keep: 'Keep the note' },
  de: { satisfied: 'Zufrieden', asks: 'Einen zweiten Blick wert', jump: 'gesprungen', answer: 'Beantworten', text: 'Eure Antwort', keep: 'Anmerkung behalten' },
};

/** Weeks of a log, up to the running one: from the week `since` on marks and answers are others, if they are. */
function log(late: { top: number; answered: number }, since = 34): string {
  let seed = 7;
  const chance = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const lines = ['case;customer;opened at;closed at;invited;csat'];
  for (let week = 0; week < 44; week += 1) {
    const { top, answered } = week < since ? { top: 0.7, answered: 0.6 } : late;
    for (let at = 0; at < 90; at += 1) {
      const opened = Date.UTC(2026, 0, 5) + (week * 7 + (at % 7)) * 86_400_000 + at * 600_000;
      const time = (instant: number): string => new Date(instant).toISOString().slice(0, 16).replace('T', ' ');
      const mark = chance() < answered ? (chance() < top ? 5 : 2) : '';
      lines.push(`V-${week}-${at};K-${week}-${at};${time(opened)};${time(opened + (1 + chance() * 60) * 3_600_000)};yes;${mark}`);
    }
  }
  return [...lines, ''].join('\n');
}

for (const { language, theme } of looks) {
  const words = WORDS[language];

  test(`a figure that moved too well is asked about, ${language}`, async ({ app }) => {
    const room = await ImportPage.open(app, { language, theme });
    const { page } = app;
    const main = page.getByRole('main');
    const look = async (name: string, text: string): Promise<void> => {
      await room.choose(await room.file(`${name}.csv`, text));
      await room.intoNewJourney(name);
      await room.run.click();
      await page.getByRole('button', { name: room.words.look }).click();
      await main.locator('button[aria-pressed]').filter({ hasText: words.satisfied }).click();
      await expect(main.getByRole('heading', { level: 2 })).toContainText(words.satisfied);
    };
    // Half a year ago, and not in the newest weeks.
    await look('jump', log({ top: 0.92, answered: 0.4 }, 18));
    await expect(main).toContainText(words.asks);
    await expect(main).toContainText(words.jump);
    await app.axe();
    // Nobody is asked twice: every question is answered, and then the sign at the tile goes as well.
    const answer = main.getByRole('button', { name: words.answer, exact: true });
    for (let left = await answer.count(); left > 0; left -= 1) {
      await answer.first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(words.text).fill('Only the app asks since May');
      await dialog.getByRole('button', { name: words.keep }).click();
      await expect(answer).toHaveCount(left - 1);
    }
    await expect(main).not.toContainText(words.asks);
    await expect(main).toContainText('Only the app asks since May');
  });

  test(`a figure that stays what it was asks nothing, ${language}`, async ({ app }) => {
    const room = await ImportPage.open(app, { language, theme });
    const { page } = app;
    await room.choose(await room.file('clean.csv', log({ top: 0.7, answered: 0.6 })));
    await room.intoNewJourney('My parcel is late');
    await room.run.click();
    await page.getByRole('button', { name: room.words.look }).click();
    const asked = (await app.host.done<{ questions: object[] }[]>('outcomes')).flatMap(({ questions }) => questions);
    expect(asked).toEqual([]);
    await expect(page.getByRole('main')).not.toContainText(words.asks);
  });
}
