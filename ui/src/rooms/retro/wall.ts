import type { Retro, RetroNote, RetroPlace, RetroTheme } from '../../contract/generated';

/** A part of the wall with its notes: loose ones, a theme, what is worth keeping, or what was put aside. */
export interface Part {
  place: RetroPlace;
  theme: RetroTheme | null;
  notes: RetroNote[];
}

/**
 * The wall in the order in which it stands on the screen: themes (those with the most votes first, once they are shown), loose notes, kept
 * ones, and what was put aside. Within a part, answers to the same question lie together.
 */
export function partsOf(retro: Pick<Retro, 'notes' | 'themes'>): Part[] {
  const by = new Map<string, RetroNote[]>();
  for (const note of retro.notes.toSorted((a, b) => a.column - b.column)) {
    const key = keyOf(note.place);
    const list = by.get(key);
    if (list) list.push(note);
    else by.set(key, [note]);
  }
  const part = (place: RetroPlace, theme: RetroTheme | null): Part => ({
    place,
    theme,
    notes: by.get(keyOf(place)) ?? [],
  });
  const themes = retro.themes
    .toSorted((a, b) => (b.votes ?? 0) - (a.votes ?? 0))
    .map((theme) => part({ kind: 'theme', theme: theme.id }, theme));
  return [
    ...themes,
    part({ kind: 'loose' }, null),
    part({ kind: 'kept' }, null),
    part({ kind: 'aside' }, null),
  ];
}

/** Names a place in the page. */
export function keyOf(place: RetroPlace): string {
  return place.kind === 'theme' ? `theme ${place.theme}` : place.kind;
}

export function placeOf(key: string): RetroPlace {
  if (key === 'loose' || key === 'kept' || key === 'aside') return { kind: key };
  return { kind: 'theme', theme: key.slice('theme '.length) };
}

/** The note that an arrow leads to: up and down within a part, sideways to the next part that has notes, at the same height. */
export function noteBeside(parts: readonly Part[], from: string | null, arrow: string): string | null {
  const filled = parts.filter(({ notes }) => notes.length > 0);
  const column = filled.findIndex(({ notes }) => notes.some(({ id }) => id === from));
  const here = filled[column];
  if (!here) return filled[0]?.notes[0]?.id ?? null;
  const row = here.notes.findIndex(({ id }) => id === from);
  const step = arrow === 'ArrowUp' || arrow === 'ArrowLeft' ? -1 : 1;
  if (arrow === 'ArrowUp' || arrow === 'ArrowDown') return here.notes[row + step]?.id ?? from;
  const beside = filled[column + step];
  return beside ? (beside.notes[Math.min(row, beside.notes.length - 1)]?.id ?? from) : from;
}
