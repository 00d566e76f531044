// What stands over every screen because somebody asked for it: the palette, or the list of shortcuts.

type Overlay = "palette" | "keys";

let shown = $state<Overlay | null>(null);

export const overlay = {
  get shown(): Overlay | null {
    return shown;
  },
};

/** Nothing is laid over a question that waits for its answer. */
export function show(what: Overlay): void {
  if (shown === null && document.querySelector("dialog[open]")) return;
  shown = what;
}

export function hide(): void {
  shown = null;
}
