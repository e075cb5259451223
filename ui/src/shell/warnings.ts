import type { WorkspaceInfo } from '../contract/generated';
import { t } from '../words';
import { announcements } from './announcements.svelte';

/** Says what should be known about where the workspace lies; it stays until somebody closes it. */
export function warn(warning: WorkspaceInfo['warnings'][number]): void {
  const text =
    warning.kind === 'synchronised'
      ? t('shell-warning-synchronised', { service: warning.service })
      : t('shell-warning-network', { system: warning.system });
  announcements.say(text, { tone: 'error' });
}
