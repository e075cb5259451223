export { composes, isField, isOfferedAt, keysOf, nameOf, noteTyping, partsOf, type Keys } from './keys';
export { hotkeys, useHotkeys, useScope, type Hotkey, type Scope } from './registry.svelte';
