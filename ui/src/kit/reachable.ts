/** What scrolls can be scrolled by keyboard, also when nothing in it takes the focus. */
export function reachable(node: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    if (node.scrollHeight > node.clientHeight || node.scrollWidth > node.clientWidth) node.tabIndex = 0;
    else node.removeAttribute('tabindex');
  });
  const observe = (): void => {
    [node, ...node.children].forEach((one) => {
      observer.observe(one);
    });
  };
  // What is loaded takes the place of what stood there while it was loading.
  const children = new MutationObserver(observe);
  children.observe(node, { childList: true });
  observe();
  return () => {
    children.disconnect();
    observer.disconnect();
  };
}
