import type { BrokenCode, Party, RejectedCode, Tag } from './generated';

/** What goes through the door, as JSON. */
export interface Request {
  method: string;
  party: Party | null;
  params: unknown;
}

/** Facts of an error, to be put into its message. */
export type Facts = Record<string, unknown>;

/** What comes back: exactly one of `ok`, `rejected` and `broken`. */
export interface Reply {
  ok?: unknown;
  changed?: Tag[];
  rejected?: RejectedCode & Facts;
  broken?: BrokenCode & Facts;
}

/** How far a long piece of work is. */
export interface Progress {
  job: string;
  done: number;
  /** `null` while the end is not known. */
  total: number | null;
}

/** What the host tells on its own, after the commit that caused it. */
export interface Event {
  changed?: Tag[];
  progress?: Progress;
  /** Another workspace was opened or closed. */
  workspace?: true;
}
