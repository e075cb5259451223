import type { Organisation, Party } from '../contract/generated';
import { useQuery, type Question } from '../contract/query';

/** On whose behalf one can act, as the switcher shows it. */
export interface PartyEntry {
  party: Party;
  name: string;
  short: string;
  /** How many people work in the team; 0 for managers. */
  people: number;
  /** How many teams belong to the unit and those below; 0 for a team. */
  teams: number;
  journeys: number;
}

/** Teams and units of the open workspace. */
export const ORGANISATION = {
  method: 'organisation',
  params: {},
  tags: ['team', 'unit', 'journey', 'journey_team', 'person', 'membership', 'people'],
} as const satisfies Question<'organisation'>;

/** The same, for components. */
export function useOrganisation(isOpen: () => boolean) {
  return useQuery(() => ({ ...ORGANISATION, enabled: isOpen() }));
}

/** Every team, and the managers of every unit. */
export function partiesOf({ teams, units }: Organisation): PartyEntry[] {
  const below = (unit: string): string[] => [
    unit,
    ...units.filter(({ parent }) => parent === unit).flatMap(({ id }) => below(id)),
  ];
  return [
    ...teams.map(({ id, name, short, people, journeys }) => ({
      party: { team: id },
      name,
      short,
      people,
      teams: 0,
      journeys,
    })),
    ...units.map(({ id, name, short, journeys }) => {
      const all = below(id);
      const theirs = teams.filter(({ unit }) => unit !== null && all.includes(unit));
      return { party: { managers: id }, name, short, people: 0, teams: theirs.length, journeys };
    }),
  ];
}
