// The keys that work everywhere.

/** `/`, unless something is being typed, and Ctrl+K or ⌘K lead to the search. */
export function opensSearch(event: KeyboardEvent): boolean {
  const command = event.ctrlKey || event.metaKey;
  if (event.key.toLowerCase() === "k") return command;
  const typing = (event.target as HTMLElement).closest?.("input, textarea, select, [contenteditable]");
  return event.key === "/" && !typing && !command && !event.altKey;
}
