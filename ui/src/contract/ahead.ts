/** What somebody waits for with this key, and is not answered yet. */
const waitedFor = new Set<Promise<unknown>>();

/** Nobody else waits for it longer than this, in milliseconds. */
const LONGEST = 250;

/** Asks ahead of what is done with the same key. */
export async function askAhead<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  const answer = ask();
  waitedFor.add(answer);
  try {
    return await answer;
  } finally {
    waitedFor.delete(answer);
  }
}

/**
 * Resolves when what somebody waited for until now is answered and can be seen; nothing when nobody waits. A change makes much old that
 * is asked for and drawn again, and the host and the page share few cores: the one answer that is looked for would come last.
 */
export function letAhead(): Promise<void> | undefined {
  if (waitedFor.size === 0) return undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const longest = new Promise<void>((done) => (timer = setTimeout(done, LONGEST)));
  return Promise.race([longest, Promise.allSettled(waitedFor).then(drawn)]).finally(() => {
    clearTimeout(timer);
  });
}

/** Resolves behind the next frame. A page that nobody sees has none, so nobody may rely on it alone. */
function drawn(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
  });
}
