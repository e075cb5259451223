/** What was typed and could not be stored. */
export interface Unkept {
  text: string;
  /** What stood there when somebody began to write. */
  begun: string;
  /** Why it was refused, in words. */
  error: string | null;
}

/** By the place it was typed in: it stands there again when the place is opened again. */
const all = new Map<string, Unkept>();

/** What waits for a place; nothing for one that keeps nothing. */
export function unkeptAt(place: string | undefined): Unkept | undefined {
  return place === undefined ? undefined : all.get(place);
}

/** Whether anything waits in one of the places that `is` names. */
export function isAnyUnkept(is: (place: string) => boolean): boolean {
  return [...all.keys()].some(is);
}

/** What stands in the place now where it is news to whoever wrote what waits: it came from elsewhere, and is not the same text. */
export function newerThan(waiting: Unkept | undefined, stands: string): string | null {
  return waiting && ![waiting.begun, waiting.text.trimEnd()].includes(stands) ? stands : null;
}

/** Keeps what is typed until it is stored; `null` once it is, or when it was taken back. */
export function keepTyped(place: string | undefined, typed: Unkept | null): void {
  if (place === undefined) return;
  if (typed === null) all.delete(place);
  else all.set(place, typed);
}
