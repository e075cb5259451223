import { call } from '../contract/door';
import type { Status } from '../contract/generated';
import { party } from '../contract/party.svelte';
import { forgetAnswers, queryClient, useQuery } from '../contract/query';
import { platform } from '../platform';
import { t } from '../words';
import { attempt } from './attempt';

const EXTENSION = 'spielraum';

/** Which workspace is open and which were; for components. */
export function useStatus() {
  return useQuery(() => ({ method: 'workspace.status', params: null, tags: ['workspace'] }));
}

/** On whose behalf one can act in the open workspace; for components. */
export function useParties(status: { data: Status | undefined }) {
  return useQuery(() => ({
    method: 'party.list',
    params: null,
    tags: ['team', 'unit', 'journey', 'person', 'membership'],
    enabled: Boolean(status.data?.workspace),
    keepPrevious: true,
  }));
}

/** Asks for a file and opens it. */
export async function openWorkspace(): Promise<void> {
  const path = await platform.chooseFile({
    title: t('shell-file-open-title'),
    mode: 'open',
    extensions: [EXTENSION],
    extensionsName: t('shell-file-workspace'),
  });
  if (path) await openPath(path);
}

/** Asks where a new workspace should lie and creates it. */
export async function createWorkspace(): Promise<void> {
  const path = await platform.chooseFile({
    title: t('shell-file-new-title'),
    mode: 'save',
    extensions: [EXTENSION],
    extensionsName: t('shell-file-workspace'),
    proposed: `Spielraum.${EXTENSION}`,
  });
  if (path) await another(() => call('workspace.create', { path }));
}

export async function openPath(path: string): Promise<void> {
  await another(() => call('workspace.open', { path }));
}

export async function closeWorkspace(): Promise<void> {
  await another(() => call('workspace.close', null));
}

/** What was known belongs to the workspace before. */
async function another(work: () => Promise<unknown>): Promise<void> {
  await attempt(async () => {
    await work();
    party.current = null;
    forgetAnswers();
    await queryClient.resetQueries();
  });
}
