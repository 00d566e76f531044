// What scrolls around an element, and bringing something in it into sight.

/** The element's nearest ancestor that scrolls. */
export function paneOf(element: Element): HTMLElement {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.documentElement;
}

/** Room that is left above and below what is brought into sight. */
const MARGIN = 80;

/** How far down the pane something is put that was not in sight. */
const HEIGHT = 0.33;

/** Scrolls so that `range` can be seen; not at all if it can be already. */
export function reveal(range: Range): void {
  const element = range.startContainer.parentElement;
  if (!element) return;
  element.closest("details:not([open])")?.setAttribute("open", "");
  // Sideways too, in a table that scrolls by itself.
  element.scrollIntoView({ block: "nearest", inline: "nearest" });
  const pane = paneOf(element);
  const { top, bottom } = pane.getBoundingClientRect();
  const place = range.getBoundingClientRect();
  if (place.top >= top + MARGIN && place.bottom <= bottom - MARGIN) return;
  pane.scrollTop += place.top - top - (bottom - top) * HEIGHT;
}
