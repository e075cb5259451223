/** A piece of a message: plain, or inside a mark such as `<hl>…</hl>`. */
export interface Piece {
  text: string;
  /** `null` for plain text, otherwise the name of the mark: `hl`, `b`, or one that the caller draws. */
  mark: string | null;
}

/** Stands for "<" while a message is put together, so that a value can never open a mark. */
const ESCAPED = '\ue000';

/** Makes a value harmless before it goes into a message with marks. */
export function escapeValue<Value>(value: Value): Value {
  return (typeof value === 'string' ? value.replaceAll('<', ESCAPED) : value) as Value;
}

/**
 * Cuts a message into pieces. Marks do not nest; an unknown or unclosed one stays visible as it is. Without a back
 * reference to the name: WebKitGTK's engine does not find it.
 */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  const add = (from: number, to: number, mark: string | null): void => {
    if (to > from) found.push({ text: text.slice(from, to).replaceAll(ESCAPED, '<'), mark });
  };
  for (const { 0: opening, 1: mark = '', index } of text.matchAll(/<([a-z]+)>/gu)) {
    const closing = `</${mark}>`;
    const begin = index + opening.length;
    const close = index < end ? -1 : text.indexOf(closing, begin);
    if (close < 0) continue;
    add(end, index, null);
    add(begin, close, mark);
    end = close + closing.length;
  }
  add(end, text.length, null);
  return found;
}
