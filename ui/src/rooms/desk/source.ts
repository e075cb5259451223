import { tick } from 'svelte';
import { answered } from '../../contract/door';
import type { DeskCase, DeskTopic, Guardrail, TeamId } from '../../contract/generated';
import type { Terms } from '../rules/terms';

/** What a case at the desk is drawn from; each reads state. */
export interface DeskSource {
  topic: () => DeskTopic;
  /** What is possible with what is known, perhaps still of the inputs before. */
  shown: () => DeskCase | undefined;
  /** Whether it is of the inputs as they stand. */
  isCurrent: () => boolean;
  terms: () => Terms;
  /** Why a row says what it says, where several say the same; nothing while that is on its way. */
  because: (row: number) => string | undefined;
  /** The guardrails that bind a team. */
  guardrails: (team: TeamId) => readonly Guardrail[];
  /** The team at whose desk it is. */
  team: () => TeamId;
  canWrite: () => boolean;
}

/** Resolves once the answer is that to what was typed: whoever types and takes at once means that one. */
export async function untilCurrent(source: DeskSource): Promise<void> {
  // What was typed just now is asked for in the next turn.
  await tick();
  while (!source.isCurrent()) {
    await answered();
    // What was answered is handed on in a turn of its own.
    await new Promise((done) => setTimeout(done));
  }
}
