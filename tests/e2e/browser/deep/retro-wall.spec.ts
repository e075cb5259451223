// The wall of a retrospective with many themes.
import { expect, storyDay, test } from '../app.ts';
import { openRetro } from '../pages/retro.ts';

test.use({ now: storyDay });

test('a note is carried among many themes by keys, and it is seen where it would go, en', { tag: '@look' }, async ({ app }) => {
  const retro = await openRetro(app, 'en', {});
  const { page, main, words } = retro;
  await retro.button(words.begin).click();
  await retro.isIn(0);
  const id = new URL(page.url()).hash.split('/').pop() ?? '';
  const { team } = await app.host.done<{ team: string }>('retro.show', { id });
  const party = { team };
  for (const phase of ['evidence', 'gather', 'themes']) await app.host.done('retro.go', { id, phase }, party);
  const texts = Array.from({ length: 12 }, (_, index) => `Note ${index}${index === 10 ? ': a customer waited' + ' and called again'.repeat(12) : ''}`);
  await app.host.done('retro.notes.open', { id, column: 0, texts }, party);
  const third = `Theme 3${', customers who wait and call again'.repeat(3)}`;
  for (let theme = 1; theme <= 40; theme += 1) await app.host.done('retro.theme.add', { id, title: theme === 3 ? third : `Theme ${theme}`, notes: [] }, party);
  await expect(retro.part('Theme 40')).toHaveCount(1);
  await retro.note('Note 11').focus();
  await retro.press('m');
  for (let step = 0; step < 39; step += 1) await retro.press('ArrowLeft');
  const far = retro.part('Theme 2').getByRole('heading');
  await expect(far).toBeInViewport({ ratio: 1 });
  await expect(main.getByText('to “Theme 2”?')).toBeInViewport({ ratio: 1 });
  await retro.press('Enter');
  await expect(retro.part('Theme 2').locator('[data-note]')).toHaveText([/^Note 11/u]);
  await expect(retro.note('Note 11')).toBeFocused();

  // On the big screen a long note and a long name take several lines to say; they cover no name.
  await retro.press('p');
  await retro.note('Note 10').focus();
  await retro.press('m');
  for (let step = 0; step < 38; step += 1) await retro.press('ArrowLeft');
  const above = retro.part(third).getByRole('heading');
  const line = main.getByText(`to “${third}”?`);
  await expect(above).toBeInViewport({ ratio: 1 });
  await expect
    .poll(async () => {
      const [name, said] = [await above.boundingBox(), await line.boundingBox()];
      return name && said && name.y - (said.y + said.height);
    })
    .toBeGreaterThanOrEqual(0);

  // What is read from afar there has its heading and its way out in sight, however much it is.
  await retro.press('Enter', 'Escape', 'e');
  const evidence = page.getByRole('dialog');
  await expect(evidence.getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
  await expect(evidence.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
});
