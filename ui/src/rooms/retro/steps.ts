/** How something that was done in a sitting is taken back. */
type Back = () => Promise<boolean>;

/**
 * What a sitting did, the last on top: Ctrl+Z takes that back and nothing of another room. Nothing of it is kept; it stands outside the
 * history of the workspace, as the sitting does.
 */
export class Steps {
  #backs: Back[] = [];

  /** Returns how to say that it did not come to it after all. */
  did(back: Back): () => void {
    this.#backs.push(back);
    return () => {
      this.#backs = this.#backs.filter((one) => one !== back);
    };
  }

  /** What cannot be taken back lies on what was done before. */
  forget(): void {
    this.#backs = [];
  }

  /** Takes the last step back; `false` when there is none. What could not be taken back is not tried again. */
  async takeBack(): Promise<boolean> {
    const back = this.#backs.pop();
    if (!back) return false;
    await back();
    return true;
  }
}
