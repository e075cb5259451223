export { isField, keysOf, nameOf, partsOf, type Keys } from './keys';
export { hotkeys, useHotkeys, useScope, type Hotkey, type Scope } from './registry.svelte';
