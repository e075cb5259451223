type Parts = Record<string, unknown>;

/**
 * The answer of now with every part of the one before that says the same: nothing that hangs on such a part is done again. What has
 * an id is found wherever it stands in its list by now, so that one thing that moves makes no other look new. Changes `now`.
 */
export function keepSame(before: unknown, now: unknown): unknown {
  if (before === now || !isParts(before) || !isParts(now)) return now;
  if (Array.isArray(before) !== Array.isArray(now)) return now;
  return Array.isArray(now) ? keepList(before as unknown as unknown[], now) : keepParts(before, now);
}

function isParts(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null;
}

function keepParts(before: Parts, now: Parts): Parts {
  let isSame = true;
  for (const key in now) {
    now[key] = keepSame(before[key], now[key]);
    isSame &&= now[key] === before[key] && key in before;
  }
  for (const key in before) isSame &&= key in now;
  return isSame ? before : now;
}

function keepList(before: readonly unknown[], now: unknown[]): readonly unknown[] {
  let byId: Map<unknown, unknown> | undefined;
  let isSame = before.length === now.length;
  for (const [at, item] of now.entries()) {
    const id = idOf(item);
    let known = before[at];
    if (id !== undefined && id !== idOf(known)) {
      byId ??= new Map(before.map((one) => [idOf(one), one]));
      known = byId.get(id);
    }
    now[at] = keepSame(known, item);
    isSame &&= now[at] === before[at];
  }
  return isSame ? before : now;
}

function idOf(item: unknown): unknown {
  return isParts(item) ? item.id : undefined;
}
