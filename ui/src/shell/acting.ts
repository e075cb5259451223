import { keep, recall } from '../kit/kept';

/** Who acted last in a workspace, as a key: kept on this computer, so that nobody acts in a wrong name after a start. */
export function lastActing(workspace: string): string | null {
  return recall(`acting in ${workspace}`);
}

export function keepActing(workspace: string, party: string): void {
  keep(`acting in ${workspace}`, party);
}
