// Tells which heading of an article is being read, while it is scrolled.
import type { Attachment } from "svelte/attachments";
import { headingAt } from "./reading";

/** How far below the top of the window a heading may be and still name what is being read. */
const READING = 96;

/** How many windows down the way back to the top is offered. */
const FAR = 1.25;

export interface Place {
  heading: string | null;
  /** So far down that a way back to the top helps. */
  far: boolean;
}

/** Follows the scrolling of the element's pane; `ids` are the headings to look for. */
export function follow(ids: readonly string[], report: (place: Place) => void): Attachment<HTMLElement> {
  return (element) => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const pane = paneOf(element);
      const present = ids.filter((id) => find(element, id));
      const tops = present.map((id) => find(element, id)!.getBoundingClientRect().top);
      const scrolls = pane.scrollHeight > pane.clientHeight + 1;
      const atEnd = scrolls && pane.scrollTop + pane.clientHeight >= pane.scrollHeight - 2;
      const line = pane.getBoundingClientRect().top + READING;
      const far = pane.scrollTop > pane.clientHeight * FAR;
      report({ heading: present[headingAt(tops, line, atEnd)] ?? null, far });
    };
    const soon = () => (frame ||= requestAnimationFrame(look));
    // The pane that scrolls is somewhere above; its events do not bubble, but they can be captured.
    document.addEventListener("scroll", soon, { capture: true, passive: true });
    addEventListener("resize", soon);
    soon();
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener("scroll", soon, { capture: true });
      removeEventListener("resize", soon);
    };
  };
}

/** What scrolls around the element. */
export function paneOf(element: HTMLElement): HTMLElement {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.documentElement;
}

/** Shows a heading of `within` at the top and lets the keyboard go on from there. */
export function arriveAt(within: HTMLElement, id: string): void {
  const heading = find(within, id);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.scrollIntoView({ block: "start" });
  heading.focus({ preventScroll: true });
  delete heading.dataset.arrived;
  requestAnimationFrame(() => (heading.dataset.arrived = ""));
}

/** Ids are the store's, so they are only looked for inside of the article. */
function find(within: HTMLElement, id: string): HTMLElement | null {
  return within.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
}
