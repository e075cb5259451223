import type { CellView, Span, TermType } from '../../../contract/generated';
import { words } from '../../../words';
import { sayFormula } from './formula';
import { sayTests } from './tests';
import { sayValue } from './value';

/** A cell as it is shown. */
export interface Shown {
  text: string;
  /** Says nothing of its own: "any". */
  quiet: boolean;
  /** Nobody typed it: the chosen answer sets it. */
  isImplied?: boolean;
  /** The characters that are not understood; the text is then as it was typed. */
  wrong: Span | null;
}

/** What was said of cells, in which language and of which type: a table is looked through after every key, and one cell changed. */
const known = new WeakMap<CellView, { language: string; type: TermType | null; shown: Shown }>();

/** A cell in words of the current language; as it was typed where it could not be read. */
export function showCell(view: CellView | undefined, isInput: boolean, type: TermType | null): Shown {
  if (!view) return { text: isInput ? sayTests({ kind: 'any' }, type) : '', quiet: true, wrong: null };
  const { language } = words;
  const said = known.get(view);
  if (said?.language === language && said.type === type) return said.shown;
  const shown = sayCell(view, type);
  known.set(view, { language, type, shown });
  return shown;
}

function sayCell({ cell, tests, entry }: CellView, type: TermType | null): Shown {
  if (tests) return { text: sayTests(tests, type), quiet: tests.kind === 'any', wrong: null };
  if (entry?.kind === 'literal') return { text: sayValue(entry.value, type), quiet: false, wrong: null };
  if (entry?.kind === 'formula') return { text: sayFormula(entry.formula), quiet: false, wrong: null };
  if (entry) return { text: '', quiet: true, wrong: null };
  return { text: cell.text, quiet: false, wrong: { start: 0, end: cell.text.length } };
}

/**
 * A cell's text for editing: as it was typed in this language, otherwise its meaning in words, because "1.500" is another
 * number in the other language.
 */
export function editText(view: CellView | undefined, isInput: boolean, type: TermType | null): string {
  if (!view) return '';
  if (view.cell.language === words.language) return view.cell.text;
  const shown = showCell(view, isInput, type);
  return shown.wrong === null ? shown.text : view.cell.text;
}
