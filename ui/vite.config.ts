import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

// What is made of the files that match a pattern is made anew for each run of the tests: a file may have come.
const lookUpFiles: Plugin = {
  name: 'look-up-files',
  configureVitest: ({ experimental_defineCacheKeyGenerator: define }) => {
    define(({ sourceCode }) => (sourceCode.includes('import.meta.glob') ? false : undefined));
  },
};

// `index.html` is the only entry of a build: the gallery is a page of the development server and never ships.
export default defineConfig({
  plugins: [svelte(), lookUpFiles],
  base: './',
  clearScreen: false,
  server: {
    port: 5173,
    strictPort: true,
    fs: { allow: ['..'] },
    // The browser talks to the web host through the development server, so that both have one origin.
    proxy: {
      '/rpc': process.env.SPIELRAUM_HOST ?? 'http://127.0.0.1:7878',
      '/events': process.env.SPIELRAUM_HOST ?? 'http://127.0.0.1:7878',
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['es2022', 'safari16.4'],
    chunkSizeWarningLimit: 1000,
    // Signs are small, and several rooms have them: each would become a file of its own.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'signs', test: /@lucide/ }] } } },
  },
  // Without the browser condition Svelte resolves to its server build under Vitest.
  resolve: { conditions: ['browser'] },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    restoreMocks: true,
    // One page for all files: a new one for each takes longer than the tests. So none mocks a module.
    isolate: false,
    // In one order everywhere: otherwise it follows from how long each took before, and a fresh copy has another one.
    sequence: { shuffle: { files: true, tests: false }, seed: 1 },
    pool: 'threads',
    testTimeout: 60_000,
    // To compile what is tested takes longer than the tests: what has not changed is kept below node_modules.
    experimental: { fsModuleCache: true },
  },
});
