import type { JourneyId, JourneyItem, StageId, TeamId } from '../../../contract/generated';

/** Where a new rule stands: on a journey that its team owns or takes part in, perhaps at one of its stages. */
export class RulePlace {
  readonly #team: () => TeamId | null;
  readonly #journeys: () => readonly JourneyItem[];
  /** Nothing is chosen yet while it is undefined. */
  #chosen = $state<JourneyId | null>();
  #stage = $state<StageId | null>(null);

  constructor(team: () => TeamId | null, journeys: () => readonly JourneyItem[]) {
    this.#team = team;
    this.#journeys = journeys;
  }

  /** The journeys that may be chosen. */
  get journeys(): readonly JourneyItem[] {
    const team = this.#team();
    return this.#journeys().filter((one) => team && (one.owner === team || one.others.includes(team)));
  }

  /** A team with one journey means that one. */
  get journey(): JourneyId | null {
    const { journeys } = this;
    const chosen = this.#chosen === undefined && journeys.length === 1 ? journeys[0]?.id : this.#chosen;
    return journeys.find(({ id }) => id === chosen)?.id ?? null;
  }

  set journey(journey: JourneyId | null) {
    this.#chosen = journey;
    this.#stage = null;
  }

  /** The stages of that journey. */
  get stages(): JourneyItem['stages'] {
    return this.journeys.find(({ id }) => id === this.journey)?.stages ?? [];
  }

  get stage(): StageId | null {
    return this.stages.find(({ id }) => id === this.#stage)?.id ?? null;
  }

  set stage(stage: StageId | null) {
    this.#stage = stage;
  }

  /** As the contract says it. */
  get said(): { journey?: JourneyId; stage?: StageId } {
    const { journey, stage } = this;
    return { ...(journey && { journey }), ...(stage && { stage }) };
  }
}
