import type { JourneyItem, Rule, RuleItem, VersionItem } from '../../contract/generated';
import { sayShortly } from '../../kit/near';
import { t } from '../../words';
import type { Locked } from './rule';
import type { Terms } from './terms';

/** "My parcel is late, stage 4": where a rule applies; empty when it belongs to no journey. */
export function sayPlace({ journey, stage }: RuleItem, journeys: readonly JourneyItem[]): string {
  const found = journeys.find(({ id }) => id === journey);
  if (!found) return '';
  const number = found.stages.findIndex(({ id }) => id === stage) + 1;
  return number > 0 ? t('rules-place', { journey: found.name, number }) : found.name;
}

function day(text: string | null): string {
  return text === null ? '' : sayShortly(text);
}

/** "v6, in force since 2 Sep" */
export function saySince({ number, since }: VersionItem): string {
  return t('rules-life-since', { number, day: day(since) });
}

/** "Consent asked for on 12 Nov": since when the team has been asked. */
export function sayAsked({ asked }: VersionItem): string {
  return t('rules-consent-since', { day: day(asked) });
}

/** Where a version is in its life, in one line. */
export function sayVersionShort(version: VersionItem): string {
  switch (version.state) {
    case 'draft':
      return t('rules-version-draft');
    case 'consent':
      return t('rules-version-consent', { day: day(version.asked) });
    case 'inForce':
      return t('rules-version-in-force', { day: day(version.since) });
    case 'retired':
      if (version.since === version.until) return t('rules-version-retired-day', { day: day(version.since) });
      return t('rules-version-retired', { from: day(version.since), to: day(version.until) });
  }
}

/** What is to be known about a version in one line; of the draft that is shown, what it changes. */
export function sayVersion(version: VersionItem, shown: Rule, terms: Terms): string {
  return version.state === 'draft' ? sayDraft(version, shown, terms) : sayVersionShort(version);
}

/** What a draft changes; known only of the version that is shown. */
function sayDraft(version: VersionItem, shown: Rule, terms: Terms): string {
  if (shown.version.id !== version.id || !shown.rule.versions.some(({ state }) => state === 'inForce'))
    return t('rules-version-draft');
  const [column] = shown.columns.filter(({ isNew }) => isNew);
  if (column) return t('rules-version-draft-column', { name: terms.get(column.term)?.name ?? '' });
  const count = shown.rows.filter(({ changed }) => changed.length > 0).length;
  return count > 0 ? t('rules-version-draft-rows', { count }) : t('rules-version-draft-same');
}

/** Why nothing can be changed here; empty when it can. */
export function sayLock(lock: Locked | null, team: string, isRetired = false): string {
  switch (lock) {
    case null:
      return '';
    case 'bound':
      return t(isRetired ? 'rules-locked-retired' : 'rules-locked-bound');
    case 'readOnly':
      return t('rules-locked-read-only');
    case 'managers':
      return t('rules-locked-managers', { team });
    case 'otherTeam':
      return t('rules-locked-other-team', { team });
  }
}
