import { call } from '../../contract/door';
import type { JourneyItem, Outcome, Team } from '../../contract/generated';
import { t, words } from '../../words';

/** How one can begin. */
export const WAYS = ['example', 'team', 'file'] as const;
export type Way = (typeof WAYS)[number];

/** What the three questions ask for. */
export type Asked = 'team' | 'journey' | 'outcome';

/** What is chosen and typed but not in the workspace yet. It outlives the room: other rooms can be looked at in between. */
class Typed {
  way = $state<Way>('team');
  team = $state('');
  short = $state('');
  journey = $state('');
  outcome = $state('');
  /** Answers on their way into the workspace. They count as answered at once, so that one types on in the next field. */
  answering = $state<Record<Asked, string | null>>({ team: null, journey: null, outcome: null });
  /** The first open question takes the focus. */
  takesFocus = $state(true);
  /** Counts the answers: after each the first open question takes the focus, also when it is the same as before. */
  turn = $state(0);

  goOn(): void {
    this.takesFocus = true;
    this.turn += 1;
  }

  forget(): void {
    this.team = this.short = this.journey = this.outcome = '';
    this.answering = { team: null, journey: null, outcome: null };
    this.way = 'team';
    this.takesFocus = true;
  }
}

export const typed = new Typed();

/** What the workspace knows already. */
export interface Known {
  /** Whether a workspace is open: the first answer begins it. */
  open: boolean;
  team: Team | null;
  journey: JourneyItem | null;
  outcome: Outcome | null;
}

async function whatIsKnown(): Promise<Known> {
  const { workspace } = await call('app.state', {});
  if (!workspace) return { open: false, team: null, journey: null, outcome: null };
  const [organisation, journeys, outcomes] = await Promise.all([
    call('organisation', {}),
    call('journeys', {}),
    call('outcomes', {}),
  ]);
  return {
    open: true,
    team: organisation.teams[0] ?? null,
    journey: journeys[0] ?? null,
    outcome: outcomes[0] ?? null,
  };
}

let last: Promise<void> = Promise.resolve();

/** Stores answers one after another, each knowing what those before it have begun. */
export function answer(store: (known: Known) => Promise<void>): Promise<void> {
  const stored = last.then(async () => store(await whatIsKnown()));
  last = stored.catch(() => undefined);
  return stored;
}

/** Stores as answers what stands in the fields without Enter. */
export async function answerTyped(): Promise<void> {
  const { team, short, journey, outcome } = typed;
  if (team.trim() !== '') await answer((known) => answerTeam(known, team, short));
  if (journey.trim() !== '') await answer((known) => answerJourney(known, journey));
  if (outcome.trim() !== '') await answer((known) => answerOutcome(known, outcome));
}

/** Begins the workspace in the documents, unless one is open. Its file is named after the team. */
export async function begin(open: boolean, name: string): Promise<void> {
  if (!open) await call('workspace.create', { name, language: words.language });
}

/** Answers what the team calls itself. Without a short name the first letters make one. */
export async function answerTeam(known: Known, name: string, short: string): Promise<void> {
  const named = short.trim() === '' ? { name } : { name, short };
  await begin(known.open, name);
  if (known.team) await call('team.edit', { id: known.team.id, ...named });
  else await call('team.add', named);
}

/** Answers which concern the team sees through. Somebody has to own it, so a team that has no name yet gets a plain one. */
export async function answerJourney(known: Known, name: string): Promise<void> {
  if (known.journey) {
    await call('journey.edit', { id: known.journey.id, name });
    return;
  }
  const owner = await ownTeam(known);
  await call('journey.add', { name, owner }, { team: owner });
}

/**
 * Answers what would tell the team that it goes well: a share that should rise. Where its figures come from is asked later; how
 * it could be cheated holds of every share until the team says it better.
 */
export async function answerOutcome(known: Known, name: string): Promise<void> {
  const team = await ownTeam(known);
  if (known.outcome) {
    await call('outcome.edit', { id: known.outcome.id, name }, { team });
    return;
  }
  const journey = known.journey ? { journey: known.journey.id } : {};
  const measure = { kind: 'own', unit: { kind: 'percent' }, direction: 'up' } as const;
  const cheat = t('first-run-outcome-cheat');
  await call('outcome.add', { team, name, measure, cheat, ...journey }, { team });
}

/** The team that the answers belong to. */
async function ownTeam({ open, team }: Known): Promise<string> {
  if (team) return team.id;
  const name = t('first-run-unnamed');
  await begin(open, name);
  return call('team.add', { name });
}

/** The short name that a name gets by itself: the first letters of its first two words. */
export function shortOf(name: string): string {
  const first = name
    .split(/\s+/u)
    .map((word) => [...word][0] ?? '')
    .filter((letter) => /\p{L}/u.test(letter));
  return (first.length > 0 ? first.slice(0, 2).join('') : [...name].slice(0, 2).join('')).toUpperCase();
}

/** A path's folder and file, whichever way its slashes lean. */
export function partsOfPath(path: string): { folder: string; file: string } {
  const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return { folder: path.slice(0, Math.max(at, 0)), file: path.slice(at + 1) };
}
