import type { JourneyItem } from '../../contract/generated';

/** The journeys that a team sees through to the end. */
export function owned(journeys: readonly JourneyItem[], team: string): JourneyItem[] {
  return journeys.filter(({ owner }) => owner === team);
}

/** The journeys of other teams that it takes part in. */
export function takesPart(journeys: readonly JourneyItem[], team: string): JourneyItem[] {
  return journeys.filter(({ owner, others }) => owner !== team && others.includes(team));
}
