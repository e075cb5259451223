import type { BrokenCode, RejectedCode } from './generated';
import type { Facts } from './wire';

/** A "no" that belongs to the domain: a name is taken, a round is closed. Nothing was written. */
export class Rejected extends Error {
  constructor(
    readonly code: RejectedCode['code'],
    readonly facts: Facts,
  ) {
    super(`rejected: ${code}`);
    this.name = 'Rejected';
  }
}

/** Codes of the window itself: the host did not answer, a view failed. */
export type WindowCode = 'unreachable' | 'unexpected';

/** What should not have happened: the disk is full, the host does not answer. */
export class Broken extends Error {
  constructor(
    readonly code: BrokenCode['code'] | WindowCode,
    readonly facts: Facts,
  ) {
    super(`broken: ${code}`);
    this.name = 'Broken';
  }
}

/** Every error that a call can throw. */
export type CallError = Rejected | Broken;

/** Every code that words are needed for. */
export type Code = CallError['code'];

/** Whatever was thrown, as an error with a code and words. */
export function asCallError(thrown: unknown): CallError {
  if (thrown instanceof Rejected || thrown instanceof Broken) return thrown;
  return new Broken('unexpected', { detail: thrown instanceof Error ? thrown.message : String(thrown) });
}

/** Whether the domain said no with this code, for the few places that branch on one. */
export function isRejected(thrown: unknown, code: RejectedCode['code']): thrown is Rejected {
  return thrown instanceof Rejected && thrown.code === code;
}
