import { expect, looks, test, usual } from '../app.ts';
import { WORDS, layPigeons } from '../pages/pigeons.ts';

for (const { language, theme } of looks) {
  test(`a proof that takes too long says what is known, goes on and is stopped, ${language}`, async ({ app }) => {
    const rule = await layPigeons(app, language, 11);
    const words = WORDS[language];
    await app.open({ language, theme }, `/#/rules/${rule}`);
    const proof = app.page.getByRole('complementary');
    await expect(proof.getByText(words.outOfTime)).toBeVisible();
    await expect(proof.getByText(words.clean)).toBeHidden();
    await app.axe();

    await proof.getByRole('button', { name: words.goOn }).click();
    await expect(proof.getByText(words.searching)).toBeVisible();
    await app.screenshot(`long-proof-${language}`);
    // Nobody waits for it: what else is asked is answered meanwhile.
    await app.page.keyboard.press('Control+z');
    await expect(proof.getByText(words.searching)).toBeHidden();
  });

  test(`stopping keeps what is known, ${language}`, async ({ app }) => {
    const rule = await layPigeons(app, language, 11);
    const words = WORDS[language];
    await app.open({ ...usual, language, theme }, `/#/rules/${rule}`);
    const proof = app.page.getByRole('complementary');
    await proof.getByRole('button', { name: words.goOn }).click();
    await proof.getByRole('button', { name: words.stop }).click();
    await expect(proof.getByText(words.stopped)).toBeVisible();
    await proof.getByRole('button', { name: words.goOn }).click();
    await expect(proof.getByText(words.searching)).toBeVisible();
  });
}
