import { untrack } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import type { PlainMessageId } from '../words';
import { belongsToElement, composes, keysOf, type Keys } from './keys';

/** `app` holds everywhere; any other scope only while somebody has entered it: a room, a dialog. */
export type Scope = string;

/** Something that can be done, with or without keys. The palette, `?` and the foot bar are views of these. */
export interface Hotkey {
  /** Unique, noun first: `card.move`. */
  id: string;
  /** Each of these does it; empty means that it is only found in the palette. */
  keys: readonly Keys[];
  scope: Scope;
  /** What it does, as a verb: "open". */
  label: PlainMessageId;
  /** Adds what it would do now: "Undo: move card". Reads state. */
  detail?: () => string | null;
  /** Below it in the palette: what tells it from others of the same name. */
  note?: string;
  action: (keys: Keys) => void;
  /** Reads state; `false` rests its keys and hides it everywhere but under `?`, where it stands in grey. */
  enabled?: () => boolean;
  /**
   * Whether it can be chosen in the palette and is listed under `?`, where that is more than its keys work: a part of a room has to
   * have the focus for them. Reads state.
   */
  offered?: () => boolean;
  /** The part of the room that it belongs to, as a heading under `?`; of what is sought, in the palette. */
  part?: PlainMessageId;
  /** Stands in the foot bar of its room. */
  foot?: boolean;
  /** The fields of its room do it as well. */
  inFields?: boolean;
  /** The keys are shown as "first to last". */
  range?: boolean;
  /** Not listed in the palette, for movements such as arrows. */
  quiet?: boolean;
  /** Listed in the palette only while something is typed: there may be many of its kind. */
  sought?: boolean;
  /** Done by the browser itself, as Tab is: the keys are only shown. */
  native?: boolean;
}

class Hotkeys {
  readonly #all = new SvelteSet<Hotkey>();
  /** Scopes that were entered, the last one on top. */
  #scopes = $state.raw<readonly { scope: Scope; exclusive: boolean }[]>([]);

  /** Adds hotkeys; returns how to take them away. */
  register(hotkeys: readonly Hotkey[]): () => void {
    hotkeys.forEach((hotkey) => this.#all.add(hotkey));
    return () => {
      hotkeys.forEach((hotkey) => this.#all.delete(hotkey));
    };
  }

  /** Wakes the hotkeys of a scope. An exclusive one (a dialog) puts all others to rest, until the returned function. */
  enter(scope: Scope, exclusive = false): () => void {
    const entry = { scope, exclusive };
    this.#scopes = [...this.#scopes, entry];
    return () => {
      this.#scopes = this.#scopes.filter((one) => one !== entry);
    };
  }

  /** Whether keys of this scope work now. */
  isAwake(scope: Scope): boolean {
    const from = this.#scopes.findLastIndex((one) => one.exclusive);
    if (from >= 0) return this.#scopes.slice(from).some((one) => one.scope === scope);
    return scope === 'app' || this.#scopes.some((one) => one.scope === scope);
  }

  /** What can be done now: awake and enabled, inner scopes first. */
  get active(): Hotkey[] {
    return [...this.#all]
      .filter((one) => this.isAwake(one.scope) && (one.enabled?.() ?? true))
      .sort((a, b) => this.#depth(b.scope) - this.#depth(a.scope));
  }

  /** What can be done behind an open palette or help: everything that is offered, without looking at exclusive scopes. */
  get available(): Hotkey[] {
    return this.#entered.filter((one) => (one.offered ?? one.enabled)?.() ?? true);
  }

  /** What has keys here, also what rests now, unless its keys do something else meanwhile. */
  get known(): Hotkey[] {
    const now = this.available;
    const isTaken = ({ scope, keys }: Hotkey): boolean =>
      now.some((one) => one.scope === scope && one.keys.some((key) => keys.includes(key)));
    return this.#entered.filter((one) => one.keys.length > 0 && (now.includes(one) || !isTaken(one)));
  }

  get #entered(): Hotkey[] {
    const entered = new Set(['app', ...this.#scopes.map((one) => one.scope)]);
    return [...this.#all]
      .filter((one) => entered.has(one.scope))
      .sort((a, b) => this.#depth(b.scope) - this.#depth(a.scope));
  }

  /** Does what the keys of an event stand for. Returns whether there was something. */
  dispatch(event: KeyboardEvent): boolean {
    if (event.defaultPrevented || composes(event)) return false;
    const keys = keysOf(event);
    if (belongsToElement(keys, event.target)) return false;
    const found = this.active.find((one) => !one.native && one.keys.includes(keys));
    if (!found) return false;
    event.preventDefault();
    found.action(keys);
    return true;
  }

  #depth(scope: Scope): number {
    return this.#scopes.findLastIndex((one) => one.scope === scope);
  }
}

export const hotkeys = new Hotkeys();

/**
 * Registers hotkeys while the component lives; called while it is created. The function may read state.
 */
export function useHotkeys(list: () => readonly Hotkey[]): void {
  $effect(() => {
    const now = list();
    // Registering reads what it writes; only `list` decides when to do it again.
    return untrack(() => hotkeys.register(now));
  });
}

/** Wakes a scope while the component lives. */
export function useScope(scope: () => Scope, exclusive = false): void {
  $effect(() => {
    const now = scope();
    return untrack(() => hotkeys.enter(now, exclusive));
  });
}
