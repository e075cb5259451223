import { words } from '../../../words';

/** A formula in FEEL as it is written in the current language: in German with decimal commas, and `;` between values. */
export function sayFormula(feel: string): string {
  if (words.language !== 'de') return feel;
  const parts = feel.split(/("(?:[^"\\]|\\.)*")/u);
  return parts.map((part, index) => (index % 2 === 1 ? part : inGerman(part))).join('');
}

function inGerman(part: string): string {
  return part.replaceAll(', ', '; ').replace(/(\d)\.(\d)/gu, '$1,$2');
}

/** What an input is called in a formula: the beginning of its name, behind a sign, a bracket or a word such as "then". */
const NAME = /(?:^|[-+*/(,;<>=]|\b(?:if|then|else|and|or)\s)\s*(\p{L}[^-+*/(),;<>=]*)$/u;

/** The text completed by each of these names that what stands at its end may become. */
export function withNames(typed: string, names: readonly string[]): string[] {
  const begun = NAME.exec(typed)?.[1] ?? '';
  if (begun === '') return [];
  const before = typed.slice(0, typed.length - begun.length);
  const fits = (name: string): boolean =>
    name.toLowerCase().startsWith(begun.toLowerCase()) && name !== begun.trimEnd();
  return names.filter(fits).map((name) => `${before}${name}`);
}
