import type { JourneyItem, Party, Stage } from '../../contract/generated';

/** The rows of the map, from top to bottom. */
export const LANES = ['wants', 'touchpoints', 'person', 'rules', 'outcomes'] as const;
export type Lane = (typeof LANES)[number];

/** Whether people are where a person matters. Only `short` is worth a colour. */
export type Balance = 'notAsked' | 'notNeeded' | 'met' | 'short';

export function balanceOf({ needsPerson, hasPerson }: Pick<Stage, 'needsPerson' | 'hasPerson'>): Balance {
  if (needsPerson === null) return 'notAsked';
  if (needsPerson === 0) return 'notNeeded';
  if (hasPerson === null) return 'notAsked';
  return hasPerson < needsPerson ? 'short' : 'met';
}

/** A stage where fewer reach a person than need one. */
export interface Shortfall {
  stage: Stage;
  /** Its number on the map, from 1. */
  number: number;
  needed: number;
  there: number;
}

/** The stage with the widest gap between needed and there; nothing when the need is met everywhere. */
export function worstShortfall(stages: readonly Stage[]): Shortfall | null {
  const all = stages.flatMap((stage, index) =>
    balanceOf(stage) === 'short'
      ? [{ stage, number: index + 1, needed: stage.needsPerson ?? 0, there: stage.hasPerson ?? 0 }]
      : [],
  );
  const gap = ({ needed, there }: Shortfall): number => needed - there;
  return all.reduce<Shortfall | null>((worst, one) => (worst && gap(worst) >= gap(one) ? worst : one), null);
}

/** The journey that is shown: the one asked for, else the first that the team owns, else one it takes part in. */
export function chosenJourney(
  journeys: readonly JourneyItem[],
  asked: string | undefined,
  party: Party | null,
): JourneyItem | null {
  const team = party && 'team' in party ? party.team : null;
  return (
    journeys.find(({ id }) => id === asked) ??
    journeys.find(({ owner }) => owner === team) ??
    journeys.find(({ others }) => team !== null && others.includes(team)) ??
    journeys[0] ??
    null
  );
}

/** A journey is drawn by the team that owns it; managers may, since somebody has to begin. */
export function mayEdit({ owner }: JourneyItem, party: Party | null): boolean {
  return party !== null && ('managers' in party || party.team === owner);
}

/** Which stage a stage comes before when it goes one place to the left or right; `undefined` is the end, `null` nowhere. */
export function beforeAfterMove(
  stages: readonly { id: string }[],
  id: string,
  by: -1 | 1,
): string | undefined | null {
  const at = stages.findIndex((stage) => stage.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= stages.length) return null;
  return stages[by < 0 ? to : to + 1]?.id;
}

/** A share as it is typed, 0 to 100; nothing for an empty field, `undefined` for what is no share. */
export function readShare(typed: string): number | null | undefined {
  const bare = typed.replace(/[\s%]/gu, '');
  if (bare === '') return null;
  const share = Number(bare);
  return Number.isInteger(share) && share >= 0 && share <= 100 ? share : undefined;
}
