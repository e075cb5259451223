/** What kind of file is asked for, in words that a native dialog shows. */
export interface FileChoice {
  /** Title of the dialog, already in the user's language. */
  title: string;
  /** `open` asks for an existing file, `save` for a place for a new one. */
  mode: 'open' | 'save';
  /** Endings without the dot, for example `['csv', 'txt']`; empty means any file. */
  extensions: readonly string[];
  /** What the endings are called, for example "Spielraum workspace". */
  extensionsName: string;
  /** Path or file name that is proposed. */
  proposed?: string;
}

/** The buttons of a window without a native title bar. */
export interface WindowControls {
  minimise(): Promise<void>;
  toggleMaximise(): Promise<void>;
  /** Asks the window to close, as its frame or a key of the system would. */
  close(): Promise<void>;
  /** Closes it without asking. */
  destroy(): Promise<void>;
  /** Starts to move the window with the pointer; called while the pointer is down in the title bar. */
  startDragging(): Promise<void>;
}

/** A file that is dragged to the window: held over it, let go (with its path), or taken away again. */
export type FileDrop = { kind: 'over' } | { kind: 'away' } | { kind: 'dropped'; path: string };

/** Asks for a path inside the page; the shell provides it. `null` means the user cancelled. */
export type AskPath = (choice: FileChoice) => Promise<string | null>;

/** The one door to whatever the interface runs in: the desktop window or a browser. */
/** How large something is, in pixels. */
export interface Size {
  width: number;
  height: number;
}

export interface Platform {
  readonly kind: 'window' | 'web';
  /** Sends one JSON request, resolves with the JSON reply. Rejects only when the host cannot be reached. */
  rpc(request: string): Promise<string>;
  /** Tells the host that there is something to see, so that it shows the window. */
  ready(): Promise<void>;
  /** Tells the host that the window has drawn it. */
  painted(): Promise<void>;
  /** Calls `listener` with every JSON event of the host; returns how to stop. */
  onEvent(listener: (event: string) => void): () => void;
  /** `null` where the surroundings draw the window buttons. */
  readonly windowControls: WindowControls | null;
  /** Whether no other window of the program is open: with one, the program goes on. */
  isLast(): Promise<boolean>;
  /** Opens one more window on what an address names, `#/board`; on another monitor when there is one. */
  anotherWindow(place: string): Promise<void>;
  /**
   * From now on the window does not close by itself: `leave` is called instead, and closes it when nothing is lost. A browser asks
   * for itself while `holds` says so. Returns how to stop.
   */
  onLeave(holds: () => boolean, leave: () => void): () => void;
  setFullscreen(on: boolean): Promise<void>;
  /** Draws everything this many times as large. */
  zoom(factor: number): Promise<void>;
  /** The size of the page in pixels as they are without zoom; `factor` is the zoom of now. */
  size(factor: number): Size;
  /** A path the user chose, or `null`. */
  chooseFile(choice: FileChoice): Promise<string | null>;
  /** Calls `listener` while a file is held over the window and when it is let go; returns how to stop. */
  onDrop(listener: (drop: FileDrop) => void): () => void;
  /** How much longer every message is made, in per cent: for tests of long words, 0 otherwise. */
  readonly pseudo: number;
}
