import type { BoardItem, CardKind, JourneyItem, Team } from '../../contract/generated';
import { useQuery } from '../../contract/query';
import { t } from '../../words';
import { KINDS } from './filter';
import { LOOKS } from './kinds';

/** Stands for "none" in a list to choose from. */
export const NONE = '-' as const;

export interface Choice<Value extends string = string> {
  value: Value;
  label: string;
  note?: string;
  disabled?: boolean;
}

/** What was chosen, or `null`. */
export function orNull(chosen: string): string | null {
  return chosen === NONE ? null : chosen;
}

export function kindOptions(): Choice<CardKind>[] {
  return KINDS.map((kind) => ({ value: kind, label: t(LOOKS[kind].label) }));
}

/** The stages of the journeys that the team owns or takes part in, and the one chosen already; `none` is what the first entry is called. */
export function stageOptions(
  journeys: readonly JourneyItem[],
  team: string,
  chosen: string,
  none = t('board-stage-none'),
): Choice[] {
  const near = journeys.filter(
    ({ owner, others, stages }) =>
      owner === team || others.includes(team) || stages.some(({ id }) => id === chosen),
  );
  return [
    { value: NONE, label: none },
    ...near.flatMap(({ name: journey, stages }) =>
      stages.map(({ id, name }, at) => ({
        value: id,
        label: `${String(at + 1)} ${name}`,
        note: near.length > 1 ? journey : undefined,
      })),
    ),
  ];
}

/** The columns of a board. Where two have the same name, each says which one it is. */
export function columnOptions(columns: readonly { id: string; name: string }[]): Choice[] {
  return columns.map(({ id, name }, at) => {
    const isAlone = columns.every((one) => one.id === id || one.name !== name);
    return { value: id, label: isAlone ? name : t('board-column-at', { name, place: at + 1 }) };
  });
}

/** Every team but our own. */
export function teamOptions(teams: readonly Team[], own: string, none: string): Choice[] {
  return [
    { value: NONE, label: none },
    ...teams.filter(({ id }) => id !== own).map(({ id, name }) => ({ value: id, label: name })),
  ];
}

/** Whom `own` can ask, and that somebody asks it. A team without a board has no place for an ask. */
export function askOptions(teams: readonly Team[], boards: readonly BoardItem[], own: string): Choice[] {
  const hasBoard = (id: string): boolean => boards.some(({ team, isArchived }) => team === id && !isArchived);
  return [
    { value: '', label: t('board-ask-choose') },
    ...teamOptions(teams, own, t('board-ask-of-us')).map((one) =>
      one.value === NONE || hasBoard(one.value)
        ? one
        : { ...one, note: t('board-ask-boardless'), disabled: true },
    ),
  ];
}

/** The outcomes that the team looks at, behind an entry that is called `none`; for components. */
export function useOutcomeOptions(
  team: () => string,
  none = (): string => t('board-outcome-none'),
): { readonly current: Choice[] } {
  const outcomes = useQuery(() => ({
    method: 'outcomes',
    params: { team: team() },
    tags: ['outcome', 'import'],
  }));
  return {
    get current() {
      return [
        { value: NONE, label: none() },
        ...(outcomes.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
      ];
    },
  };
}
