import type { DeskCase, RuleCase } from '../../contract/generated';

/** The one value of what is asked that leads to an answer; nothing when several do. */
export function leadTo(ask: DeskCase['ask'], answer: number): RuleCase {
  const lead = ask?.leads[answer];
  const only = lead?.kind === 'oneOf' && lead.tests.length === 1 ? lead.tests[0]?.check : undefined;
  if (!ask || only?.kind !== 'equals' || only.value.kind === 'null') return {};
  return { [ask.term]: only.value };
}
