import type { ConsentAbout } from '../../contract/generated';
import { useQuery } from '../../contract/query';
import { OTHERS_TAGS, PROOF_TAGS } from '../rules/rule';

/** What stands in the way of a rule that is not in force yet, as the proof and the rules of others say it. */
export interface Standing {
  /** Whether the proof shows nothing that is open. */
  isClean: boolean;
  /** The names of the teams whose rules say otherwise; what both teams live with has to be settled by nobody. */
  differing: readonly string[];
}

/** Returns how to read it: nothing as long as it is not known, and for what is no rule. */
export function useStanding(about: () => ConsentAbout, asks: () => boolean): () => Standing | null {
  const version = (): string => {
    const what = about();
    return what.kind === 'rule' ? what.version : '';
  };
  const ask = (): { params: { version: string; toTheEnd: boolean }; enabled: boolean } => ({
    params: { version: version(), toTheEnd: false },
    enabled: asks() && version() !== '',
  });
  const proof = useQuery(() => ({ method: 'rule.prove', tags: PROOF_TAGS, ...ask() }));
  const others = useQuery(() => ({ method: 'rule.contradictions', tags: OTHERS_TAGS, ...ask() }));
  const organisation = useQuery(() => ({ method: 'organisation', params: {}, tags: ['team', 'unit'] }));
  return () => {
    if (!proof.data || !others.data) return null;
    const teams = others.data.contradictions
      .filter(({ isAccepted, isDraft }) => !isAccepted && !isDraft)
      .map(({ team }) => team);
    const name = (id: string): string => organisation.data?.teams.find((one) => one.id === id)?.name ?? '';
    return {
      isClean: proof.data.obstacles.length === 0,
      differing: teams.filter((team, index) => teams.indexOf(team) === index).map(name),
    };
  };
}
