import type { Hit, Team } from '../contract/generated';
import type { Keys } from '../hotkeys';
import type { Icon } from '../kit';
import { folded, t } from '../words';
import { router } from './router.svelte';

/** Something that the palette can do or go to. */
export interface Entry {
  id: string;
  text: string;
  /** Below it: whose it is, and where the words stand. */
  note?: string;
  /** The heading that it stands under. */
  group: string;
  icon?: Icon;
  keys?: Keys;
  act: () => void;
}

/** Entries that contain every word of the query, those that begin with it first; otherwise in their order. */
export function matching(entries: readonly Entry[], query: string): Entry[] {
  const wanted = folded(query).split(/\s+/u).filter(Boolean);
  const found = entries.filter(({ text }) => wanted.every((word) => folded(text).includes(word)));
  const begins = ({ text }: Entry): boolean => wanted.length > 0 && folded(text).startsWith(wanted.join(' '));
  return [...found.filter(begins), ...found.filter((entry) => !begins(entry))];
}

/** Entries under their headings, in the order in which headings first occur. */
export function grouped(entries: readonly Entry[]): { heading: string; entries: Entry[] }[] {
  const headings = [...new Set(entries.map(({ group }) => group))];
  return headings.map((heading) => ({ heading, entries: entries.filter(({ group }) => group === heading) }));
}

/** One letter stands everywhere. */
export const SHORTEST_SEARCH = 2;

const FOUND = {
  card: 'shell-found-card',
  rule: 'shell-found-rule',
  statement: 'shell-found-statement',
  outcome: 'shell-found-outcome',
  agreement: 'shell-found-agreement',
  round: 'shell-found-round',
  retro: 'shell-found-retro',
} as const;

/** Something that stands in the workspace under these words; chosen, it opens in its room, a card where they stand in it. */
export function hitEntry(hit: Hit, teams: readonly Team[], words: string): Entry {
  const team = teams.find(({ id }) => id === hit.team)?.name ?? '';
  const lies = hit.isTrashed ? t('shell-found-trashed') : hit.isArchived ? t('shell-found-archived') : null;
  return {
    id: `hit.${hit.kind}.${hit.id}${hit.kind === 'retro' ? `.${hit.title}` : ''}`,
    text: hit.title,
    group: t(FOUND[hit.kind]),
    note: [team, lies, hit.around].filter(Boolean).join(' · '),
    act: () => {
      if (hit.kind === 'card')
        router.go('board', hit.board === null ? [] : [hit.board], {
          query: hit.around === null ? { card: hit.id } : { card: hit.id, words },
        });
      else if (hit.kind === 'rule') router.go('rules', [hit.id]);
      else if (hit.kind === 'outcome') router.go('outcomes', [hit.id]);
      else if (hit.kind === 'retro') router.go('retro', [hit.id]);
      else if (hit.kind === 'round') router.go('consent', [hit.id]);
      else if (hit.kind === 'agreement')
        router.go('consent', [], { query: { team: hit.team, agreement: hit.id } });
      else router.go('desk', [], { query: hit.kind === 'statement' ? { statement: hit.id } : {} });
    },
  };
}
