/** How many parts of the page hold something typed that is stored nowhere yet. */
let holding = 0;

/** Whether something typed would be lost if the window went now. */
export function hasUnstored(): boolean {
  return holding > 0;
}

/** Tells, while the component lives, whether it holds something typed that is stored nowhere yet. */
export function useUnstored(holds: () => boolean): void {
  $effect(() => {
    if (!holds()) return;
    holding += 1;
    return () => {
      holding -= 1;
    };
  });
}
