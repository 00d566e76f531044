// The way between the search box at the top and what was found: ↓ or Enter leads in, ↑ on the first result back.
import { enter } from "../../parts/roving";

/** The one search box of the app. */
export function searchBox(): HTMLInputElement | null {
  return document.querySelector("header [role='search'] input");
}

/** From the box into `results`. */
export function walkIn(event: KeyboardEvent, results: HTMLElement): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
  if (event.key !== "ArrowDown" && event.key !== "Enter") return;
  const list = results.querySelector<HTMLElement>("[data-results]");
  if (list && event.target === searchBox() && enter(list)) event.preventDefault();
}
