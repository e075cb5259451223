import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { words } from '../../words';
import Rail from './Rail.svelte';
import { column } from './samples';
import { SCENE } from './scene';
import type { Sight } from './sight';

it('is called by the name of its column first, and then by what a filter shows of it', () => {
  words.language = 'en';
  const state = { column: column('Ideas', 'options'), order: ['a', 'b', 'c'] };
  const props = { state, at: 0, shown: 2, doneDays: 14, edge: null, sight: {} as Sight };
  render(Rail, { props, context: new Map([[SCENE, { view: { isFiltered: true, mark: null } }]]) });
  expect(screen.getByRole('button', { name: 'Ideas 2 of 3 shown 3' })).toBeTruthy();
});
