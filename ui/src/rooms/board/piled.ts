/** Three marks upon one letter: more than any language writes as a rule, and they leave the line. */
const PILE = /\p{M}{3}/u;

/** Whether a text has marks piled upon a letter. Only such a text is cut off where its place ends: that takes time for each card. */
export function isPiled(text: string): boolean {
  return PILE.test(text);
}
