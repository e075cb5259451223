import type { Facts } from './wire';

/** A "no" that belongs to the domain: a name is taken, a round is closed. Nothing was written. */
export class Rejected extends Error {
  constructor(
    readonly code: string,
    readonly facts: Facts,
  ) {
    super(`rejected: ${code}`);
    this.name = 'Rejected';
  }
}

/** What should not have happened: the disk is full, the host does not answer. */
export class Broken extends Error {
  constructor(
    readonly code: string,
    readonly facts: Facts,
  ) {
    super(`broken: ${code}`);
    this.name = 'Broken';
  }
}

/** Every error that a call can throw. */
export type CallError = Rejected | Broken;

/** Whatever was thrown, as an error with a code and words. */
export function asCallError(thrown: unknown): CallError {
  if (thrown instanceof Rejected || thrown instanceof Broken) return thrown;
  return new Broken('unexpected', { detail: thrown instanceof Error ? thrown.message : String(thrown) });
}
