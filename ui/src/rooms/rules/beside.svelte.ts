import { useQuery } from '../../contract/query';
import { indexed, RULE_TAGS } from './rule';
import { TEST_TAGS } from './tests/tests';

/** What stands beside a version's table: the rules that feed it, what was decided otherwise, its tests; for components. */
export function useBeside(version: () => string) {
  const chain = useQuery(() => ({
    method: 'rule.chain',
    params: { version: version() },
    tags: RULE_TAGS,
  }));
  const exceptions = useQuery(() => ({
    method: 'rule.exceptions',
    params: { version: version() },
    tags: ['rule_use', 'rule_row', 'rule_version'],
  }));
  const tests = useQuery(() => ({
    method: 'rule.tests',
    params: { version: version() },
    tags: [...RULE_TAGS, ...TEST_TAGS],
  }));
  /** The topic of the rule that answers a term, by term. */
  const fedBy = $derived(indexed(chain.data?.fed, ({ term, topic }) => [term, topic]));
  /** The topics of the rules that all answer a term, by term. */
  const contested = $derived(indexed(chain.data?.contested, ({ term, topics }) => [term, topics]));
  const byRow = $derived(indexed(exceptions.data, (one) => [one.row, one.exceptions]));
  return {
    get fedBy() {
      return fedBy;
    },
    get contested() {
      return contested;
    },
    /** The newest first, by row. */
    get exceptions() {
      return byRow;
    },
    get tests() {
      return tests.data ?? [];
    },
  };
}
