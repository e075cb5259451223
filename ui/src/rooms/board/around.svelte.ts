import { useQuery } from '../../contract/query';

/** What a board is shown with: the journeys, the teams and the people; for components. */
export function useAround() {
  return {
    journeys: useQuery(() => ({
      method: 'journeys',
      params: {},
      tags: ['journey', 'journey_team', 'stage'],
    })),
    organisation: useQuery(() => ({ method: 'organisation', params: {}, tags: ['team', 'unit'] })),
    people: useQuery(() => ({ method: 'people', params: {}, tags: ['person', 'membership', 'people'] })),
  };
}
