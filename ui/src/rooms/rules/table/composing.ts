import type { Attachment } from 'svelte/attachments';

/**
 * Lets the cell with the cursor take what several keys make together: letters with accents, and scripts that have more signs
 * than a keyboard. Browsers compose only where text can be written, so the cell can be, but nothing stays in it: `open` gets
 * what was made.
 */
export function takesComposed(open: (text: string) => void): Attachment<HTMLElement> {
  return (node) => {
    const end = new AbortController();
    const on = <Kind extends keyof HTMLElementEventMap>(
      kind: Kind,
      act: (event: HTMLElementEventMap[Kind]) => void,
    ): void => {
      node.addEventListener(kind, act, { signal: end.signal });
    };
    let giveBack = nothing;
    on('compositionstart', () => (giveBack = holdOf(node)));
    on('compositionend', ({ data }) => {
      giveBack();
      giveBack = nothing;
      if (data) open(data);
    });
    on('beforeinput', (event) => {
      if (event.isComposing || event.inputType === 'insertCompositionText') return;
      event.preventDefault();
      // Some keyboards give a letter with its accent at once.
      if (event.inputType === 'insertText' && event.data) open(event.data);
    });
    on('dragstart', (event) => {
      event.preventDefault();
    });
    return () => {
      end.abort();
      // Whoever goes elsewhere meanwhile does not want what was being made.
      giveBack();
    };
  };
}

/** What stands in an element now. Returns how to bring it back. */
function holdOf(node: Node): () => void {
  if (node instanceof CharacterData) {
    const { data } = node;
    return () => (node.data = data);
  }
  const held = [...node.childNodes];
  const inside = held.map(holdOf);
  return () => {
    inside.forEach((giveBack) => {
      giveBack();
    });
    if (node instanceof Element) node.replaceChildren(...held);
  };
}

function nothing(): void {}
