import { render } from '@testing-library/svelte';
import { beforeEach, expect, it } from 'vitest';
import type { RuleComparison } from '../../contract/generated';
import { words } from '../../words';
import { termsById } from '../rules/terms';
import Changes from './Changes.svelte';

type Comments = Readonly<Record<string, string>>;

beforeEach(() => {
  words.language = 'en';
});

/** One row, with what is remarked beside it before and now. */
function compared(before: Comments, after: Comments): RuleComparison {
  const [old, now] = [Object.keys(before), Object.keys(after)];
  const version = (comments: Comments): unknown => ({
    version: { number: 2 },
    hitPolicy: 'unique',
    columns: [],
    comments: Object.keys(comments).map((id) => ({ id, name: id, isNew: false })),
    rows: [{ id: 'r', because: 'Thin trust', changed: [], implied: {}, cells: {}, comments }],
  });
  const id = (all: readonly string[], name: string): string | null => (all.includes(name) ? name : null);
  const pair = (name: string): unknown => ({ before: id(old, name), after: id(now, name) });
  return {
    ...{ before: version(before), after: version(after) },
    comments: [...new Set([...old, ...now])].map(pair),
    diff: { columns: [], rows: [{ before: 0, after: 0, moved: false, changed: [], because: false }] },
  } as unknown as RuleComparison;
}

function said(before: Comments, after: Comments): string {
  const props = { comparison: compared(before, after), terms: termsById([]), isWhole: false };
  const { container, unmount } = render(Changes, { ...props, toggle: () => undefined });
  const text = container.textContent.replace(/\s+/gu, ' ').trim();
  unmount();
  return text;
}

it('says which column of remarks came or went, where no row is written differently', () => {
  expect(said({ Source: 'Law' }, { Source: 'Law' })).toBe('No row is written differently.');
  expect(said({}, { Source: 'Law' })).toBe('Written differently: the column Source is new.');
  expect(said({ Source: 'Law' }, {})).toBe('Written differently: the column Source is gone.');
  words.language = 'de';
  expect(said({}, { Hinweis: '' })).toBe('Anders geschrieben: die Spalte Hinweis ist neu.');
});

it('shows what is remarked otherwise, and no remark that stayed', () => {
  const text = said({ Source: 'Law', Contact: 'Kim' }, { Source: 'Contract', Contact: 'Kim' });
  expect(text).toMatch(/Source.*Law.*Contract/u);
  expect(text).not.toContain('Kim');
});
