import type { Frame, FrameVersion } from '../../contract/generated';
import { useQuery } from '../../contract/query';
import { router, useWayBack } from '../../shell';
import { FRAME_TAGS } from './versions';

/**
 * The version that the address names, or the one to begin with: managers go on with their draft, everybody else reads what is in
 * force. Made while a component is created.
 */
export class ShownVersion {
  readonly #frame: () => Frame | undefined;
  readonly #isManagers: () => boolean;
  readonly #named;
  readonly #before;

  constructor(frame: () => Frame | undefined, isManagers: () => boolean) {
    this.#frame = frame;
    this.#isManagers = isManagers;
    // Whatever is neither in force nor announced nor a draft is asked for by itself.
    this.#named = useQuery(() => ({
      method: 'frame.show',
      params: { id: this.#asked ?? '' },
      tags: FRAME_TAGS,
      enabled: this.#asked !== undefined && frame() !== undefined && this.#near === undefined,
    }));
    this.#before = useQuery(() => ({
      method: 'frame.show',
      params: { id: this.#beforeId ?? '' },
      tags: FRAME_TAGS,
      enabled: this.#beforeId !== null,
    }));
    useWayBack(
      'frame',
      () => this.#asked,
      () => {
        if (frame() === undefined || this.#named.isFetching) return undefined;
        if (this.shown) return [this.shown.id];
        // What there is no answer to is not there, and the managers' draft is not for everybody.
        return this.#named.error || this.#named.data ? [] : undefined;
      },
    );
  }

  get #asked(): string | undefined {
    return router.current.path[0];
  }

  get #all(): FrameVersion[] {
    const { draft, announced, inForce } = this.#frame() ?? {};
    // A draft is the managers' until it is published.
    return [
      ...(this.#isManagers() && draft ? [draft] : []),
      ...(inForce ? [inForce] : []),
      ...(announced ? [announced] : []),
    ];
  }

  /** The version asked for, when it is one of those that are always known. */
  get #near(): FrameVersion | undefined {
    return this.#all.find(({ id }) => id === this.#asked);
  }

  get #beforeId(): string | null {
    const shown = this.shown;
    if (shown === null || shown.state === 'draft' || shown.state === 'inForce') return null;
    return shown.before === this.#frame()?.inForce?.id ? null : shown.before;
  }

  get shown(): FrameVersion | null {
    if (this.#asked === undefined) return this.#all[0] ?? null;
    const named = this.#named.data;
    return this.#near ?? (named && named.id === this.#asked && named.state !== 'draft' ? named : null);
  }

  /** What the version is compared with: a draft and an announcement with what is in force, the others with the one before. */
  get before(): FrameVersion | null {
    const shown = this.shown;
    const inForce = this.#frame()?.inForce ?? null;
    if (shown === null || shown.state === 'inForce') return shown;
    if (shown.state === 'draft' || shown.before === inForce?.id) return inForce;
    return this.#before.data ?? null;
  }

  get isPending(): boolean {
    if (this.shown !== null || this.#asked === undefined) return false;
    return !this.#named.error && this.#named.data?.id !== this.#asked;
  }

  get error() {
    return this.#before.error;
  }
}
