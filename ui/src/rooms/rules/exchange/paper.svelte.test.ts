import { render } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RuleProof, RuleSheet } from '../../../contract/generated';
import { printing } from '../../../shell/print.svelte';
import { t } from '../../../words';
import type { TableModel } from '../table/model.svelte';
import Paper from './Paper.svelte';
import { factsOf } from './sheet';

const sheet: RuleSheet = {
  title: 'Goodwill',
  facts: [],
  factsTitle: 'Facts',
  sides: [{ name: 'if', columns: 1 }],
  columns: ['Days late'],
  rows: [['over 5']],
  sentencesTitle: 'Sentences',
  sentences: [],
  separator: ',',
};

it('says nothing proved of a table whose proof is still under way', () => {
  const version = { number: 7, state: 'draft', agreed: '', review: null };
  const model = { rule: { version, hitPolicy: 'unique' } } as unknown as Pick<TableModel, 'rule'>;
  const before = {
    hasFrame: true,
    end: { kind: 'complete' },
    proof: {
      ...{ guardrails: [], findings: [], problems: [], overlapCount: 0, unreachableCount: 0 },
      protectedInputs: { kind: 'kept' },
    },
  } as unknown as RuleProof;
  const around = { team: '', place: '', proof: before, contradictions: [] };
  const proved = (isChecking: boolean): string[] =>
    factsOf(model, { ...around, isChecking }).flatMap(({ name, text }) =>
      [t('exchange-frame'), t('rules-proof')].includes(name) ? [text] : [],
    );
  expect(proved(false)).toHaveLength(2);
  expect(proved(true)).toEqual([t('rules-proof-checking')]);
});

describe('the paper of a rule', () => {
  afterEach(() => {
    printing.end();
  });

  it('says a row only when it is printed: thousands of them take seconds', () => {
    const said = vi.fn(() => sheet);
    render(Paper, { title: 'Goodwill', columns: 12, sheet: said });
    expect(said).not.toHaveBeenCalled();

    window.dispatchEvent(new Event('beforeprint'));
    const paper = document.querySelector('section.paper');
    expect(paper?.textContent).toContain('over 5');
    expect(paper?.classList.contains('A3')).toBe(true);
  });
});
