// Moving between the search box and what was found, by the arrow keys.

/** Arrow down leads from the box into the results and on, arrow up the way back. Enter follows a result, as with any link. */
export function walk(event: KeyboardEvent, results: HTMLElement): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const here = document.activeElement;
  const box = document.querySelector<HTMLInputElement>("header [role='search'] input, [role='search'] input");
  const links = [...results.querySelectorAll<HTMLElement>("[data-results] a")];
  const place = links.indexOf(here as HTMLElement);
  const enters = event.key === "Enter" && here === box;
  if ((!step && !enters) || (place < 0 && here !== box)) return;
  const target = links[enters ? 0 : place + step] ?? (step < 0 ? box : null);
  if (!target) return;
  event.preventDefault();
  target.focus();
  target.scrollIntoView({ block: "nearest" });
}
