import type { WorkspaceInfo } from '../contract/generated';
import type { Hotkey } from '../hotkeys';
import { formInHand, send } from '../kit/submit';
import { platform } from '../platform';
import { words } from '../words';
import { overlays } from './overlays.svelte';
import { chooseLanguage, chooseTheme } from './preferences';
import { presentation } from './presentation.svelte';
import { otherTheme, theme } from './theme.svelte';
import { labelOf, redo, undo } from './undo';
import { closeWorkspace, createWorkspace, openWorkspace } from './workspace';

/** What works everywhere. `workspace` is the open one. */
export function shellHotkeys(workspace: () => WorkspaceInfo | null): Hotkey[] {
  const isOpen = (): boolean => workspace() !== null;
  const stepOf = (side: 'undo' | 'redo') => (): string | null => {
    const step = workspace()?.[side];
    return step ? labelOf(step) : null;
  };
  const app = { scope: 'app' } as const;
  return [
    {
      ...app,
      id: 'palette.open',
      keys: ['Ctrl+K'],
      label: 'shell-search',
      quiet: true,
      action: () => (overlays.open = 'palette'),
    },
    {
      ...app,
      id: 'help.open',
      keys: ['?', 'Ctrl+?'],
      label: 'shell-help',
      action: () => (overlays.open = 'help'),
    },
    {
      ...app,
      id: 'form.send',
      keys: ['Ctrl+Enter'],
      label: 'shell-send',
      quiet: true,
      enabled: () => formInHand() !== null,
      offered: () => true,
      action: () => {
        send(formInHand());
      },
    },
    {
      ...app,
      id: 'undo',
      keys: ['Ctrl+Z'],
      label: 'shell-undo',
      detail: stepOf('undo'),
      enabled: isOpen,
      action: () => void undo(),
    },
    {
      ...app,
      id: 'redo',
      keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
      label: 'shell-redo',
      detail: stepOf('redo'),
      enabled: isOpen,
      action: () => void redo(),
    },
    {
      ...app,
      id: 'presentation.enter',
      keys: ['P'],
      label: 'shell-present',
      enabled: () => isOpen() && !presentation.on,
      action: () => void presentation.set(true),
    },
    {
      ...app,
      id: 'presentation.leave',
      keys: ['Escape', 'P'],
      label: 'shell-present-leave',
      enabled: () => presentation.on,
      action: () => void presentation.set(false),
    },
    {
      ...app,
      id: 'theme.dark',
      keys: [],
      label: 'shell-theme-to-dark',
      enabled: () => theme.painted === 'light',
      action: () => {
        chooseTheme(otherTheme(theme.painted));
      },
    },
    {
      ...app,
      id: 'theme.light',
      keys: [],
      label: 'shell-theme-to-light',
      enabled: () => theme.painted === 'dark',
      action: () => {
        chooseTheme(otherTheme(theme.painted));
      },
    },
    {
      ...app,
      id: 'language.en',
      keys: [],
      label: 'shell-language-en',
      enabled: () => words.language !== 'en',
      action: () => {
        chooseLanguage('en');
      },
    },
    {
      ...app,
      id: 'language.de',
      keys: [],
      label: 'shell-language-de',
      enabled: () => words.language !== 'de',
      action: () => {
        chooseLanguage('de');
      },
    },
    {
      ...app,
      id: 'workspace.open',
      keys: ['Ctrl+O'],
      label: 'shell-workspace-open',
      action: () => void openWorkspace(),
    },
    {
      ...app,
      id: 'workspace.create',
      keys: [],
      label: 'shell-workspace-new',
      action: () => void createWorkspace(),
    },
    {
      ...app,
      id: 'workspace.close',
      keys: [],
      label: 'shell-workspace-close',
      enabled: isOpen,
      action: () => void closeWorkspace(),
    },
    {
      ...app,
      id: 'window.another',
      keys: ['Ctrl+Shift+N'],
      label: 'shell-another-window',
      enabled: isOpen,
      action: () => void platform.anotherWindow(location.hash || '#/today'),
    },
    {
      ...app,
      id: 'window.close',
      keys: ['Ctrl+Q'],
      label: 'shell-close-window',
      enabled: () => platform.windowControls !== null,
      action: () => void platform.windowControls?.close(),
    },
  ];
}
