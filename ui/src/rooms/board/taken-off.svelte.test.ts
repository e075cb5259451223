import { expect, it, vi } from 'vitest';
import { arrange } from './arrange';
import { Deeds } from './deeds.svelte';
import { board, card } from './samples';
import { View } from './view.svelte';

it('leaves open what somebody opened while cards were on their way off the board', async () => {
  const shown = board([card('a', 'doing'), card('b', 'doing'), card('c', 'trying')]);
  const all = arrange(shown, { lanes: 'none', journey: null, fits: () => true, journeys: [] });
  const from = { columns: () => shown.columns, arrangement: () => all };
  const view = new View('taken-off', from);
  const sources = { ...from, board: () => shown, today: () => '', reveal: vi.fn(), nameOf: () => undefined };
  const deeds = new Deeds(view, sources);
  view.select('a');
  let answer = (): void => undefined;
  const off = deeds.takeOff(['a'], () => new Promise<void>((done) => (answer = done)));
  deeds.open('c', false);
  answer();
  await off;
  expect([view.selected, view.isOpen]).toEqual(['c', true]);

  // Who stays with what goes comes to its neighbour.
  deeds.open('b', false);
  await deeds.takeOff(['b'], () => Promise.resolve());
  expect([view.selected, view.isOpen]).toEqual(['a', false]);
});
