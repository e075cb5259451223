import { describe, expect, it } from 'vitest';
import type { RetroNote, RetroPlace } from '../../contract/generated';
import { keyOf, noteBeside, partsOf, placeOf } from './wall';
import { minutesAndSeconds } from './say';

const note = (id: string, place: RetroPlace): RetroNote => ({
  id,
  column: 0,
  text: id,
  isOpen: false,
  place,
});
const inTheme = (theme: string): RetroPlace => ({ kind: 'theme', theme });
const theme = (id: string, votes: number | null): { id: string; title: string; votes: number | null } => ({
  id,
  title: id,
  votes,
});

const retro = {
  notes: [
    note('a', { kind: 'loose' }),
    note('b', inTheme('few')),
    note('c', inTheme('many')),
    note('d', inTheme('many')),
    note('e', { kind: 'kept' }),
    note('f', { kind: 'aside' }),
  ],
  themes: [theme('few', 1), theme('empty', 0), theme('many', 4)],
};

describe('the wall', () => {
  it('shows each note once, themes with the most votes first', () => {
    const parts = partsOf(retro);
    expect(parts.map(({ place }) => keyOf(place))).toEqual([
      'theme many',
      'theme few',
      'theme empty',
      'loose',
      'kept',
      'aside',
    ]);
    expect(parts.flatMap(({ notes }) => notes.map(({ id }) => id)).toSorted()).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
    ]);
  });

  it('keeps the order of themes while votes are hidden', () => {
    const hidden = { ...retro, themes: retro.themes.map((one) => ({ ...one, votes: null })) };
    expect(
      partsOf(hidden)
        .map(({ place }) => keyOf(place))
        .slice(0, 3),
    ).toEqual(['theme few', 'theme empty', 'theme many']);
  });

  it('puts answers to the same question together', () => {
    const [loose] = partsOf({
      notes: [1, 0, 1].map((column, index) => ({ ...note(String(index), { kind: 'loose' }), column })),
      themes: [],
    });
    expect(loose?.notes.map(({ id }) => id)).toEqual(['1', '0', '2']);
  });

  it('is walked with arrows, past what is empty', () => {
    const parts = partsOf(retro);
    expect(noteBeside(parts, null, 'ArrowDown')).toBe('c');
    expect(noteBeside(parts, 'c', 'ArrowDown')).toBe('d');
    expect(noteBeside(parts, 'd', 'ArrowRight')).toBe('b');
    expect(noteBeside(parts, 'b', 'ArrowRight')).toBe('a');
    expect(noteBeside(parts, 'a', 'ArrowRight')).toBe('e');
    expect(noteBeside(parts, 'e', 'ArrowRight')).toBe('f');
    expect(noteBeside(parts, 'gone', 'ArrowLeft')).toBe('c');
    expect(noteBeside([], 'a', 'ArrowLeft')).toBeNull();
  });

  it('names places so that they can be found again', () => {
    for (const place of [{ kind: 'loose' }, { kind: 'kept' }, { kind: 'aside' }, inTheme('0af')] as const)
      expect(placeOf(keyOf(place))).toEqual(place);
  });
});

it('writes what is left of the time, rounded up', () => {
  expect(minutesAndSeconds(755_001)).toEqual({ minutes: '12', seconds: '36' });
  expect(minutesAndSeconds(60_000)).toEqual({ minutes: '1', seconds: '00' });
  expect(minutesAndSeconds(0)).toEqual({ minutes: '0', seconds: '00' });
});
