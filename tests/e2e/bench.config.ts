import { defineConfig } from '@playwright/test';
import usual from './playwright.config.ts';

/** How fast the interface is with much in it; no test. `script/bench editor` runs it against an optimised host. */
export default defineConfig(usual, {
  testDir: 'bench',
  outputDir: '../../out/bench/failed',
  testMatch: '*.bench.ts',
  timeout: 900_000,
  workers: 1,
  // What is waited for is a condition of the page, written where it is used.
  use: { ...usual.use, bypassCSP: true },
});
