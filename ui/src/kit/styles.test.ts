import { expect, test } from 'vitest';

const files = import.meta.glob<string>(['../**/*.svelte', '../**/*.css'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What a style asks of what is inside, with the sign before it: `:not(:has(.line))` gives `(:has(.line`. */
const ASKED = /.:has\([^)]*/gu;

/**
 * A class inside `:has()`, or a `:has()` that is negated, lets WebKit match styles anew for whatever comes and goes with such a class
 * anywhere in the window: one `:not(:has(.line))` of another room made each frame of a scrolled board six times as long. Print is
 * matched for itself.
 */
function costly(source: string): readonly string[] {
  const screen = source.replace(/@media print \{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gu, '');
  return (screen.match(ASKED) ?? []).filter((asked) => /^\(|:has\(.*\./u.test(asked));
}

test('no style asks for a class inside, or whether something is not inside', () => {
  expect(Object.keys(files).length).toBeGreaterThan(100);
  const found = Object.entries(files).flatMap(([file, source]) =>
    costly(source).map((asked) => `${file}: ${asked}`),
  );
  expect(found).toEqual([]);
});

test('what is only read aloud is hidden by one class, and nothing that is seen bears it', () => {
  const others = Object.entries(files).filter(
    ([file, source]) => !file.endsWith('/base.css') && /\.unseen\b[^{}]*\{|class:unseen/u.test(source),
  );
  expect(others.map(([file]) => file)).toEqual([]);
});

test('a class inside and a negation are found, an attribute and what is printed are not', () => {
  expect(costly('.place:not(:has(.line)) {}')).toHaveLength(1);
  expect(costly('li:has(> .line) {}')).toHaveLength(1);
  expect(costly("label:has(:checked) {} .menu:has([aria-expanded='true']) {}")).toEqual([]);
  expect(costly('@media print { body:has(> .paper) > * { display: none; } }')).toEqual([]);
});
