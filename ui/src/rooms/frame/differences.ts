import type { FrameVersion } from '../../contract/generated';

/** One part of the frame before and after; one of the two is missing when it was added or taken out. */
export interface Difference<Part> {
  before: Part | null;
  after: Part | null;
}

/** What a draft changes of the frame in force. */
export interface Differences {
  purpose: Difference<string> | null;
  guardrails: Difference<FrameVersion['guardrails'][number]>[];
  principles: Difference<FrameVersion['principles'][number]>[];
  wanted: Difference<FrameVersion['wanted'][number]>[];
  areas: Difference<FrameVersion['areas'][number]>[];
  watched: Difference<FrameVersion['watched'][number]>[];
}

/** Compares part by part; a part is the same one as long as its lineage is. */
export function differences(before: FrameVersion | null, after: FrameVersion): Differences {
  const purpose = before?.purpose ?? '';
  return {
    purpose: purpose === after.purpose ? null : { before: purpose, after: after.purpose },
    guardrails: compare(
      before?.guardrails ?? [],
      after.guardrails,
      ({ name, term, bound, team, everyRow }) => [...[name, term, JSON.stringify(bound), team, everyRow]],
    ),
    principles: compare(before?.principles ?? [], after.principles, ({ text }) => [text]),
    wanted: compare(before?.wanted ?? [], after.wanted, ({ name, direction, note }) => [
      name,
      direction,
      note,
    ]),
    areas: compare(before?.areas ?? [], after.areas, ({ name, level, note }) => [name, level, note]),
    watched: compare(before?.watched ?? [], after.watched, ({ name, outcome, bound, team, note }) => [
      name,
      outcome,
      JSON.stringify(bound),
      team,
      note,
    ]),
  };
}

/** How many parts differ. */
export function count(found: Differences): number {
  const { purpose, ...parts } = found;
  return Object.values(parts).reduce((sum, { length }) => sum + length, purpose ? 1 : 0);
}

function compare<Part extends { lineage: string }>(
  before: readonly Part[],
  after: readonly Part[],
  facts: (part: Part) => readonly unknown[],
): Difference<Part>[] {
  const old = new Map(before.map((part) => [part.lineage, part]));
  const kept = new Set(after.map(({ lineage }) => lineage));
  const equal = (one: Part, other: Part): boolean =>
    JSON.stringify(facts(one)) === JSON.stringify(facts(other));
  return [
    ...after
      .map((part) => ({ before: old.get(part.lineage) ?? null, after: part }))
      .filter((pair) => !pair.before || !equal(pair.before, pair.after)),
    ...before.filter(({ lineage }) => !kept.has(lineage)).map((part) => ({ before: part, after: null })),
  ];
}
