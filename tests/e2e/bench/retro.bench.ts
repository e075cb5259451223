// A retrospective of 300 notes and 40 themes: how soon notes stand on the wall after the key that shows them, how soon a note has
// another place, and how evenly the wall scrolls.
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/app.ts';

const [NOTES, THEMES] = [300, 40];

function told(what: string, all: readonly number[]): void {
  const sorted = [...all].sort((one, other) => one - other);
  const at = (part: number): string => `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN).toFixed(1)} ms`;
  console.log(`${what.padEnd(56)} ${at(0.5)} ${at(0.95)} ${at(1)}  (${all.length})`);
}

/** From the next key until the frame behind what `holds` says of the page. */
async function fromKey(page: Page, key: string, holds: string): Promise<number> {
  await page.evaluate((holds) => {
    const test = new Function(`return ${holds}`) as () => boolean;
    Object.assign(window, { painted: null });
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const look = (): void => {
          if (!test()) requestAnimationFrame(look);
          else setTimeout(() => Object.assign(window, { painted: performance.now() - timeStamp }));
        };
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
  }, holds);
  // What waits for the page is read by it once, and took its time within what is measured.
  await page.waitForFunction(() => true);
  await page.keyboard.press(key);
  await page.waitForFunction(() => (window as unknown as { painted: number | null }).painted !== null);
  return page.evaluate(() => (window as unknown as { painted: number }).painted);
}

test('a retro of 300 notes and 40 themes', async ({ app }) => {
  const { page, host } = app;
  await app.openExample('en');
  const organisation = await host.done<{ teams: { id: string }[] }>('organisation');
  const team = organisation.teams[0]?.id ?? '';
  const party = { team };
  const format = { kind: 'preset', format: 'evidenceFirst' };
  const minutes = [5, 15, 10, 15, 20, 5];

  /** A retro in which everybody has written; the page stands before the notes are shown. */
  const gathered = async (): Promise<string> => {
    // A page that is open meanwhile asks again after each of 300 notes, and is measured while it waits for that.
    await page.goto('about:blank');
    const id = await host.done<string>('retro.begin', { team, format, minutes, seats: 1, dots: 3 }, party);
    for (const phase of ['evidence', 'gather']) await host.done('retro.go', { id, phase }, party);
    for (let note = 0; note < NOTES; note += 1) {
      const text = `Note ${String(note)}: customers arrive angry, and nobody has said a word to them yet.`;
      await host.done('retro.note.hide', { id, column: note % 3, text }, party);
    }
    await host.done('retro.handOn', { id }, party);
    await app.open({}, `/#/retro/${id}`);
    await expect(page.locator('main')).toContainText('1 of 1 have written');
    return id;
  };

  /** Notes fill the window, from its top to below its foot. */
  const full = `[...document.querySelectorAll('[data-note]')].some((note) => note.getBoundingClientRect().bottom > innerHeight)`;
  const all = `document.querySelectorAll('[data-note]').length === ${String(NOTES)}`;
  const [seen, shown]: [number[], number[]] = [[], []];
  let id = '';
  for (let round = 0; round < 10; round += 1) {
    if (id !== '') await host.done('retro.erase', { id }, party);
    id = await gathered();
    const isSeen = round % 2 === 0;
    (isSeen ? seen : shown).push(await fromKey(page, 'r', isSeen ? full : all));
    // It goes on to the next phase by itself.
    await expect(page.locator('[aria-current=step] .name')).toHaveText('Find themes');
  }
  told(`${String(NOTES)} notes shown, from the key to the paint of a full window`, seen);
  told('the same, to the paint of the last of them', shown);

  await page.goto('about:blank');
  const themes: string[] = [];
  for (let theme = 0; theme < THEMES; theme += 1)
    themes.push(await host.done<string>('retro.theme.add', { id, title: `Theme ${String(theme)}`, notes: [] }, party));
  const wall = await host.done<{ notes: { id: string; column: number }[] }>('retro.show', { id });
  const notes = wall.notes.filter(({ column }) => column < 2);
  for (const [index, note] of notes.entries())
    await host.done('retro.notes.move', { id, notes: [note.id], to: { kind: 'theme', theme: themes[index % THEMES] } }, party);
  await app.open({}, `/#/retro/${id}`);
  await expect(page.locator('[data-note]')).toHaveCount(NOTES);

  const [lifted, moved]: [number[], number[]] = [[], []];
  for (let round = 0; round < 30; round += 1) {
    const note = page.locator(`[data-place^="theme"] [data-note]`).nth(round * 6);
    const name = (await note.getAttribute('data-note')) ?? '';
    const here = `document.querySelector('[data-note="${name}"]')?.closest('[data-place]')?.dataset.place`;
    const from = await page.evaluate<string>(here);
    await note.focus();
    lifted.push(await fromKey(page, 'm', `document.querySelector('[data-note="${name}"].moving') !== null`));
    await page.keyboard.press('ArrowRight');
    moved.push(await fromKey(page, 'Enter', `${here} !== undefined && ${here} !== ${JSON.stringify(from)}`));
    await page.waitForLoadState('networkidle');
  }
  told('a note lifted, from the key to the paint', lifted);
  told('a note put into another theme, from the key to the paint', moved);

  const frames = await page.evaluate(
    () =>
      new Promise<number[]>((done) => {
        const scroller = [...document.querySelectorAll('main *')].find((one) => one.scrollHeight > one.clientHeight + 400 && getComputedStyle(one).overflowY === 'auto');
        if (!scroller) throw new Error('nothing scrolls');
        const gaps: number[] = [];
        const begun = performance.now();
        let last = begun;
        const step = (now: number): void => {
          gaps.push(now - last);
          last = now;
          const part = (now - begun) / 5000;
          if (part >= 1) return done(gaps.slice(2));
          scroller.scrollTop = (1 - Math.abs(1 - 2 * part)) * scroller.scrollHeight;
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
  );
  told('frames over 5 s of scrolling the wall', frames);
  expect(app.complaints).toEqual([]);
});
