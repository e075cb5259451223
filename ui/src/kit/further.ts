/** What is wider than its place says that it goes on at the end of the line: `data-further`, until that is scrolled to. */
export function further(node: HTMLElement): () => void {
  const look = (): void => {
    node.toggleAttribute('data-further', node.scrollLeft + node.clientWidth < node.scrollWidth - 1);
  };
  const observer = new ResizeObserver(look);
  for (const one of [node, ...node.children]) observer.observe(one);
  node.addEventListener('scroll', look);
  return () => {
    observer.disconnect();
    node.removeEventListener('scroll', look);
  };
}
