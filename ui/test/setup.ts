import { cleanup, configure } from '@testing-library/svelte';
import { afterEach, beforeEach } from 'vitest';
import { queryClient } from '../src/contract/query';
import { announcements } from '../src/shell/announcements.svelte';
import { words } from '../src/words';

// How long a busy machine may take; nothing waits longer than it has to.
configure({ asyncUtilTimeout: 20_000 });

// jsdom has no media queries and no observers; components only need them to exist.
globalThis.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;

globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

// Nothing comes from a host that is not there; tests that need events replace `platform.onEvent`.
globalThis.EventSource ??= class {
  close(): void {}
} as unknown as typeof EventSource;

Element.prototype.scrollIntoView ??= () => undefined;

// The files share one page, in any order: what a test showed, asked and said, and in which language, is not there for
// the next one.
afterEach(cleanup);
beforeEach(() => {
  document.body.replaceChildren();
  queryClient.clear();
  words.language = 'en';
  announcements.all = [];
});
