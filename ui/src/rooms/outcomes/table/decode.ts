/** Why a file holds no table of text. */
export type Unreadable = 'empty' | 'workbook' | 'binary';

/** Characters that no text has. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/u;

/** The text of a file: UTF-8, UTF-16 with its mark, or else what Windows writes; or why it is none. */
export function decoded(bytes: Uint8Array): { text: string } | { why: Unreadable } {
  // A workbook is a packed archive, an old one a compound file.
  if (startsWith(bytes, 0x50, 0x4b) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { why: 'workbook' };
  const text = textOf(bytes);
  if (CONTROL.test(text)) return { why: 'binary' };
  return text.trim() === '' ? { why: 'empty' } : { text };
}

function textOf(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function startsWith(bytes: Uint8Array, ...mark: number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
