import type { RuleItem } from '../../../contract/generated';

type Named = Pick<RuleItem, 'id' | 'topic' | 'team'>;

/** The other rules that are called the same; upper and lower case and spaces make no difference. */
export function sameTopic<Rule extends Named>(rules: readonly Rule[], topic: string, except: string): Rule[] {
  const asRead = (text: string): string => text.trim().replace(/\s+/gu, ' ').toLowerCase();
  const wanted = asRead(topic);
  return wanted === '' ? [] : rules.filter(({ id, topic }) => id !== except && asRead(topic) === wanted);
}
