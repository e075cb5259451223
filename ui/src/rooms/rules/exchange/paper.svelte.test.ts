import { render } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RuleSheet } from '../../../contract/generated';
import { printing } from '../../../shell/print.svelte';
import Paper from './Paper.svelte';

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
