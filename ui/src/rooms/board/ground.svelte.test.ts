import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { platform } from '../../platform';
import { announcements } from '../../shell';
import { words } from '../../words';
import { arrange, type Arrangement } from './arrange';
import { cut } from './cut.svelte';
import { Deeds } from './deeds.svelte';
import { Drag } from './drag.svelte';
import { furtherKeys } from './further-keys';
import { board, card, column, journey } from './samples';
import { Together } from './together.svelte';
import { View } from './view.svelte';

const BOARD = board([card('a', 'doing'), card('b', 'doing'), card('c', 'trying')]);
const plain = { lanes: 'none', journey: null, fits: () => true, journeys: [] } as const;

function room(shown = BOARD) {
  const now = $state<{ all: Arrangement }>({ all: arrange(shown, plain) });
  const from = { columns: () => shown.columns, arrangement: () => now.all };
  const view = new View('b', from);
  const sources = { ...from, board: () => shown, today: () => '', reveal: vi.fn(), nameOf: () => undefined };
  const deeds = new Deeds(view, sources);
  const together = new Together(view, deeds, { ...sources, team: 'us', boards: () => [] });
  const keys = furtherKeys({ view, deeds, together, isOurs: () => true } as never);
  const press = (id: string): void => {
    keys.find((key) => key.id === id && key.enabled?.())?.action('');
  };
  return { view, deeds, together, now, press };
}

let asked: [string, object][] = [];

beforeEach(() => {
  words.language = 'en';
  cut.held = { team: 'us', ids: ['x'], title: 'X' };
  asked = [];
  vi.spyOn(platform, 'rpc').mockImplementation((request) => {
    const { method, params } = JSON.parse(request) as { method: string; params: object };
    asked.push([method, params]);
    return Promise.resolve(JSON.stringify({ ok: null }));
  });
});
afterEach(() => {
  cut.held = null;
  announcements.all.forEach(({ id }) => {
    announcements.close(id);
  });
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('a place for cards that were cut', () => {
  it('is marked and said, and another one takes its place', () => {
    const { view, deeds, together } = room();
    together.ground({ lane: 0, column: 1, before: 'b' });
    expect(view.markIn(0, 1)).toBe('b');
    expect(deeds.said).toBe('Chosen: doing, place 2 of 3. Put down with Ctrl+V.');
    together.ground({ lane: 0, column: 2, before: null });
    expect([view.markIn(0, 1), view.markIn(0, 2)]).toEqual([undefined, null]);
  });

  it('is where they are put down', async () => {
    const { view, together } = room();
    view.selected = 'a';
    together.ground({ lane: 0, column: 2, before: 'c' });
    await together.paste();
    expect(asked).toEqual([['card.move', { ids: ['x'], column: 'trying', before: 'c' }]]);
    expect([view.mark, cut.held]).toEqual([null, null]);
    expect(announcements.all.at(-1)?.text).toBe('1 card put down in “trying”.');
  });

  it('is let go of by Escape before the cards are, and by choosing a card', () => {
    const { view, deeds, together, press } = room();
    view.selected = 'a';
    together.ground({ lane: 0, column: 2, before: null });
    press('card.let.go');
    expect([view.mark, deeds.said, cut.held?.ids]).toEqual([null, 'Nothing is chosen any more.', ['x']]);
    together.ground({ lane: 0, column: 2, before: null });
    view.selected = 'a';
    expect(view.mark).toBeNull();
    press('card.let.go');
    expect(cut.held).toBeNull();
  });

  it('stays where it is when the board changes around it, as far as it is still there', () => {
    const { view, together, now } = room();
    together.ground({ lane: 0, column: 2, before: 'c' });
    const [options, doing, trying, done] = BOARD.columns;
    if (!options || !doing || !trying || !done) throw new Error();
    now.all = arrange({ ...BOARD, columns: [options, column('new'), doing, trying, done] }, plain);
    expect(view.mark).toEqual({ lane: 0, column: 3, before: 'c' });
    now.all = arrange({ ...BOARD, cards: [] }, plain);
    expect(view.mark).toEqual({ lane: 0, column: 2, before: null });
    now.all = arrange(BOARD, { ...plain, lanes: 'stage', journey: 'j', journeys: [journey('j', ['ask'])] });
    expect(view.mark).toBeNull();
  });

  it('is none on a rail, and none for cards of another team', () => {
    const { view, together } = room();
    together.ground({ lane: 0, column: 0, before: null });
    expect(view.mark).toBeNull();
    cut.held = { team: 'them', ids: ['x'], title: 'X' };
    together.ground({ lane: 0, column: 1, before: null });
    expect(view.mark).toBeNull();
  });
});

it('is chosen by a click on the ground of a board of ours, not by one on what stands there', () => {
  document.body.innerHTML =
    '<div id="board"><h2 data-head="1"></h2><section data-lane="0"><p>No cards</p><button></button></section></div>';
  const scroller = document.querySelector<HTMLElement>('#board');
  if (!scroller) throw new Error();
  const { view, together, now } = room();
  const scene = { view, isOurs: true, ground: vi.fn(together.ground) };
  const acts = { drop: vi.fn(), dropColumn: vi.fn() };
  const drag = new Drag({ ...acts, scene, scroller: () => scroller, arrangement: () => now.all });
  scroller.addEventListener('click', drag.click, { capture: true });
  const click = (what: string): void => {
    const init = { bubbles: true, cancelable: true, detail: 1 };
    document.querySelector(what)?.dispatchEvent(new MouseEvent('click', init));
  };
  click('button');
  click('h2');
  expect(scene.ground).not.toHaveBeenCalled();
  click('p');
  expect(view.mark).toEqual({ lane: 0, column: 1, before: null });
  scene.isOurs = false;
  click('section');
  scene.isOurs = true;
  cut.held = null;
  click('section');
  expect(scene.ground).toHaveBeenCalledOnce();
});
