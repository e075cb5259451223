import type { Code } from '../contract/error';
import type { Op } from '../contract/generated';
import type { MessageId } from './words.svelte';

/** `nameTaken` as `name-taken`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? Rest extends Uncapitalize<Rest>
    ? `${Lowercase<First>}${Kebab<Rest>}`
    : `${Lowercase<First>}-${Kebab<Uncapitalize<Rest>>}`
  : Name;

type None<Missing extends never> = Missing;

/** Does not compile while an error code or an act of the contract has no words. */
export type Covered = None<Exclude<`error-${Kebab<Code>}` | `op-${Kebab<Op>}`, MessageId>>;
