import { call } from '../../../contract/door';
import type { DmnImport, DmnKept } from '../../../contract/generated';
import { attempt, router, sayUndoable } from '../../../shell';
import { t } from '../../../words';

/** Makes rules of the tables, says so, and leads to them. */
export async function importDmn(asked: DmnImport): Promise<void> {
  const made = await attempt(() => call('dmn.import', asked));
  if (made === undefined) return;
  router.go('rules', made.length === 1 ? made : []);
  sayUndoable(t('exchange-done', { count: made.length }));
}

/** Whether only something about it stays in the file: its table comes in, or it is evaluated all the same. */
export function comesIn({ why }: DmnKept): boolean {
  return ['conditions', 'answers', 'noAnswer', 'default', 'later'].includes(why.kind);
}

/** Why a part of a file becomes no part of a rule. */
export function whyKept({ why }: DmnKept): string {
  switch (why.kind) {
    case 'language':
      return t('exchange-kept-language', { language: why.language });
    case 'unknown':
      return t('exchange-kept-unknown', { element: why.element });
    case 'hitPolicy':
      return t('exchange-kept-hitPolicy', { policy: why.policy });
    case 'later':
      return t('exchange-kept-later', { element: why.element, edition: why.edition });
    case 'conditions':
    case 'answers':
      return t(`exchange-kept-${why.kind}`, { row: why.row, has: why.has, columns: why.columns });
    case 'test':
      return t('exchange-kept-test', { test: why.test });
    default:
      return t(`exchange-kept-${why.kind}`);
  }
}
