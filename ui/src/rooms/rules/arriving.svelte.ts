import { untrack } from 'svelte';
import type { RuleId } from '../../contract/generated';
import { isFocusLost } from '../../kit/focus';
import { router } from '../../shell';
import type { TableModel } from './table/model.svelte';

/** The rule that was begun just now and is still to be shown. */
let begun: RuleId | null = null;

/** Opens a rule that was just begun: whoever began it goes on in its table. */
export function openBegun(rule: RuleId): void {
  begun = rule;
  router.go('rules', [rule]);
}

interface Ways {
  /** Brings a line into view, with the cursor on it. */
  show: (line: string, column: string | undefined) => void;
  /** Gives the focus to the table. */
  enter: () => void;
}

/** Where somebody comes in: at the row that the address names, such as one that was just proposed, or at the first line of a rule just begun. */
export function useArriving(model: TableModel, { show, enter }: Ways): void {
  let named = '';
  $effect(() => {
    const { row } = router.current.query;
    if (row === undefined || row === named || model.lineOf(row) === undefined) return;
    named = row;
    untrack(() => {
      show(row, model.columns.find(({ side }) => side === 'then')?.key);
    });
  });
  $effect(() => {
    // Its first line comes with the proof.
    if (begun !== model.rule.rule.id || model.lines.length === 0) return;
    begun = null;
    if (isFocusLost()) untrack(enter);
  });
}
