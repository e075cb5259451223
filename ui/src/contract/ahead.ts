/** What somebody waits for with this key, and is not answered yet. */
const waitedFor = new Set<Promise<unknown>>();

/** Commands whose answer is drawn as it comes, and that are not answered yet. */
const drawnAtOnce = new Set<Promise<unknown>>();

/** Nobody else waits for it longer than this, in milliseconds. */
const LONGEST = 250;

/** Asks ahead of what is done with the same key. */
export function askAhead<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  return keptWhile(waitedFor, ask());
}

/** For a command whose answer is drawn as it comes: what it makes old is asked for behind that frame. */
export function drawAtOnce<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return keptWhile(drawnAtOnce, answer);
}

/**
 * Resolves when what somebody waited for until now is answered and can be seen; nothing when nobody waits. A change makes much old that
 * is asked for and drawn again, and the host and the page share few cores: the one answer that is looked for would come last.
 */
export function letAhead(): Promise<void> | undefined {
  return behind(waitedFor);
}

/** The same for commands whose answer is drawn as it comes. */
export function untilDrawn(): Promise<void> | undefined {
  return behind(drawnAtOnce);
}

async function keptWhile<Answer>(all: Set<Promise<unknown>>, answer: Promise<Answer>): Promise<Answer> {
  all.add(answer);
  try {
    return await answer;
  } finally {
    all.delete(answer);
  }
}

function behind(all: ReadonlySet<Promise<unknown>>): Promise<void> | undefined {
  if (all.size === 0) return undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const longest = new Promise<void>((done) => (timer = setTimeout(done, LONGEST)));
  return Promise.race([longest, Promise.allSettled(all).then(drawn)]).finally(() => {
    clearTimeout(timer);
  });
}

/** Resolves behind the next frame. A page that nobody sees has none, so nobody may rely on it alone. */
function drawn(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
  });
}
