import type { ImportInto, ImportItem, JourneyItem } from '../../../contract/generated';
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

/** What is proposed: the import that such a file brought before; a new journey when there is none to choose from. */
export function proposed(targets: readonly Target[], journey: string | undefined): string | null {
  const known = targets.find(({ into }) => into.kind === 'import');
  const named = targets.find(({ into }) => into.kind === 'journey' && into.id === journey);
  return (known ?? named ?? (targets.length === 1 ? targets[0] : undefined))?.value ?? null;
}
