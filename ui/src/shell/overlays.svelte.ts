/** What of the shell lies over the room. */
class Overlays {
  open = $state<'palette' | 'help' | null>(null);
}

export const overlays = new Overlays();
