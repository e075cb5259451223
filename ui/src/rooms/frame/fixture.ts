import type { FrameGuardrail, GuardrailBound } from '../../contract/generated';

export const EUROS = { kind: 'number', unit: '€', step: '1', min: '0', max: null } as const;

export function guardrail(
  id: string,
  team: string | null,
  bound: GuardrailBound,
  term = 'goodwill',
): FrameGuardrail {
  return { id, lineage: id, name: id, term, bound, team, everyRow: false, beside: null };
}
