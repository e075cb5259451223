import type { Recent, WorkspaceInfo } from '../contract/generated';
import { party, partyKey } from '../contract/party.svelte';
import type { Hotkey } from '../hotkeys';
import { t } from '../words';
import { actFor } from './acting';
import type { PartyEntry } from './parties';
import { openPath, othersOf } from './workspace';

interface Known {
  parties: readonly PartyEntry[];
  recent: readonly Recent[];
  workspace: WorkspaceInfo | null;
}

/** What the palette offers to whoever types its name: to act for another team or a unit's managers, and to open another workspace. */
export function soughtHotkeys({ parties, recent, workspace }: Known): Hotkey[] {
  const sought = { scope: 'app', keys: [], sought: true } as const;
  const others = parties.filter((one) => partyKey(one.party) !== partyKey(party.current));
  return [
    ...others.map(({ party: other, name }): Hotkey => ({
      ...sought,
      id: 'team' in other ? `acting.team.${other.team}` : `acting.managers.${other.managers}`,
      label: 'shell-act-for',
      detail: () => ('team' in other ? name : t('shell-act-managers', { unit: name })),
      part: 'shell-switcher',
      action: () => {
        actFor(other);
      },
    })),
    ...othersOf(recent, workspace).map(({ path, name }): Hotkey => ({
      ...sought,
      id: `workspace.recent.${path}`,
      label: 'shell-workspace-open',
      detail: () => name,
      note: path,
      part: 'shell-workspace-recent',
      action: () => void openPath(path),
    })),
  ];
}
