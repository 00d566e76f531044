// Keeps numbers and codes in order where text runs from right to left.

/** Letters and digits in a row with what joins them: `+972-3-555`, `LK-1042/3`, `14:30`. */
const JOINED = /[#+]?[\p{Script=Latin}\d]+(?:[-–.,:/_@+][\p{Script=Latin}\d]+)+%?/gu;

/** Codes up to this length stay on one line. */
const SHORT = 24;

/** Makes each code in the element run from left to right by itself, as it is written on a parcel. */
export function isolate(element: HTMLElement): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  for (const text of texts) {
    if (!text.parentElement?.closest("code, kbd, pre, bdi, [dir=ltr]")) split(text);
  }
}

function split(text: Text): void {
  const pieces: (string | HTMLElement)[] = [];
  let end = 0;
  for (const { 0: code, index } of text.data.matchAll(JOINED)) {
    if (!/\d/.test(code)) continue;
    const bdi = document.createElement("bdi");
    bdi.dir = "ltr";
    if (code.length <= SHORT) bdi.className = "whole";
    bdi.textContent = code;
    pieces.push(text.data.slice(end, index), bdi);
    end = index + code.length;
  }
  if (pieces.length > 0) text.replaceWith(...pieces, text.data.slice(end));
}
