// The palette finds what is elsewhere: who acts, a card to begin, a workspace that was open before.
import { join } from 'node:path';
import { expect, storyDay, test } from '../app.ts';
import { ShellPage } from '../pages/shell.ts';

test.use({ now: storyDay });

const SAID = {
  en: { managers: 'customer serv', team: 'digital ch', card: 'new card', workspace: 'letters' },
  de: { managers: 'kundenserv', team: 'digitale k', card: 'neue karte', workspace: 'letters' },
};

for (const language of ['en', 'de'] as const) {
  const said = SAID[language];

  test(`who acts, a new card and another workspace are found by typing, ${language}`, async ({ app }) => {
    const path = join(app.host.folder, 'letters.spielraum');
    await app.host.done('workspace.create', { name: 'Letters', language, path });
    const shell = await ShellPage.open(app, { language }, '/#/today');
    const { words, switcher } = shell;

    await shell.command(said.managers);
    await expect(switcher).toContainText(words.managers);
    // Managers have no board of their own.
    await shell.search(said.card);
    await expect(shell.option).toHaveCount(0);
    await shell.press('Escape');
    await expect(shell.dialog).toHaveCount(0);
    await shell.command(said.team);
    await expect(switcher).toContainText(words.other);
    await shell.command(words.team);
    await expect(switcher).toContainText(words.team);

    await shell.command(said.card);
    await expect(shell.heading).toHaveText(new RegExp(words.board));
    await expect(shell.dialog.getByRole('textbox').first()).toBeFocused();
    await expect(shell.page).toHaveURL(/#\/board$/);
    await shell.press('Escape');
    // At the board the room's own key does it.
    await shell.search(said.card);
    await expect(shell.option).toHaveCount(1);
    await shell.press('Escape');
    await expect(shell.dialog).toHaveCount(0);

    await shell.search(said.workspace);
    await expect(shell.selected).toContainText(path);
    await app.axe();
    await shell.press('Enter');
    await expect(shell.page.locator('.corner')).toContainText('Letters');
  });
}
