/** The day of the computer, as its owner sees it. */
function localDay(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Which day it is: the host says it, as everywhere, and the shell tells it here. Until then it is the computer's. */
class Clock {
  /** An ISO day. */
  today = $state(localDay());
}

export const clock = new Clock();
