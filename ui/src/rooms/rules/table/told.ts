import type { Hotkey } from '../../../hotkeys';
import type { TableModel } from './model.svelte';

type Part = 'rules-keys-table' | 'rules-keys-cell';

/** Keys that the table and the field in a cell hear themselves, as those of a spreadsheet do: listed under `?`, so that nobody has to guess. */
export function toldKeys(model: TableModel): Hotkey[] {
  const told = (
    part: Part,
    label: Hotkey['label'],
    keys: string[],
    enabled = (): boolean => true,
  ): Hotkey => ({
    ...{ id: label.replace('rules-', 'rules.told.'), keys, scope: 'rules', label, part, enabled },
    ...{ native: true, quiet: true, action: () => undefined },
  });
  const editable = (): boolean => model.editable;
  return [
    told('rules-keys-table', 'rules-key-move', ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']),
    told('rules-keys-table', 'rules-key-step', ['Tab', 'Shift+Tab']),
    told('rules-keys-table', 'rules-key-page', ['PageUp', 'PageDown']),
    told('rules-keys-table', 'rules-key-line-ends', ['Home', 'End']),
    told('rules-keys-table', 'rules-key-ends', ['Ctrl+ArrowUp', 'Ctrl+ArrowDown', 'Ctrl+Home', 'Ctrl+End']),
    told('rules-keys-table', 'rules-key-select', ['Shift+ArrowDown', 'Shift+ArrowRight']),
    told('rules-keys-table', 'rules-key-select-all', ['Ctrl+A']),
    told('rules-keys-table', 'rules-key-copy', ['Ctrl+C']),
    told('rules-keys-table', 'rules-key-cut', ['Ctrl+X'], editable),
    told('rules-keys-table', 'rules-key-paste', ['Ctrl+V'], editable),
    told('rules-keys-table', 'rules-key-clear', ['Delete', 'Backspace'], editable),
    told('rules-keys-table', 'rules-key-leave', ['Escape']),
    told('rules-keys-cell', 'rules-key-write', ['Enter', 'F2'], editable),
    told('rules-keys-cell', 'rules-key-suggest', ['ArrowDown', 'ArrowUp'], editable),
    told('rules-keys-cell', 'rules-key-keep-down', ['Enter'], editable),
    told('rules-keys-cell', 'rules-key-keep-right', ['Tab'], editable),
    told('rules-keys-cell', 'rules-key-drop', ['Escape'], editable),
    told('rules-keys-cell', 'rules-key-break', ['Alt+Enter'], editable),
  ];
}
