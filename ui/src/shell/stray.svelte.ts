import { untrack } from 'svelte';
import { t } from '../words';
import { say } from './announcements.svelte';
import { router } from './router.svelte';

/**
 * Leads from an address that names nothing back to where its room begins, and says so; silently when the thing was there before
 * and somebody here has just removed it. Called while a component is created.
 * @param asked What the address names.
 * @param known Everything it may name; `undefined` while that is on its way.
 */
export function useWayBack(
  room: string,
  asked: () => string | undefined,
  known: () => readonly string[] | undefined,
): void {
  let seen: string | undefined;
  $effect(() => {
    const [one, all] = [asked(), known()];
    if (one === undefined || all === undefined) return;
    if (all.includes(one)) {
      seen = one;
      return;
    }
    router.go(room, [], { replace: true });
    if (seen !== one) untrack(() => say(t('shell-strayed')));
  });
}
