export { announcements, say } from './announcements.svelte';
export { attempt } from './attempt';
export { presentation } from './presentation.svelte';
export { href, type Route } from './address';
export { router } from './router.svelte';
export { default as Sheet } from './Sheet.svelte';
export { useWayBack } from './stray.svelte';
export { undo } from './undo';
export { createWorkspace, openPath, openWorkspace, useAppState } from './workspace';
