/** An address inside the app: `#/rules/3f2a?row=4` is room `rules`, path `['3f2a']`, query `row=4`. */
export interface Route {
  /** Empty when no room is named. */
  room: string;
  path: readonly string[];
  query: Readonly<Record<string, string>>;
}

/** Reads an address; anything after `#/`. */
export function parseRoute(hash: string): Route {
  const [address = '', search = ''] = hash.replace(/^#?\/?/u, '').split('?');
  const [room = '', ...path] = address.split('/').filter(Boolean).map(decodePart);
  return { room, path, query: Object.fromEntries(new URLSearchParams(search)) };
}

/** Writes an address, for links. */
export function href(room: string, path: readonly string[] = [], query: Record<string, string> = {}): string {
  const search = new URLSearchParams(query).toString();
  const address = [room, ...path].map(encodeURIComponent).join('/');
  return `#/${address}${search === '' ? '' : `?${search}`}`;
}

/** A wrongly encoded address is shown as it was written. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
