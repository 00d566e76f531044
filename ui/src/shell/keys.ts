// The keys that work everywhere.

/** `/`, unless something is being typed, and Ctrl+K or ⌘K lead to the search. */
export function opensSearch(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === "k") return isCommand(event);
  return event.key === "/" && !isTyped(event) && !isCommand(event) && !event.altKey;
}

/** Ctrl or ⌘ with + and − make text larger and smaller, with 0 as large as usual; none for any other key. */
export function resizes(event: KeyboardEvent): -1 | 0 | 1 | null {
  if (!isCommand(event) || event.altKey) return null;
  if (event.key === "+" || event.key === "=") return 1;
  if (event.key === "-" || event.key === "_") return -1;
  return event.key === "0" ? 0 : null;
}

/** How many screens a key goes back or forward, by the habits of the system: Alt with an arrow, on a Mac ⌘ with a bracket. */
export function travels(event: KeyboardEvent, mac: boolean): -1 | 0 | 1 {
  if (event.key === "BrowserBack") return -1;
  if (event.key === "BrowserForward") return 1;
  const [held, others] = mac ? [event.metaKey, event.ctrlKey || event.altKey] : [event.altKey, isCommand(event)];
  if (!held || others || event.shiftKey) return 0;
  if (event.key === (mac ? "[" : "ArrowLeft")) return -1;
  return event.key === (mac ? "]" : "ArrowRight") ? 1 : 0;
}

/** The same for the buttons beside a mouse's wheel. */
export function travelsBy(button: number): -1 | 0 | 1 {
  return button === 3 ? -1 : button === 4 ? 1 : 0;
}

function isCommand(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey;
}

function isTyped(event: KeyboardEvent): boolean {
  return Boolean((event.target as HTMLElement | null)?.closest?.("input, textarea, select, [contenteditable]"));
}
