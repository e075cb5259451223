/**
 * Opens every page of the gallery in Chromium, in both themes and languages, and lets axe-core look for barriers.
 * `--shots FOLDER` also writes pictures. `CHROMIUM` names another browser than Debian's.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';

const PAGES = ['kit', 'charts', 'shell'];
const THEMES = ['light', 'dark'];
const LANGUAGES = ['en', 'de'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * What opens lives at the end of the page, tied to its button; the rule that everything lies in a landmark does not
 * know such ties, so it rests while something is open.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
async function barriers(page, open = false) {
  await page.evaluate(AXE);
  return page.evaluate(async (isOpen) => {
    const { violations } = await /** @type {any} */ (globalThis).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { region: { enabled: !isOpen } },
    });
    return violations.flatMap((/** @type {any} */ { id, nodes }) =>
      nodes.map((/** @type {any} */ node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
    );
  }, open);
}

/**
 * Opens what opens, one after the other.
 * @param {import('playwright-core').Page} page
 */
async function overlays(page) {
  const found = [];
  for (const name of ['Menu', 'Popover', 'Dialog', 'Announce an error']) {
    await page.getByRole('button', { name, exact: true }).click();
    await page.locator('.kit-list, .kit-popover, [role=dialog], [role=alert].one').first().waitFor();
    found.push(...(await barriers(page, true)).map((one) => `${name}: ${one}`));
    await page.keyboard.press('Escape');
  }
  await page.getByRole('combobox').or(page.locator('[aria-haspopup=listbox]')).first().click();
  await page.getByRole('option').first().waitFor();
  found.push(...(await barriers(page, true)).map((one) => `Select: ${one}`));
  await page.keyboard.press('Escape');
  return found;
}

/**
 * Opens the switcher and the settings.
 * @param {import('playwright-core').Page} page
 */
async function corners(page) {
  const found = [];
  const opens = /** @type {const} */ ([
    ['.switcher', '[role=menuitem]'],
    ['.gear', '.kit-popover'],
  ]);
  for (const [button, inside] of opens) {
    await page.locator(button).click();
    await page.locator(inside).first().waitFor();
    found.push(...(await barriers(page, true)).map((one) => `${button}: ${one}`));
    await page.keyboard.press('Escape');
    await page.locator(inside).first().waitFor({ state: 'detached' });
  }
  return found;
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {string | undefined} shots
 */
async function look(browser, address, shots) {
  const found = [];
  for (const name of PAGES) {
    for (const theme of THEMES) {
      for (const lang of LANGUAGES) {
        const page = await browser.newPage({
          viewport: { width: 1440, height: 900 },
          reducedMotion: 'reduce',
        });
        page.on('pageerror', (error) => found.push(`${name}: ${error.message}`));
        await page.goto(`${address}gallery.html?page=${name}&theme=${theme}&lang=${lang}`);
        await page.locator('h1').first().waitFor({ state: 'attached' });
        await page.evaluate(() => document.fonts.ready);
        found.push(...(await barriers(page)).map((one) => `${name} ${theme} ${lang}: ${one}`));
        if (name === 'kit') found.push(...(await overlays(page)).map((one) => `${theme} ${lang}: ${one}`));
        if (name === 'shell') found.push(...(await corners(page)).map((one) => `${theme} ${lang}: ${one}`));
        if (shots) await page.screenshot({ path: join(shots, `${name}-${theme}-${lang}.png`) });
        await page.close();
      }
    }
  }
  return found;
}

const at = process.argv.indexOf('--shots');
const shots = at > 0 ? process.argv[at + 1] : undefined;
if (shots) mkdirSync(shots, { recursive: true });

const server = await createServer({ server: { port: 0, strictPort: false }, logLevel: 'error' });
await server.listen();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
  args: FLAGS,
});
try {
  const found = await look(browser, server.resolvedUrls?.local[0] ?? '', shots);
  found.forEach((one) => {
    console.error(one);
  });
  const views = PAGES.length * THEMES.length * LANGUAGES.length;
  console.log(`gallery: ${views} views, ${found.length} findings`);
  process.exitCode = found.length > 0 ? 1 : 0;
} finally {
  await browser.close();
  await server.close();
}
