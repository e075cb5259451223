import type {
  Finding,
  HitPolicy,
  RuleProof,
  RuleSheet,
  SheetFact,
  TeamContradiction,
} from '../../../contract/generated';
import { sayNearby } from '../../../kit/near';
import { t, words } from '../../../words';
import { sayVersionShort } from '../life';
import { isTogether, standingOf } from '../rule';
import { sentenceOf } from '../say/sentence';
import { nameOf } from '../table/head';
import type { TableModel } from '../table/model.svelte';

/** What stands around a version and is not in its table. */
export interface Around {
  /** The name of the team whose rule it is. */
  team: string;
  /** Where it applies; empty when it belongs to no journey. */
  place: string;
  /** Nothing is known yet while it is missing. */
  proof: RuleProof | undefined;
  /** What is proved may be of what stood there before. */
  isChecking: boolean;
  /** Where other teams in force answer differently. */
  contradictions: readonly TeamContradiction[];
}

/** A version in the words of the current language, as it is read by people elsewhere. */
export function sheetOf(model: TableModel, around: Around): RuleSheet {
  // Every row, whatever is filtered on the screen.
  const rows = model.rule.rows.map((row, index) => ({ kind: 'row' as const, id: row.id, index, row }));
  const sides = (['if', 'then', 'because'] as const)
    .map((side) => ({
      name: t(`rules-side-${side}`),
      columns: model.columns.filter((column) => column.side === side).length,
    }))
    .filter(({ columns }) => columns > 0);
  return {
    title: model.rule.rule.topic,
    facts: factsOf(model, around),
    factsTitle: t('exchange-facts'),
    sides,
    columns: model.columns.map(nameOf),
    rows: rows.map((line) => model.columns.map((column) => model.shown(line, column).text)),
    sentencesTitle: t('rules-view-sentences'),
    sentences: rows.map((line) => {
      const { condition, answer, because } = sentenceOf(model, line);
      return [condition, answer, because].filter(Boolean).join(' ');
    }),
    // Excel reads the separator of its own language; where the comma is the decimal sign, that is the semicolon.
    separator: words.format.exact('0.5').includes(',') ? ';' : ',',
  };
}

/** What is to be known of a version: whose it is, whether it holds, and what is proved of it. */
export function factsOf(
  model: Pick<TableModel, 'rule'>,
  { team, place, proof, isChecking, contradictions }: Around,
): SheetFact[] {
  const { version, hitPolicy } = model.rule;
  const number = t('rules-version', { number: version.number });
  return [
    { name: t('exchange-version'), text: `${number}, ${sayVersionShort(version)}` },
    { name: t('exchange-team'), text: team },
    { name: t('exchange-place'), text: place },
    { name: t('rules-hit'), text: t(`rules-hit-${hitPolicy}`) },
    { name: t('exchange-agreed'), text: version.agreed },
    { name: t('rules-review'), text: sayNearby(version.review) },
    ...(isChecking || !proof
      ? [{ name: t('rules-proof'), text: isChecking ? t('rules-proof-checking') : '' }]
      : [
          { name: t('exchange-frame'), text: sayFrame(proof) },
          { name: t('rules-proof'), text: sayFound(proof, contradictions, hitPolicy) },
        ]),
  ].filter(({ text }) => text !== '');
}

function sayFrame(proof: RuleProof): string {
  if (!proof.hasFrame) return t('rules-frame-none');
  const { kind, kept, broken, all } = standingOf(proof.proof);
  const said = {
    inside: t('rules-frame-inside'),
    outside: t('rules-frame-outside'),
    notProvable: t('rules-frame-not-provable'),
  }[kind];
  const count = broken > 0 ? t('rules-frame-broken', { broken, all }) : t('rules-frame-kept', { kept, all });
  return `${said}, ${count}`;
}

/** What the proof found, each kind with its number; or that it found nothing. */
function sayFound(
  { proof, end }: RuleProof,
  contradictions: readonly TeamContradiction[],
  policy: HitPolicy,
): string {
  const count = (kind: Finding['kind']): number => proof.findings.filter((one) => one.kind === kind).length;
  const gaps = count('gap');
  const found = [
    gaps > 0 ? t('rules-found-gaps', { count: gaps }) : '',
    proof.overlapCount > 0 ? t('rules-found-overlaps', { count: proof.overlapCount }) : '',
    proof.unreachableCount > 0 ? t('rules-found-unreachable', { count: proof.unreachableCount }) : '',
    proof.problems.length > 0 ? t('rules-found-cells', { count: proof.problems.length }) : '',
    contradictions.length > 0 ? t('exchange-contradictions', { count: contradictions.length }) : '',
  ].filter(Boolean);
  if (end.kind !== 'complete') found.push(t('rules-proof-unfinished'));
  return found.length > 0
    ? words.format.list(found)
    : t(isTogether(policy) ? 'rules-proof-clean-together' : 'rules-proof-clean');
}
