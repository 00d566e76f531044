// Tells how far an article is read, while it is scrolled, and leads to a place in it.
import type { Attachment } from "svelte/attachments";
import { paneOf } from "../../parts/pane";
import { headingAt } from "./reading";

/** How far below the top of the window a heading may be and still name what is being read. */
const READING = 96;

/** How many windows down the way back to the top is offered. */
const FAR = 1.25;

export interface Place {
  heading: string | null;
  /** So far down that a way back to the top helps. */
  far: boolean;
  /** Which block of the text stands at the top, and of how many. */
  block: number;
  blocks: number;
  /** The end of the text is in sight. */
  end: boolean;
}

export const BEGINNING: Place = { heading: null, far: false, block: 0, blocks: 0, end: false };

/** Follows the scrolling of the element's pane; `ids` are the headings to look for. */
export function follow(ids: readonly string[], report: (place: Place) => void): Attachment<HTMLElement> {
  return (element) => {
    let frame = 0;
    const look = () => {
      frame = 0;
      report(placeIn(element, ids));
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

function placeIn(element: HTMLElement, ids: readonly string[]): Place {
  const pane = paneOf(element);
  const { top, bottom } = pane.getBoundingClientRect();
  const present = ids.filter((id) => find(element, id));
  const tops = present.map((id) => find(element, id)!.getBoundingClientRect().top);
  const scrolls = pane.scrollHeight > pane.clientHeight + 1;
  const atEnd = scrolls && pane.scrollTop + pane.clientHeight >= pane.scrollHeight - 2;
  const prose = element.querySelector(".prose");
  const blocks = [...(prose?.children ?? [])];
  const above = blocks.findLastIndex((block) => block.getBoundingClientRect().top <= top + READING);
  return {
    heading: present[headingAt(tops, top + READING, atEnd)] ?? null,
    far: pane.scrollTop > pane.clientHeight * FAR,
    block: Math.max(0, above),
    blocks: blocks.length,
    end: (prose?.getBoundingClientRect().bottom ?? 0) <= bottom,
  };
}

/** Shows a heading of `within` at the top and lets the keyboard go on from there. */
export function arriveAt(within: HTMLElement, id: string): void {
  const heading = find(within, id);
  if (heading) arrive(heading);
}

/** Shows the block of the text at which somebody stopped, even if the text has another number of blocks by now. */
export function continueAt(within: HTMLElement, place: Pick<Place, "block" | "blocks">): void {
  const block = blockOf(within, place);
  if (block) arrive(block);
}

/** The heading under which somebody stopped. */
export function headingOver(within: HTMLElement, place: Pick<Place, "block" | "blocks">): string | null {
  for (let at: Element | null = blockOf(within, place); at; at = at.previousElementSibling) {
    const heading = at.matches("h1,h2,h3,h4,h5,h6") ? at : at.querySelector(":scope > :is(h2,h3,h4)");
    if (heading) return heading.textContent;
  }
  return null;
}

function blockOf(within: HTMLElement, { block, blocks }: Pick<Place, "block" | "blocks">): HTMLElement | null {
  const now = within.querySelector(".prose")?.children ?? [];
  const index = now.length === blocks ? block : Math.round((block / Math.max(1, blocks)) * now.length);
  return (now[Math.min(index, now.length - 1)] as HTMLElement | undefined) ?? null;
}

function arrive(element: HTMLElement): void {
  element.tabIndex = -1;
  element.scrollIntoView({ block: "start" });
  element.focus({ preventScroll: true });
  delete element.dataset.arrived;
  requestAnimationFrame(() => (element.dataset.arrived = ""));
}

/** Ids are the store's, so they are only looked for inside of the article. */
function find(within: HTMLElement, id: string): HTMLElement | null {
  return within.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
}
