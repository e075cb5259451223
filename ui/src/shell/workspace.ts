import { call } from '../contract/door';
import type { Recent, WorkspaceInfo } from '../contract/generated';
import { useQuery, type Question } from '../contract/query';
import { platform } from '../platform';
import { t, words } from '../words';
import { announcements } from './announcements.svelte';
import { attempt } from './attempt';
import { closing } from './closing.svelte';

const EXTENSION = 'spielraum';

/** Which workspace is open, which were, what today is. Every commit renews it: it names the next undo. */
export const APP_STATE = {
  method: 'app.state',
  params: {},
  tags: ['any'],
} as const satisfies Question<'app.state'>;

/** The same, for components. */
export function useAppState() {
  return useQuery(() => APP_STATE);
}

/** The workspaces that were open before this one and still lie where they did, the last first. */
export function othersOf(recent: readonly Recent[], workspace: WorkspaceInfo | null): Recent[] {
  return recent.filter(({ path, exists }) => path !== workspace?.path && exists).slice(0, 5);
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

/** Asks where a new workspace should lie and creates it, named after its file. */
export async function createWorkspace(): Promise<void> {
  const path = await platform.chooseFile({
    title: t('shell-file-new-title'),
    mode: 'save',
    extensions: [EXTENSION],
    extensionsName: t('shell-file-workspace'),
    proposed: `Spielraum.${EXTENSION}`,
  });
  if (!path || !(await closing.may())) return;
  const name = nameOfFile(path);
  await attempt(() => call('workspace.create', { name, path, language: words.language }));
}

/** What was said of the last file that could not be opened; another file is the answer to it. */
let refused: number | undefined;

export async function openPath(path: string): Promise<void> {
  if (!(await closing.may())) return;
  if (refused !== undefined) announcements.close(refused);
  const opened = await attempt(() => call('workspace.open', { path }));
  refused = opened === undefined ? announcements.all.at(-1)?.id : undefined;
}

/** `?open=FILE` names a file that the host could not open at its start: tried again here, so that the reason is shown. */
export async function openRefused(search: string): Promise<void> {
  const path = new URLSearchParams(search).get('open');
  if (path) await openPath(path);
}

export async function closeWorkspace(): Promise<void> {
  if (await closing.may()) await attempt(() => call('workspace.close', {}));
}

export function isWorkspaceFile(path: string): boolean {
  return path.endsWith(`.${EXTENSION}`);
}

/** The file's name without folders and ending. */
export function nameOfFile(path: string): string {
  const file = path.split(/[\\/]/u).at(-1) ?? path;
  return file.endsWith(`.${EXTENSION}`) ? file.slice(0, -EXTENSION.length - 1) : file;
}
