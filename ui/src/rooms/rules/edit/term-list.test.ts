import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import type { Term } from '../../../contract/generated';
import TermList from './TermList.svelte';

const term = (id: string): Term => ({
  id,
  name: id,
  type: { kind: 'yesNo' },
  protected: false,
  sameEverywhere: false,
  answers: {},
});

it('shows the term that was just made and chosen', async () => {
  const seen: string[] = [];
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    seen.push(this.textContent.trim());
  });
  const props = { label: 'Terms', terms: [term('old')], isInput: false, chosen: [] as string[] };
  const { rerender } = render(TermList, props);
  expect(screen.getByRole('button', { name: 'old' })).toBeTruthy();
  expect(seen).toEqual([]);
  await rerender({ ...props, terms: [term('old'), term('new')], chosen: ['new'] });
  expect(seen).toEqual(['new']);
});

it('says that no term is called so only where none is', async () => {
  const names = ['Order value', ...Array.from({ length: 12 }, (_, index) => `Term ${String(index)}`)];
  const terms = names.map((name) => term(name));
  render(TermList, { label: 'Terms', terms, isInput: false, chosen: ['Order value'] });
  const field = screen.getByRole('textbox');
  await fireEvent.input(field, { target: { value: 'order' } });
  expect(screen.queryByRole('status')).toBeNull();
  await fireEvent.input(field, { target: { value: 'nothing' } });
  expect(screen.getByRole('status').textContent).not.toBe('');
});
