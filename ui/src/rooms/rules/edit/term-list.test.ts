import { render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import type { Term } from '../../../contract/generated';
import TermList from './TermList.svelte';

it('shows the term that was just made and chosen', async () => {
  const seen: string[] = [];
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    seen.push(this.textContent.trim());
  });
  const term = (id: string): Term => ({
    id,
    name: id,
    type: { kind: 'yesNo' },
    protected: false,
    sameEverywhere: false,
    answers: {},
  });
  const props = { label: 'Terms', terms: [term('old')], isInput: false, chosen: [] as string[] };
  const { rerender } = render(TermList, props);
  expect(screen.getByRole('button', { name: 'old' })).toBeTruthy();
  expect(seen).toEqual([]);
  await rerender({ ...props, terms: [term('old'), term('new')], chosen: ['new'] });
  expect(seen).toEqual(['new']);
});
