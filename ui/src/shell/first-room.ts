/** Resolves when the first room stands there with what it has to show. */
export async function firstRoom(app: HTMLElement): Promise<void> {
  const isThere = (): boolean => {
    const main = app.querySelector('main');
    return main !== null && main.textContent.trim() !== '' && main.querySelector('.skeleton') === null;
  };
  if (isThere()) return;
  await new Promise<void>((resolve) => {
    const watching = new MutationObserver(() => {
      if (!isThere()) return;
      watching.disconnect();
      resolve();
    });
    watching.observe(app, { childList: true, subtree: true });
  });
}

/** Resolves when what is on the page now has been drawn: the second frame begins after the first was. A hidden page draws none. */
export async function drawn(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1)
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
}
