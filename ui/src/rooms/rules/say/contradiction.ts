import type { Team, TeamContradiction } from '../../../contract/generated';
import { parseDay, t, words } from '../../../words';
import type { TableModel } from '../table/model.svelte';
import { sayCase } from './case';
import { sayFact } from './sentence';
import { sayValue } from './value';

/** What one side answers. "Refund at once" speaks for itself; "Goodwill €25" is named. */
export function sayAnswer({ contradiction }: TeamContradiction, side: 0 | 1, model: TableModel): string {
  const term = model.source.terms().get(contradiction.term) ?? null;
  return sayFact(term, sayValue(contradiction.values[side], term?.type ?? null));
}

/** The inputs that the case hangs on. */
export function inputsOf({ asked, contradiction }: TeamContradiction): string[] {
  return asked.length > 0 ? asked : Object.keys(contradiction.case);
}

/** What a card says that asks the other team: the case, and both answers with where they stand. */
export function askToSettle(
  one: TeamContradiction,
  model: TableModel,
  teams: readonly Team[],
): { title: string; description: string } {
  const { topic, team } = model.rule.rule;
  const nameOf = (id: string): string => teams.find((one) => one.id === id)?.name ?? '';
  const line = (side: 0 | 1): string =>
    t('rules-settle-line', {
      team: nameOf(side === 0 ? team : one.team),
      answer: sayAnswer(one, side, model),
      topic: side === 0 ? topic : one.topic,
      number: one.contradiction.rows[side] + 1,
    });
  const terms = model.source.terms();
  const situation = sayCase(one.contradiction.case, inputsOf(one), terms);
  return {
    title: t('rules-settle-card', { term: terms.get(one.contradiction.term)?.name ?? '', topic: one.topic }),
    description: `${t('rules-settle-case', { situation })}\n\n- ${line(0)}\n- ${line(1)}`,
  };
}

/** The day something ends, which may lie in another year. */
export function sayFar(day: string): string {
  return words.format.dayOfYear(parseDay(day));
}
