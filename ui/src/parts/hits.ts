// Shows where words were found: painted by the browser where it can do that, else wrapped into <mark>.
import { reveal } from "./pane";

/** What was found, shown until it is cleared. */
export interface Hits {
  readonly count: number;
  /** The first that stands at `top` of the window or below. */
  from(top: number): number;
  /** Makes one the current one and brings it into sight. */
  show(index: number): void;
  clear(): void;
}

const ALL = "found";
const CURRENT = "found-current";

export function showHits(found: readonly Range[]): Hits {
  return "highlights" in CSS ? painted(found) : wrapped(found);
}

function painted(found: readonly Range[]): Hits {
  const current = new Highlight();
  current.priority = 1;
  CSS.highlights.set(ALL, new Highlight(...found));
  CSS.highlights.set(CURRENT, current);
  return {
    count: found.length,
    from: (top) => firstBelow(found, top),
    show(index) {
      current.clear();
      current.add(found[index]!);
      reveal(found[index]!);
    },
    clear() {
      CSS.highlights.delete(ALL);
      CSS.highlights.delete(CURRENT);
    },
  };
}

function wrapped(found: readonly Range[]): Hits {
  // The last first, so that the places of the others still hold.
  const marks = found.toReversed().map(wrap).toReversed();
  const ranges = marks.map((pieces) => {
    const range = document.createRange();
    range.selectNodeContents(pieces[0]!);
    return range;
  });
  return {
    count: found.length,
    from: (top) => firstBelow(ranges, top),
    show(index) {
      for (const mark of marks.flat()) mark.className = ALL;
      for (const mark of marks[index]!) mark.className = CURRENT;
      reveal(ranges[index]!);
    },
    clear() {
      for (const mark of marks.flat()) {
        const parent = mark.parentNode;
        mark.replaceWith(...mark.childNodes);
        parent?.normalize();
      }
    },
  };
}

function firstBelow(ranges: readonly Range[], top: number): number {
  return Math.max(
    0,
    ranges.findIndex((range) => range.getBoundingClientRect().top >= top),
  );
}

/** Wraps each piece of text in a range; a range may reach over several. */
function wrap(range: Range): HTMLElement[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return textsIn(range).map((node) => {
    const end = node === endContainer ? endOffset : node.data.length;
    const start = node === startContainer ? startOffset : 0;
    if (end < node.data.length) node.splitText(end);
    const piece = start > 0 ? node.splitText(start) : node;
    const mark = document.createElement("mark");
    mark.className = ALL;
    piece.replaceWith(mark);
    mark.append(piece);
    return mark;
  });
}

function textsIn({ startContainer, endContainer, commonAncestorContainer: root }: Range): Text[] {
  if (startContainer === endContainer) return [startContainer as Text];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node === startContainer || texts.length > 0) texts.push(node as Text);
    if (node === endContainer) break;
  }
  return texts;
}
