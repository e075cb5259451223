/** What this computer keeps under a name, beside the workspace; nothing where its store is closed to us. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps it; where the store is full or closed to us, the next start is like the first. */
export function keep(name: string, text: string): void {
  try {
    localStorage.setItem(name, text);
  } catch {
    // Nothing that is kept here is missed.
  }
}
