import { useQuery } from '../../contract/query';

/** The names of teams by their identity; empty while they are not known. */
export function useOrganisationNames(): (team: string) => string {
  const organisation = useQuery(() => ({ method: 'organisation', params: {}, tags: ['team'] }));
  return (team) => organisation.data?.teams.find(({ id }) => id === team)?.name ?? '';
}
