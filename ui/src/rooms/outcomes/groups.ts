import type { Outcome } from '../../contract/generated';

/** Whether channels, topics or groups can stand side by side: a share or a rate of cases in a log. */
export function canCompare({ source, measure }: Outcome): boolean {
  return source !== null && !['own', 'endToEnd', 'recommend'].includes(measure.kind);
}
