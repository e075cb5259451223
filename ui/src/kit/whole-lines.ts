/** What is left below is no line, but the air around one. */
const AIR = 14;

/**
 * What scrolls ends with a whole line, and never in the middle of one. It is marked with `data-more` while it goes on below. Its height may
 * only be limited by what it stands in.
 */
export function wholeLines(node: HTMLElement): () => void {
  const mark = (): void => {
    node.toggleAttribute('data-more', node.scrollHeight - node.scrollTop - node.clientHeight > AIR);
  };
  const fit = (): void => {
    node.style.maxHeight = '';
    const room = node.clientHeight;
    if (node.scrollHeight > room + 1) {
      const top = node.getBoundingClientRect().top - node.scrollTop;
      const zoom = node.offsetHeight === 0 ? 1 : node.getBoundingClientRect().height / node.offsetHeight;
      const ends = linesOf(node).map(({ bottom }) => Math.ceil((bottom - top) / zoom));
      const end = Math.max(0, ...ends.filter((one) => one <= room));
      if (end > 0) node.style.maxHeight = `${String(Math.min(end + 2, room))}px`;
    }
    mark();
  };
  const sizes = new ResizeObserver(fit);
  const observe = (): void => {
    [node.parentElement ?? node, ...node.children].forEach((one) => {
      sizes.observe(one);
    });
  };
  const children = new MutationObserver(observe);
  children.observe(node, { childList: true, subtree: true });
  node.addEventListener('scroll', mark, { passive: true });
  observe();
  return () => {
    sizes.disconnect();
    children.disconnect();
    node.removeEventListener('scroll', mark);
  };
}

/** Where the lines of its text stand. */
function linesOf(node: HTMLElement): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()];
}
