import { mkdtempSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type ConsoleMessage, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { Host } from './host.ts';
import { begin, clear, type Place } from './place.ts';

/** How the app is looked at. */
export interface Look {
  language: 'en' | 'de';
  theme: 'light' | 'dark';
  size: { width: number; height: number };
  /** By how many per cent every message is made longer. */
  longer: number;
}

export const usual: Look = { language: 'en', theme: 'light', size: { width: 1440, height: 900 }, longer: 0 };

/** A day of the example's story, so that pictures look alike whenever they are taken. */
export const storyDay = '2026-11-12T08:30:00Z';

const out = new URL('../../../out/', import.meta.url).pathname;

/**
 * What is looked at in full: each language and each theme once. Contrast hangs on the theme alone, names on the language alone.
 */
export const looks = [
  { language: 'en', theme: 'light' },
  { language: 'de', theme: 'dark' },
] as const satisfies Partial<Look>[];

/** The example workspaces that this process has written, by language and instant: the same story is written once. */
const examples = new Map<string, string>();

/** Where they lie as long as the process lasts. */
const folder = mkdtempSync(join(tmpdir(), 'spielraum-examples-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** A dialog that everything else waits for. */
const MODAL = '[role=dialog][aria-modal=true]';

/** “Mo” is read aloud as “Monday”, and whoever says either presses it: axe-core takes what is abbreviated for another name. */
const ABBREVIATED = { 'label-content-name-mismatch': { enabled: false } };

/** The app in a browser page, with the host behind it. */
export class App {
  /** What the page complained about; a test that leaves something here fails. */
  readonly complaints: string[] = [];

  constructor(
    readonly page: Page,
    readonly host: Host,
    /** The instant at which the host's clock stands, empty when it goes on. */
    private readonly now: string,
  ) {
    page.on('pageerror', this.#onError);
    page.on('console', this.#onMessage);
  }

  readonly #onError = (error: Error): void => {
    this.complaints.push(String(error));
  };

  readonly #onMessage = (message: ConsoleMessage): void => {
    if (message.type() === 'error') this.complaints.push(message.text());
  };

  /** Ends what the app does in its page; what is said there from now on is no complaint of this story. */
  async leave(): Promise<void> {
    this.page.off('pageerror', this.#onError);
    this.page.off('console', this.#onMessage);
    await this.host.stop();
  }

  /** Opens the example workspace, so that the page finds it. */
  async openExample(language: Look['language'] = 'en'): Promise<void> {
    const path = join(this.host.folder, 'example.spielraum');
    const key = `${language} ${this.now}`;
    const written = examples.get(key);
    if (written !== undefined) await copyFile(written, path);
    await this.host.done('workspace.example', { language, path });
    if (written !== undefined) return;
    // A closed workspace is one file that can be copied.
    await this.host.done('workspace.close');
    const kept = join(folder, `${examples.size}.spielraum`);
    await copyFile(path, kept);
    examples.set(key, kept);
    await this.host.done('workspace.example', { language, path });
  }

  /** Loads the page and waits until it has painted with its own fonts. `address` may name a room. */
  async open(look: Partial<Look> = {}, address = '/'): Promise<void> {
    const { language, theme, size, longer } = { ...usual, ...look };
    await this.host.done('app.preferences', { language, theme });
    await this.page.setViewportSize(size);
    const url = new URL(address, this.host.address);
    if (longer > 0) url.searchParams.set('pseudo', String(longer));
    await this.page.goto(url.href);
    await this.settled();
  }

  /** Waits until the room is painted, with its data and its fonts. */
  async settled(): Promise<void> {
    await expect(this.page.getByRole('navigation')).toBeVisible();
    await expect(this.page.locator('main .skeleton')).toHaveCount(0);
    await this.page.evaluate(() => document.fonts.ready);
  }

  /** The addresses of all rooms, as the navigation has them. */
  async rooms(): Promise<string[]> {
    const links = this.page.locator('nav a[href^="#/"]');
    return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  }

  /** Goes to a room as its link does. */
  async go(address: string): Promise<void> {
    await this.page.locator(`nav a[href="${address}"]`).click();
    await expect(this.page.locator(`nav a[href="${address}"]`)).toHaveAttribute('aria-current', 'page');
    await this.settled();
  }

  /** Acts for a team or for a unit's managers, as the switcher names them. */
  async actFor(name: string): Promise<void> {
    const switcher = this.page.locator('.sidebar button.switcher');
    if (!(await switcher.innerText()).includes(name)) {
      await switcher.click();
      await this.page.getByRole('menuitem').filter({ hasText: name }).first().click();
    }
    await expect(switcher).toContainText(name);
    await this.settled();
  }

  /**
   * Expects that axe-core finds nothing in what is shown now: in all of the page, or in the dialog that keeps from the rest of it. The rest
   * is looked at where it can be reached.
   */
  async axe(): Promise<void> {
    const isModal = (await this.page.locator(MODAL).count()) > 0;
    await this.findsNothing(isModal ? MODAL : 'html');
  }

  /** As `axe`, for an open menu alone: arrows scroll it, where axe-core wants Tab, and it stands beside the landmarks. */
  async axeMenu(): Promise<void> {
    await this.findsNothing('[role=menu]', { rules: { 'scrollable-region-focusable': { enabled: false } } });
  }

  private async findsNothing(place: string, { rules, ...options }: RunOptions = {}): Promise<void> {
    // To read axe-core takes longer than its work, so a page reads it once: past the policy of the page, as a debugger may.
    if (!(await this.page.evaluate(() => 'axe' in window))) await this.page.evaluate(axe.source);
    const told = await this.page.evaluate(
      async ([place, options]) => {
        // What is still fading in has not its own colours yet.
        const fading = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
        await Promise.allSettled(fading.map((one) => one.finished));
        // Every rule; nothing needs to be told about what is in order.
        const looked = await (window as unknown as { axe: typeof axe }).axe.run(place, { ...options, resultTypes: ['violations'], preload: false });
        return looked.violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join('\n  ')}`);
      },
      [place, { ...options, rules: { ...ABBREVIATED, ...rules } }] as const,
    );
    expect(told).toEqual([]);
  }

  /** Expects that nothing is wider than its place: no sideways scrolling, no text that runs out of its box. */
  async fits(): Promise<void> {
    // Charts measure their place and are drawn anew some frames later, so it is what they come to that counts.
    await expect.poll(async () => this.tooWide()).toEqual([]);
  }

  private async tooWide(): Promise<readonly string[]> {
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    return this.page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('body *')]
        .filter((element) => element instanceof HTMLElement || element instanceof SVGSVGElement)
        .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
        .filter((element) => getComputedStyle(element).overflowX === 'visible' || element === document.documentElement)
        .filter((element) => getComputedStyle(element).display !== 'inline')
        .map((element) => element.outerHTML.slice(0, 160)),
    );
  }

  /** Saves what is shown as `<name>.png` in `folder`, normally `out/browser`. */
  async screenshot(name: string, folder = join(out, 'browser')): Promise<void> {
    await this.page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
  }
}

/** What stands at the end of a story's name when it is told in more than one look. */
const LOOK = /[,:] (en|de)(, (light|dark))?$/;

/**
 * Whether a story is told now. What rooms do hangs on no language, and twice the stories are twice the wait, so each is told
 * in one of its two looks, half of them in each; `STORIES=all` tells all of them in both.
 */
function told(title: string): boolean {
  const [, language] = LOOK.exec(title) ?? [];
  if (language === undefined || process.env['STORIES'] === 'all') return true;
  const letters = [...title.replace(LOOK, '')];
  const half = letters.reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 2;
  return language === (half === 0 ? 'en' : 'de');
}

/**
 * Playwright's test with an app of its own on an empty folder; it fails when the page complained. `now` lets the app's
 * clock stand still. The stories of a worker share a page: what a renderer has compiled once for an address it does not
 * compile again, which is half of what it takes to open the app. The tag `@look` is for
 * stories that need just the looks that they name.
 */
export const test = base.extend<{ now: string; chosen: void; app: App }, { place: Place }>({
  now: ['', { option: true }],
  chosen: [
    async ({}, use, { title, tags }) => {
      base.skip(!tags.includes('@look') && !told(title), 'told in its other look; STORIES=all tells both');
      await use();
    },
    { auto: true },
  ],
  place: [
    async ({ browser }, use, { project }) => {
      const place = await begin(browser, project.use);
      await use(place);
      await place.page.context().close();
    },
    { scope: 'worker' },
  ],
  app: async ({ place, now }, use) => {
    const { page } = place;
    const host = await Host.start('--port', String(place.port), ...(now === '' ? [] : ['--now', now]));
    place.port = Number(new URL(host.address).port);
    const app = new App(page, host, now);
    await use(app);
    await clear(place, host.address);
    await app.leave();
    expect(app.complaints).toEqual([]);
  },
});

export { expect };
