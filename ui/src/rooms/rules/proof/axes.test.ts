import { cleanup, render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MapCell, ProofMap, Term } from '../../../contract/generated';
import { words } from '../../../words';
import type { TableModel } from '../table/model.svelte';
import { termsById } from '../terms';
import Map from './Map.svelte';

beforeEach(() => {
  // Letters are measured when their fonts have come: here there are none.
  Object.assign(document, { fonts: { ready: new Promise(() => undefined) } });
});

afterEach(() => {
  cleanup();
  Reflect.deleteProperty(document, 'fonts');
});

const term = (id: string): Term => ({
  id,
  name: `Term ${id}`,
  type: { kind: 'yesNo' },
  protected: false,
  sameEverywhere: false,
  answers: {},
});

it('says in full what stands around the map, where words are cut', () => {
  words.language = 'en';
  const mark = (value: boolean) =>
    ({
      tests: { kind: 'oneOf', tests: [{ check: { kind: 'equals', value: { kind: 'yesNo', value } } }] },
    }) as unknown;
  const cell = (row: number): MapCell => ({ rows: [row], state: 'answered', breaks: [], case: {} });
  const axes = ['a', 'b', 'c'].map((id) => ({ term: id, columns: [], marks: [mark(true), mark(false)] }));
  const map = { axes, cells: Array.from({ length: 8 }, (_, row) => cell(row)) } as unknown as ProofMap;
  const terms = termsById(['a', 'b', 'c'].map(term));
  const model = { source: { terms: () => terms }, currentRow: null } as unknown as TableModel;
  const { container } = render(Map, {
    props: { model, map, contradicting: new Set<number>(), onrow: vi.fn(), ongap: vi.fn() },
  });
  const heads = [...container.querySelectorAll<HTMLElement>('th')].filter(
    ({ textContent }) => !textContent.startsWith('Term'),
  );
  expect(heads).toHaveLength(2 + 2 + 4);
  for (const head of heads)
    expect(head.title).toMatch(new RegExp(`^Term [abc]: ${head.textContent.trim()}$`, 'u'));
});
