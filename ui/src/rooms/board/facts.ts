import type { Card, Organisation, Person } from '../../contract/generated';

/** What cards refer to, to be looked up while they are drawn. */
export interface Facts {
  /** An ISO day. */
  today: string;
  /** Days within which 85 of 100 cards were finished; `null` while too few are. */
  usual: number | null;
  team: (id: string) => { name: string; short: string } | undefined;
  /** A person's name. */
  person: (id: string) => string | undefined;
}

export function factsOf(
  today: string,
  usual: number | null,
  organisation: Organisation | undefined,
  people: readonly Person[] | undefined,
): Facts {
  const teams = new Map(organisation?.teams.map((team) => [team.id, team]));
  const names = new Map(people?.map(({ id, name }) => [id, name]));
  return { today, usual, team: (id) => teams.get(id), person: (id) => names.get(id) };
}

/** The card with an id. Takes the id itself: a signal that is read for each of ten thousand cards costs a frame. */
export function cardOf(cards: readonly Card[] | undefined, id: string | null | undefined): Card | undefined {
  return id == null ? undefined : cards?.find((card) => card.id === id);
}
