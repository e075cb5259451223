/** What somebody types over something that others may change meanwhile. What nobody types over follows what stands there. */
export class Draft<Text extends string = string> {
  #typed = $state<Text | null>(null);
  /** What stood there when somebody began, or last saw it. */
  #seen = $state<Text | null>(null);

  /** `known` is what stands there; it reads state. What was left before is gone on with: `begun` stood there then. */
  constructor(
    private readonly known: () => Text,
    left?: { text: Text; begun: Text },
  ) {
    if (left) [this.#typed, this.#seen] = [left.text, left.begun];
  }

  get text(): Text {
    return this.#typed ?? this.known();
  }

  set text(typed: Text) {
    if (this.#typed === null) this.#seen = this.known();
    this.#typed = typed;
  }

  /** What stood there when somebody began, or last saw it. */
  get begun(): Text {
    return this.#seen ?? this.known();
  }

  /** What is to be written; nothing where it stands there already. */
  get changed(): Text | undefined {
    return this.#typed === null || this.#typed === this.known() ? undefined : this.#typed;
  }

  /** What came from elsewhere meanwhile: nobody overwrites it without having seen it. */
  get other(): Text | null {
    return this.changed !== undefined && this.known() !== this.#seen ? this.known() : null;
  }

  /** Something was stored: what somebody typed on meanwhile follows it. Returns whether that is nothing. */
  stored(text: Text): boolean {
    this.#seen = text;
    if (this.#typed?.trim() === text) this.#typed = null;
    return this.#typed === null;
  }

  /** Goes on with one's own text, or with what stands there now. */
  take = (mine: boolean): void => {
    this.#seen = this.known();
    if (!mine) this.#typed = null;
  };
}
