import type { FrameVersion, Party, Proposal, Term } from '../../../contract/generated';
import { t, words } from '../../../words';
import { boundText } from '../bounds';
import { sayNearby } from '../../../kit/near';

/** What makes the proposals other ones. */
export const PROPOSAL_TAGS = ['proposal', 'frame', 'rule', 'rule_row'] as const;

/** A choice of what a proposal is about. */
export interface About {
  value: string;
  label: string;
  note?: string;
}

/** The whole is chosen by no value. */
export const WHOLE = '';

/** The parts of a version of the frame that a team can name, by lineage, those that bind it first. */
export function partsOf(version: FrameVersion, terms: ReadonlyMap<string, Term>, team: string): About[] {
  const own = version.guardrails.filter((one) => one.team === team);
  const company = version.guardrails.filter((one) => one.team === null);
  return [
    { value: WHOLE, label: t('proposal-frame-whole') },
    ...[...own, ...company].map(({ lineage, name, bound, term, team: whom }) => ({
      value: lineage,
      label: name,
      note: `${boundText(bound, terms.get(term)?.type)}, ${t(whom === null ? 'frame-level-company' : 'frame-level-team')}`,
    })),
    ...version.watched.map(({ lineage, name }) => ({
      value: lineage,
      label: name,
      note: t('frame-watched'),
    })),
    ...version.principles.map(({ lineage, text }) => ({
      value: lineage,
      label: text,
      note: t('frame-principles'),
    })),
    ...version.wanted.map(({ lineage, name }) => ({ value: lineage, label: name, note: t('frame-wanted') })),
    ...version.areas.map(({ lineage, name }) => ({ value: lineage, label: name, note: t('frame-areas') })),
  ];
}

/** Who may do what about a proposal that is open. */
export function mayDo({ from, rule, end }: Proposal, by: Party | null): 'settle' | 'withdraw' | null {
  if (by === null || end !== null) return null;
  const isManagers = 'managers' in by;
  const team = 'team' in by ? by.team : null;
  if (from === null ? isManagers : from === team) return 'withdraw';
  return (rule === null ? isManagers : rule.team === team) ? 'settle' : null;
}

/** "Goodwill per case", "row 3"; nothing when it is about the whole. */
export function sayAbout({ rule, partName }: Proposal): string | null {
  if (rule) return rule.row === null ? null : t('proposal-row', { row: rule.row + 1 });
  return partName;
}

/** How it ended; nothing while it is open. */
export function sayEnd({ end, settled }: Proposal): string | null {
  const day = sayNearby(settled);
  switch (end) {
    case null:
      return null;
    case 'takenUp':
      return t('proposal-taken-up', { day });
    case 'declined':
      return t('proposal-declined', { day });
    case 'withdrawn':
      return t('proposal-withdrawn', { day });
  }
}

/** The names of the units that set the frame, as a list. */
export function sayUnits(names: readonly string[]): string {
  return names.length > 0 ? t('frame-who', { units: words.format.list(names) }) : t('frame-who-nobody');
}
