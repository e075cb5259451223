import { call } from '../../contract/door';
import type { RuleItem } from '../../contract/generated';
import { attempt, router } from '../../shell';
import { versionsOf } from './rule';

/** Goes to the draft of a rule: the one there is, or a new one. */
export async function openDraft(rule: RuleItem): Promise<void> {
  const known = versionsOf(rule).draft?.id;
  const version = known ?? (await attempt(() => call('rule.draft', { id: rule.id })));
  if (version !== undefined) router.go('rules', [rule.id], { query: { version } });
}
