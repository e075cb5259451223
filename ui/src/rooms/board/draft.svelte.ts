/** What somebody types over something that others may change meanwhile. What nobody types over follows what stands there. */
export class Draft<Text extends string = string> {
  #typed = $state<Text | null>(null);
  /** What stood there when somebody began, or last saw it. */
  #seen = $state<Text | null>(null);

  /** `known` is what stands there; it reads state. */
  constructor(private readonly known: () => Text) {}

  get text(): Text {
    return this.#typed ?? this.known();
  }

  set text(typed: Text) {
    if (this.#typed === null) this.#seen = this.known();
    this.#typed = typed;
  }

  /** What is to be written; nothing where it stands there already. */
  get changed(): Text | undefined {
    return this.#typed === null || this.#typed === this.known() ? undefined : this.#typed;
  }

  /** What came from elsewhere meanwhile: nobody overwrites it without having seen it. */
  get other(): Text | null {
    return this.changed !== undefined && this.known() !== this.#seen ? this.known() : null;
  }

  /** Goes on with one's own text, or with what stands there now. */
  take = (mine: boolean): void => {
    this.#seen = this.known();
    if (!mine) this.#typed = null;
  };
}
