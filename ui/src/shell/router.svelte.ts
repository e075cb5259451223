import { href, parseRoute, type Route } from './address';

class Router {
  current = $state.raw<Route>(parseRoute(location.hash));

  constructor() {
    addEventListener('hashchange', () => {
      this.current = parseRoute(location.hash);
    });
  }

  /** Goes to a room; `replace` leaves no step in the history. */
  go(
    room: string,
    path: readonly string[] = [],
    { query = {}, replace = false }: { query?: Record<string, string>; replace?: boolean } = {},
  ): void {
    const address = href(room, path, query);
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.current = parseRoute(address);
  }
}

export const router = new Router();
