import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const installed = '/usr/bin/chromium-headless-shell';

/** The interface in Chromium, against the web host; each test starts a host of its own. */
export default defineConfig({
  testDir: 'browser',
  // What few people do in a week is told when there is time: STORIES=all, and `script/test deep`.
  testIgnore: process.env['STORIES'] === 'all' ? [] : 'deep/**',
  outputDir: '../../out/browser/failed',
  workers: 2,
  // axe-core looks at every element; on two busy cores that takes its time.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    actionTimeout: 20_000,
    // A trace takes half as long again; `-- --trace on` records one.
    screenshot: 'only-on-failure',
    locale: 'en-GB',
    launchOptions: {
      // Debian's browser where there is one, otherwise the one that Playwright installed.
      executablePath: existsSync(installed) ? installed : undefined,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        // Otherwise letters are now and then fitted to whole pixels, by turns from one page to the next.
        '--font-render-hinting=none',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
