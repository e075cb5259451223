import type { Keys } from '../hotkeys';
import type { Icon } from '../kit';

/** Something that the palette can do or go to. */
export interface Entry {
  id: string;
  text: string;
  /** The heading that it stands under. */
  group: string;
  icon?: Icon;
  keys?: Keys;
  act: () => void;
}

/** Entries that contain every word of the query, those that begin with it first; otherwise in their order. */
export function matching(entries: readonly Entry[], query: string): Entry[] {
  const wanted = fold(query).split(/\s+/u).filter(Boolean);
  const found = entries.filter(({ text }) => wanted.every((word) => fold(text).includes(word)));
  const begins = ({ text }: Entry): boolean => wanted.length > 0 && fold(text).startsWith(wanted.join(' '));
  return [...found.filter(begins), ...found.filter((entry) => !begins(entry))];
}

/** Entries under their headings, in the order in which headings first occur. */
export function grouped(entries: readonly Entry[]): { heading: string; entries: Entry[] }[] {
  const headings = [...new Set(entries.map(({ group }) => group))];
  return headings.map((heading) => ({ heading, entries: entries.filter(({ group }) => group === heading) }));
}

/** Without case and accents, so that "uber" finds "Überall". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();
}
