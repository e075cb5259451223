import type { Page } from '@playwright/test';
import { expect, test, type App } from '../browser/app.ts';
import { block, largeRule } from './large-rule.ts';

declare global {
  interface Window {
    bench: { since: number; seen: number | null };
  }
}

/** Milliseconds of each run by what was done. */
const figures = new Map<string, number[]>();

function note(what: string, ms: number): void {
  figures.set(what, [...(figures.get(what) ?? []), ms]);
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

function report(): void {
  for (const [what, all] of figures) {
    const [middle, late, most] = [quantile(all, 0.5), quantile(all, 0.95), Math.max(...all)].map((ms) => `${ms.toFixed(1)} ms`);
    console.log(`${what.padEnd(56)} ${middle} ${late} ${most}  (${all.length})`);
  }
  figures.clear();
}

/** Every time is taken inside the page: from the key to the first frame after `shown` holds. */
async function timed(page: Page, what: string, act: () => Promise<void>, shown: string): Promise<void> {
  await page.evaluate((condition) => {
    const holds = new Function(`return ${condition}`) as () => boolean;
    const bench: Window['bench'] = (window.bench = { since: 0, seen: null });
    const begin = (event: Event): void => {
      bench.since ||= event.timeStamp;
      // The check comes in a frame, the paint right behind it.
      const look = (): void => {
        if (!holds()) requestAnimationFrame(look);
        else setTimeout(() => (bench.seen = performance.now()));
      };
      requestAnimationFrame(look);
    };
    for (const kind of ['keydown', 'paste']) addEventListener(kind, begin, { capture: true, once: true });
  }, shown);
  await act();
  await page.waitForFunction(() => window.bench.seen !== null, undefined, { timeout: 40_000 });
  note(what, await page.evaluate(() => (window.bench.seen ?? 0) - window.bench.since));
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

/** Resolves when nothing is asked for any more. */
async function quiet(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect(page.locator('aside [aria-busy="true"]')).toHaveCount(0, { timeout: 40_000 });
}

async function opened(app: App, rows: number): Promise<void> {
  await app.openExample('en');
  const rule = await largeRule(app.host, rows);
  await app.open({}, '/#/today');
  const begun = performance.now();
  await app.page.goto(`${app.host.address}/#/rules/${rule}`);
  await app.page.locator('[role=grid] td[role=gridcell]').first().waitFor({ timeout: 40_000 });
  note(`${rows} rows: open`, performance.now() - begun);
  await quiet(app.page);
}

const cursorText = (text: string): string => `document.querySelector('[data-cursor] textarea')?.value === ${JSON.stringify(text)}`;

test.afterEach(report);

for (const rows of [1000, 10_000])
  test(`${rows} rows of ten columns`, async ({ app }) => {
    await opened(app, rows);
    const { page } = app;
    const grid = page.getByRole('grid');
    const of = (what: string): string => `${rows} rows: ${what}`;
    // The amounts of the first rows: whatever stands there, the rule stays without a finding.
    await grid.locator('tr[data-line]').first().locator('td[role=gridcell]').nth(9).click();

    for (let round = 0; round < 10; round += 1) {
      await timed(page, of('first key opens the cell'), () => page.keyboard.press('8'), cursorText('8'));
      await timed(page, of('next key shows'), () => page.keyboard.press(String(round)), cursorText(`8${round}`));
      const typed = `[...document.querySelectorAll('td[role=gridcell]')].some((cell) => cell.textContent.trim() === '8${round}') && !document.querySelector('[data-cursor] textarea')`;
      await timed(page, of('Enter shows the cell'), () => page.keyboard.press('Enter'), typed);
      // While the host answers, the next cell is written.
      await timed(page, of('key while the answer comes'), () => page.keyboard.press('7'), cursorText('7'));
      await page.keyboard.press('Escape');
      await quiet(page);
    }

    for (let round = 0; round < 5; round += 1) {
      const gaps = await page.evaluate(async () => {
        const frame = document.querySelector('[role=grid]')?.parentElement;
        if (!frame) return [];
        frame.scrollTop = 0;
        const gaps: number[] = [];
        let last = performance.now();
        for (let step = 0; step < 60; step += 1) {
          frame.scrollTop += 400;
          await new Promise(requestAnimationFrame);
          gaps.push(performance.now() - last);
          last = performance.now();
        }
        return gaps;
      });
      gaps.forEach((gap) => note(of('frame while scrolling 400 px a frame'), gap));
    }

    const count = (): Promise<number> => grid.getAttribute('aria-rowcount').then(Number);
    const has = (lines: number): string => `Number(document.querySelector('[role=grid]').getAttribute('aria-rowcount')) >= ${lines}`;
    for (let round = 0; round < 5; round += 1) {
      await grid.locator('td[role=gridcell]').nth(30).click();
      const before = await count();
      await timed(page, of('insert a row'), () => page.keyboard.press('Control+Enter'), has(before + 1));
      await quiet(page);
      await timed(page, of('undo it'), () => page.keyboard.press('Control+z'), `!(${has(before + 1)})`);
      await quiet(page);
    }
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    await page.keyboard.press('Control+Enter');
    await quiet(page);
    await page.keyboard.press('Home');
    const before = await count();
    await timed(page, of('paste 1,000 rows'), () => paste(page, block(1000, rows + 10)), `Number(document.querySelector('[role=grid]').getAttribute('aria-rowcount')) >= ${before + 990}`);
    await quiet(page);
    const after = await count();
    await timed(page, of('undo it (1,000 rows)'), () => page.keyboard.press('Control+z'), `Number(document.querySelector('[role=grid]').getAttribute('aria-rowcount')) < ${after - 900}`);
    await quiet(page);
  });

for (const rows of [1000, 10_000])
  test(`first finding after a key, ${rows} rows`, async ({ app }) => {
    await opened(app, rows);
    const { page } = app;
    const of = (what: string): string => `${rows} rows: ${what}`;
    const proof = page.getByRole('complementary');
    const cell = page.getByRole('grid').locator('tr[data-line] td[role=gridcell]').first();
    const told = `/Row 1 and row 2/.test(document.querySelector('aside').textContent)`;
    const whole = `${told} && !document.querySelector('aside [aria-busy="true"]') && !document.querySelector('[data-cursor] textarea')`;
    for (let round = 0; round < 10; round += 1) {
      await cell.click();
      await page.keyboard.type('5 to 1');
      await quiet(page);
      await timed(page, of('first finding after a key, the cell still open'), () => page.keyboard.press('2'), told);
      await timed(page, of('gone after Escape'), () => page.keyboard.press('Escape'), `!(${told})`);
      await quiet(page);
      // Emptied without being opened: the key stores it.
      await timed(page, of('first finding after a key that stores'), () => page.keyboard.press('Delete'), told);
      await quiet(page);
      await page.keyboard.press('Control+z');
      await expect(proof).not.toContainText('Row 1 and row 2');
      await quiet(page);
      await page.keyboard.type('5 to 12');
      await expect(proof).toContainText('Row 1 and row 2');
      const proved = page.waitForResponse((response) => response.request().postData()?.includes('"rule.prove"') === true);
      await timed(page, of('told still, the frame after Enter'), () => page.keyboard.press('Enter'), told);
      const begun = performance.now();
      await proved;
      await page.waitForFunction(whole);
      note(of('the whole proof after that'), performance.now() - begun);
      await quiet(page);
      await page.keyboard.press('Control+z');
      await expect(proof).not.toContainText('Row 1 and row 2');
      await quiet(page);
    }
  });
