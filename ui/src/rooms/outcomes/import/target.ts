import type { ImportInto, ImportItem, JourneyItem, Meeting } from '../../../contract/generated';
import { t } from '../../../words';

/** Where a log can go, as a choice. */
export interface Target {
  /** Unique among targets. */
  value: string;
  label: string;
  into: ImportInto;
}

export const NEW_JOURNEY = 'new';

/** The choice that puts a log in the place of what an import holds. */
export function insteadOf({ id }: Pick<ImportItem, 'id'>): string {
  return `instead ${id}`;
}

/** The team's imports of such files first, then its journeys, then a new one; last what would replace an import. */
export function targetsOf(
  known: readonly ImportItem[],
  imports: readonly ImportItem[],
  journeys: readonly JourneyItem[],
  newName: string,
): Target[] {
  const isOurs = ({ journey }: ImportItem): boolean => journeys.some(({ id }) => id === journey);
  return [
    ...known.filter(isOurs).map(({ id, name }) => ({
      value: `import ${id}`,
      label: t('import-into-known', { name }),
      into: { kind: 'import' as const, id },
    })),
    ...journeys.map(({ id, name }) => ({
      value: `journey ${id}`,
      label: t('import-into-journey', { name }),
      into: { kind: 'journey' as const, id },
    })),
    {
      value: NEW_JOURNEY,
      label: t('import-into-new'),
      into: { kind: 'newJourney', name: newName.trim() },
    },
    ...imports.filter(isOurs).map((item) => ({
      value: insteadOf(item),
      label: t('import-into-instead', { name: item.name }),
      into: { kind: 'instead' as const, id: item.id },
    })),
  ];
}

/**
 * What is proposed: the import that knows the same cases, or the one that such a file brought before; a new import where its
 * cases are other ones. Nothing where several imports may be meant: an update of the wrong one would overwrite it.
 */
export function proposed(
  targets: readonly Target[],
  journey: string | undefined,
  known: readonly ImportItem[] = [],
  meets: readonly Meeting[] = [],
): string | null {
  const imports = targets.flatMap(({ value, into }) =>
    into.kind === 'import' ? [{ value, id: into.id }] : [],
  );
  const meetOf = (id: string): Meeting | undefined => meets.find((meet) => meet.import === id);
  const same = imports.filter(({ id }) => {
    const meet = meetOf(id);
    return meet !== undefined && meet.known > 0 && !meet.anotherLog;
  });
  if (same.length === 1) return same[0]?.value ?? null;
  const [only] = imports;
  if (imports.length > 1) return null;
  if (only && !meetOf(only.id)?.anotherLog) return only.value;
  const near = only ? known.find(({ id }) => id === only.id)?.journey : journey;
  const named = targets.find(({ into }) => into.kind === 'journey' && into.id === near);
  return (named ?? (targets.length === 1 ? targets[0] : undefined))?.value ?? null;
}

/** The imports whose numbers the file has for other cases, as far as that matters for where it goes. */
export function otherLogs(
  target: Target | undefined,
  known: readonly ImportItem[],
  meets: readonly Meeting[],
): { name: string; known: number; otherwise: number }[] {
  const into = target?.into;
  const matters = (id: string): boolean => known.length === 1 || (into?.kind === 'import' && into.id === id);
  return meets
    .filter((meet) => meet.anotherLog && matters(meet.import))
    .map((meet) => ({
      name: known.find(({ id }) => id === meet.import)?.name ?? '',
      known: meet.known,
      otherwise: meet.otherwise,
    }));
}
