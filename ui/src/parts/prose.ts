// Makes somebody else's cleaned HTML fit for reading: pictures get their source, wide tables scroll by themselves.
import { isolate } from "./isolate";

export interface Dress {
  picture: (hash: string) => { src: string; width: number | null; height: number | null };
  /** Says that a picture can be opened larger; without it none can. */
  zoomLabel?: string;
  /** The name of a table that scrolls and has no caption. */
  tableLabel?: string;
  /** The name of a heading's button, which hands over where it is; without it there is none. */
  anchorLabel?: (heading: string) => string;
  /** Stands before every id, where another text of the same page may have them too. */
  prefix?: string;
}

/** Pictures up to this size stand in the line like a letter. */
const GLYPH = 48;

/** Only larger pictures than this can be opened. */
const SMALL = 200;

/** Works on everything inside of `element`. */
export function dress(element: HTMLElement, how: Dress): void {
  for (const image of element.querySelectorAll<HTMLImageElement>("img[data-media]")) show(image, how);
  for (const table of element.querySelectorAll("table")) widen(table, how.tableLabel);
  for (const code of element.querySelectorAll("pre")) code.tabIndex = 0;
  if (element.dir === "rtl") isolate(element);
  if (how.prefix) for (const named of element.querySelectorAll("[id]")) named.id = how.prefix + named.id;
  for (const heading of element.querySelectorAll<HTMLElement>(":is(h2,h3,h4)[id]")) anchor(heading, how.anchorLabel);
  for (const link of element.querySelectorAll("a")) {
    const href = link.getAttribute("href") ?? "";
    // Before it is chosen, a link to elsewhere tells where it goes.
    if (/^[a-z]+:/i.test(href) && !href.startsWith("article:")) link.title = href.replace(/^(mailto|tel):/, "");
  }
}

/** A button beside a heading, not in it: the heading's name stays its own. */
function anchor(heading: HTMLElement, label: Dress["anchorLabel"]): void {
  if (!label) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "anchor";
  button.dataset.heading = heading.id;
  button.textContent = "#";
  button.title = label(heading.textContent);
  button.setAttribute("aria-label", button.title);
  const line = document.createElement("div");
  line.className = `headed ${heading.localName}`;
  heading.replaceWith(line);
  line.append(heading, button);
}

function show(image: HTMLImageElement, { picture, zoomLabel }: Dress): void {
  const { src, width, height } = picture(image.dataset.media ?? "");
  if (width) image.width = width;
  if (height) image.height = height;
  image.decoding = "async";
  image.src = src;
  if (width && width <= GLYPH) image.className = "glyph";
  if (!zoomLabel || (width && width < SMALL) || image.closest("a")) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "zoom";
  button.title = zoomLabel;
  button.setAttribute("aria-haspopup", "dialog");
  image.replaceWith(button);
  button.append(image);
}

/** A wide table is scrolled by itself, by keyboard too, and not the page. */
function widen(table: HTMLTableElement, label?: string): void {
  const frame = document.createElement("div");
  frame.className = "wide";
  frame.tabIndex = 0;
  frame.setAttribute("role", "group");
  frame.setAttribute("aria-label", table.caption?.textContent || label || "");
  table.replaceWith(frame);
  frame.append(table);
}
