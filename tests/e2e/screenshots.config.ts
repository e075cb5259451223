import { defineConfig } from '@playwright/test';
import usual from './playwright.config.ts';

/** Pictures of every room; no test. `script/screenshots` runs it. */
export default defineConfig(usual, {
  testDir: 'screenshots',
  outputDir: '../../out/screenshots/failed',
  testMatch: process.env['README'] ? 'readme.ts' : 'rooms.ts',
});
