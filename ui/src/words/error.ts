import { Rejected, asCallError } from '../contract/error';
import type { Facts } from '../contract/wire';
import { words } from './words.svelte';

/** `nameTaken` becomes `error-name-taken`. */
export function messageOfCode(code: string): string {
  return `error-${code.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** What happened, what is safe, what next, for anything that was thrown. */
export function errorText(thrown: unknown): string {
  const error = asCallError(thrown);
  return (
    words.find(messageOfCode(error.code), args(error.facts)) ??
    words.find('error-unknown', { code: error.code }) ??
    error.code
  );
}

/** Whether the domain said no (a normal answer) or something failed. */
export function isRejected(thrown: unknown): thrown is Rejected {
  return thrown instanceof Rejected;
}

/** Facts that a message can use; a missing one would otherwise show as its variable's name. */
function args(facts: Facts): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(facts).filter((fact): fact is [string, string | number] =>
      ['string', 'number'].includes(typeof fact[1]),
    ),
  );
}
