import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/app.ts';

declare global {
  interface Window {
    /** When the first card stood there and the page could do something else again. */
    shown: number | null;
    gaps: { stop: () => number[] };
    painted: number | null;
  }
}

const cli = new URL(`../../../target/${process.env['BUILD'] ?? 'debug'}/spielraum-cli`, import.meta.url).pathname;

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** One line: the middle, the 95th of 100, the longest. */
function told(what: string, all: readonly number[]): void {
  const figures = [quantile(all, 0.5), quantile(all, 0.95), Math.max(...all)].map((ms) => `${ms.toFixed(1)} ms`);
  console.log(`${what.padEnd(56)} ${figures.join(' ')}  (${all.length})`);
}

/** Counts the frames of the page while `act` goes on. */
async function frames(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const gaps: number[] = [];
    let last = performance.now();
    let on = true;
    const look = (now: number): void => {
      gaps.push(now - last);
      last = now;
      if (on) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    window.gaps = { stop: () => ((on = false), gaps.slice(2)) };
  });
  await act();
  return page.evaluate(() => window.gaps.stop());
}

/** Scrolls for five seconds, down and up again, a step a frame. */
async function scrolled(page: Page, selector: string): Promise<number[]> {
  return frames(page, () =>
    page.evaluate(
      (selector) =>
        new Promise<void>((done) => {
          const scroller = document.querySelector(selector);
          if (!scroller) throw new Error(`no ${selector}`);
          const begun = performance.now();
          const step = (now: number): void => {
            const part = (now - begun) / 5000;
            if (part >= 1) return done();
            scroller.scrollTop = (1 - Math.abs(1 - 2 * part)) * Math.min(scroller.scrollHeight, 40_000);
            requestAnimationFrame(step);
          };
          requestAnimationFrame(step);
        }),
      selector,
    ),
  );
}

for (const cards of (process.env['CARDS'] ?? '10000').split(',').map(Number))
  test(`a board of ${cards} cards`, async ({ app }) => {
    const { page, host } = app;
    const of = (what: string): string => `${cards} cards: ${what}`;
    const file = join(host.folder, 'bench.spielraum');
    const begun = performance.now();
    execFileSync(cli, ['bench', 'make-board', '--file', file, '--cards', String(cards)]);
    console.log(`${of('written by the commands a team uses').padEnd(56)} ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    await host.done('workspace.open', { path: file });
    const [board] = await host.done<{ id: string; team: string }[]>('boards');
    if (!board) throw new Error('no board');
    const party = { team: board.team };

    const replies: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const asked = performance.now();
      await host.done('board.show', { id: board.id });
      replies.push(performance.now() - asked);
    }
    told(of('the whole board asked for and read'), replies);

    await page.addInitScript(() => {
      window.shown = null;
      const look = (): void => {
        if (document.querySelector('[data-card]') === null) requestAnimationFrame(look);
        else setTimeout(() => (window.shown = performance.now()));
      };
      requestAnimationFrame(look);
    });
    const opens: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      await page.goto('about:blank');
      await page.goto(`${host.address}/#/board`);
      await page.waitForFunction(() => window.shown !== null, undefined, { timeout: 120_000 });
      opens.push(await page.evaluate(() => window.shown ?? Number.NaN));
    }
    told(of('open, from the address to cards that answer'), opens);

    told(of('frames over 5 s of scrolling'), await scrolled(page, '.scroller'));
    const first = page.locator('[data-card]').first();
    const box = await first.boundingBox();
    if (!box) throw new Error('no card is seen');
    await page.evaluate(() => document.querySelector('.scroller')?.scrollTo(0, 0));
    const dragged = await frames(page, async () => {
      await page.mouse.move(box.x + 30, box.y + 12);
      await page.mouse.down();
      const until = performance.now() + 5000;
      for (let step = 0; performance.now() < until; step += 1)
        await page.mouse.move(box.x + 200 + 180 * Math.sin(step / 20), box.y + 150 + 120 * Math.cos(step / 15));
      await page.keyboard.press('Escape');
      await page.mouse.up();
    });
    told(of('frames over 5 s of dragging'), dragged);

    const [moves, paints]: [number[], number[]] = [[], []];
    page.on('requestfinished', (request) => {
      if (request.postData()?.includes('"card.move"')) moves.push(request.timing().responseEnd);
    });
    for (let round = 0; round < 20; round += 1) {
      const card = page.locator('[data-card]').nth(round % 8);
      await card.focus();
      const id = await card.getAttribute('data-card');
      await page.keyboard.press('m');
      await page.keyboard.press('ArrowRight');
      const before = await page.locator(`[data-cell]:has([data-card="${id}"])`).getAttribute('data-cell');
      await page.evaluate(
        ([id, before]) => {
          window.painted = null;
          // Where it stands; nowhere when it has left what is drawn.
          const at = (): string => document.querySelector(`[data-card="${id}"]`)?.closest<HTMLElement>('[data-cell]')?.dataset['cell'] ?? '';
          addEventListener(
            'keydown',
            ({ timeStamp }) => {
              const look = (): void => {
                if (at() === before) requestAnimationFrame(look);
                else setTimeout(() => (window.painted = performance.now() - timeStamp));
              };
              requestAnimationFrame(look);
            },
            { capture: true, once: true },
          );
        },
        [id, before] as const,
      );
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => window.painted !== null, undefined, { timeout: 30_000 });
      paints.push(await page.evaluate(() => window.painted ?? Number.NaN));
      await page.waitForLoadState('networkidle');
    }
    told(of('a card moved by keys, to the paint'), paints);
    told(of('the same, the reply to the page'), moves);

    const asked: number[] = [];
    const shown = await host.done<{ columns: { id: string }[]; cards: { id: string }[] }>('board.show', { id: board.id });
    for (let round = 0; round < 200; round += 1) {
      const ids = [shown.cards[(round * 7919) % shown.cards.length]?.id];
      const column = shown.columns[round % shown.columns.length]?.id;
      const since = performance.now();
      await host.done('card.move', { ids, column }, party);
      asked.push(performance.now() - since);
    }
    told(of('a card moved, request to reply'), asked);
    const memory = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${host.pid}/status`, 'utf8'))?.[1];
    console.log(`${of('memory of the host, at most').padEnd(56)} ${(Number(memory) / 1024).toFixed(0)} MiB`);

    // The bare list that the board is held against: as many boxes of the height of a card, nothing else.
    await page.goto('about:blank');
    await page.setContent('<style>body{margin:0}.list{height:100vh;overflow:auto}p{height:88px;margin:8px;border:1px solid #ccc}</style><div class="list"></div>');
    await page.evaluate((cards) => {
      const list = document.querySelector('.list');
      for (let number = 0; number < cards; number += 1) {
        const line = document.createElement('p');
        line.textContent = `Card ${String(number)}`;
        list?.append(line);
      }
    }, cards);
    told(of('a bare list of as many, frames over 5 s of scrolling'), await scrolled(page, '.list'));
    expect(app.complaints).toEqual([]);
  });
