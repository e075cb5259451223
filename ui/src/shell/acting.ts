/** Who acted last in a workspace, as a key: kept on this computer, so that nobody acts in a wrong name after a start. */
export function lastActing(workspace: string): string | null {
  try {
    return localStorage.getItem(`acting in ${workspace}`);
  } catch {
    return null;
  }
}

export function keepActing(workspace: string, party: string): void {
  try {
    localStorage.setItem(`acting in ${workspace}`, party);
  } catch {
    // Then the first team acts first.
  }
}
