// Sets the headings of two texts beside each other at the same height, so that one scrolls with the other.
import type { Attachment } from "svelte/attachments";

export interface Heading {
  id: string;
  level: number;
}

/** Which headings say the same in two languages, by their places in each; none where the texts are built differently. */
export function pairs(left: readonly Heading[], right: readonly Heading[]): [number, number][] {
  const same = left.flatMap(({ id }, at): [number, number][] => {
    const there = right.findIndex((other) => other.id === id);
    return there < 0 ? [] : [[at, there]];
  });
  if (same.length === left.length && isRising(same)) return same;
  const alike = left.length === right.length && left.every(({ level }, at) => right[at]!.level === level);
  if (alike) return left.map((_, at) => [at, at]);
  const [top, other] = [tops(left), tops(right)];
  return top.length === other.length ? top.map((at, index) => [at, other[index]!]) : [];
}

/** The places of the headings of the highest level. */
function tops(headings: readonly Heading[]): number[] {
  const level = Math.min(...headings.map((heading) => heading.level));
  return headings.flatMap((heading, at) => (heading.level === level ? [at] : []));
}

function isRising(places: readonly [number, number][]): boolean {
  return places.every(([, right], at) => at === 0 || right > places[at - 1]![1]);
}

/** Keeps the two texts in the element aligned, as long as both are shown. */
export const align: Attachment<HTMLElement> = (element) => {
  const texts = [...element.querySelectorAll<HTMLElement>(".prose")];
  const set = () => {
    const [left, right] = texts.map(headingsIn);
    if (left && right)
      level(
        left,
        right,
        texts.every((text) => text.getClientRects().length > 0),
      );
  };
  const sizes = new ResizeObserver(set);
  const contents = new MutationObserver(set);
  for (const text of texts) {
    sizes.observe(text);
    contents.observe(text, { childList: true });
  }
  return () => {
    sizes.disconnect();
    contents.disconnect();
  };
};

interface Placed extends Heading {
  /** What is moved down: the heading with its button. */
  line: HTMLElement;
}

function headingsIn(text: HTMLElement): Placed[] {
  return [...text.children].flatMap((line) => {
    const heading = line.matches("h2,h3,h4") ? line : line.querySelector(":scope > :is(h2,h3,h4)");
    if (!heading) return [];
    return [{ line: line as HTMLElement, id: heading.id.replace(/^beside-/, ""), level: Number(heading.localName[1]) }];
  });
}

function level(left: readonly Placed[], right: readonly Placed[], beside: boolean): void {
  for (const { line } of [...left, ...right]) line.style.marginBlockStart = "";
  if (!beside) return;
  for (const [l, r] of pairs(left, right)) {
    const [one, other] = [left[l]!.line, right[r]!.line];
    const lower = one.getBoundingClientRect().top - other.getBoundingClientRect().top;
    const late = lower > 0 ? other : one;
    const margin = Number.parseFloat(getComputedStyle(late).marginBlockStart) || 0;
    late.style.marginBlockStart = `${margin + Math.abs(lower)}px`;
  }
}
