import { asCallError } from '../contract/error';
import type { Facts } from '../contract/wire';
import { words } from './words.svelte';

/** `nameTaken` becomes `name-taken`, as ids of messages are written. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

/** What happened, what is safe, what next, for anything that was thrown. */
export function errorText(thrown: unknown): string {
  const error = asCallError(thrown);
  return (
    words.find(`error-${kebab(error.code)}`, args(error.facts)) ??
    words.find('error-unknown', { code: error.code }) ??
    error.code
  );
}

/** Facts that a message can use; a missing one would otherwise show as its variable's name. */
function args(facts: Facts): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(facts).filter((fact): fact is [string, string | number] =>
      ['string', 'number'].includes(typeof fact[1]),
    ),
  );
}
