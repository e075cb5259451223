import { asCallError } from '../contract/error';
import type { Facts } from '../contract/wire';
import { sayTime } from './time';
import { words } from './words.svelte';

/** The facts that are numbers, days or lengths of time in a text, as the contract carries what has an order. */
const ORDERED: ReadonlySet<string> = new Set(['step', 'latest', 'from']);

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

/** What an act on so many cards is called in the history; without words, its own name. */
export function actText(op: string, cards = 1): string {
  return words.find(`op-${kebab(op)}`, { cards }) ?? op;
}

/**
 * Facts that a message can use; a missing one would otherwise show as its variable's name. A fact that is itself of a kind
 * gives its kind under its own name, and its facts beside it. An act gives its name in the history as `act`.
 */
function args(facts: Facts): Record<string, string | number> {
  const plain: Record<string, string | number> = {};
  if (typeof facts.op === 'string') plain.act = actText(facts.op);
  for (const [name, fact] of Object.entries(facts)) {
    if (typeof fact === 'string' && ORDERED.has(name))
      plain[name] = sayTime(fact) ?? words.format.exact(fact);
    else if (name === 'detail' && typeof fact === 'string') plain[name] = sayDetail(fact);
    else if (typeof fact === 'string' || typeof fact === 'number') plain[name] = fact;
    else if (Array.isArray(fact)) plain[name] = fact.join(', ');
    else if (isKind(fact)) Object.assign(plain, args({ ...fact, kind: undefined }), { [name]: fact.kind });
  }
  return plain;
}

/** What a system says of a file, by its number on Linux and macOS: its own words are in whatever language it has. */
const SYSTEM: readonly [RegExp, string][] = [
  [/\(os error 2\)/u, 'missing'],
  [/\(os error (?:1|13)\)/u, 'denied'],
  [/\(os error 28\)|disk is full/u, 'full'],
  [/\(os error 21\)/u, 'folder'],
  [/\(os error 30\)/u, 'readOnly'],
];

function sayDetail(detail: string): string {
  const why = SYSTEM.find(([says]) => says.test(detail))?.[1];
  return (why === undefined ? null : words.find('error-system', { why })) ?? detail;
}

function isKind(fact: unknown): fact is Facts & { kind: string } {
  return typeof fact === 'object' && fact !== null && 'kind' in fact && typeof fact.kind === 'string';
}
