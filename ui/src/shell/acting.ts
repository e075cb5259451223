import type { Party } from '../contract/generated';
import { party } from '../contract/party.svelte';
import { keep, recall } from '../kit/kept';
import { announcements } from './announcements.svelte';

/** From now on everything is done for this team, or for the managers of this unit. */
export function actFor(other: Party): void {
  party.current = other;
  announcements.pass();
}

/** Who acted last in a workspace, as a key: kept on this computer, so that nobody acts in a wrong name after a start. */
export function lastActing(workspace: string): string | null {
  return recall(`acting in ${workspace}`);
}

export function keepActing(workspace: string, party: string): void {
  keep(`acting in ${workspace}`, party);
}
