/** Takes what is dropped on the window before any room does. */
export interface DropTaker {
  /** What letting go would do, in words. */
  label: () => string;
  take: (path: string) => void;
}

const takers: DropTaker[] = [];

/** Called while a component is created: as long as it is there, and `on`, a dropped file is its. The latest one comes first. */
export function useDrop(on: () => boolean, taker: DropTaker): void {
  $effect(() => {
    if (!on()) return;
    takers.push(taker);
    return () => {
      takers.splice(takers.indexOf(taker), 1);
    };
  });
}

export function dropTaker(): DropTaker | undefined {
  return takers.at(-1);
}
