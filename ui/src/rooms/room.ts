import type { Component } from 'svelte';
import type { ReadMethod } from '../contract/door';
import type { Question } from '../contract/query';
import type { Hotkey } from '../hotkeys';
import type { Icon } from '../kit';
import type { PlainMessageId } from '../words';

/** A view of the workspace, named as the domain names it. Its folder's `index.ts` exports one of these as default. */
export interface Room {
  /** The first part of its address: `#/board`. Also the scope of its hotkeys. */
  id: string;
  icon: Icon;
  label: PlainMessageId;
  /** `team` stands above, `across` under "Across teams", `hidden` is reached in other ways. */
  group: 'team' | 'across' | 'hidden';
  /** Place within its group, ascending. */
  order: number;
  /** What is seen of it: comes with the first visit, so that the window stands before every room was read. */
  view: () => Promise<{ default: Component }>;
  /** What it asks for whatever it shows: asked before it is drawn, when the window begins with it. */
  begins?: readonly Question<ReadMethod>[];
  /**
   * Where in the room a file goes that is dropped on the window and is no workspace; it gets `?file=<path>`. The endings that go
   * there; without them, it takes what no other room does.
   */
  takesFiles?: { path: readonly string[]; endings?: readonly string[] };
  /** What can be begun in it from any other room. Reads state. */
  elsewhere?: () => readonly Hotkey[];
  /** Draws the number behind the room's name in the sidebar. */
  count?: Component;
}

/** Where somebody lands without a workspace. */
export const FIRST_RUN = 'first-run';
