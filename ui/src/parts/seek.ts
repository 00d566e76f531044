// Finds words in a page as a reader sees them: across tags, but never from one paragraph into the next.
import { fold, letters } from "./fold";

const BLOCKS = "p,li,td,th,h1,h2,h3,h4,h5,h6,pre,dt,dd,blockquote,figcaption,caption,summary,div,section";

/** Stands between paragraphs; nobody types it. */
const BREAK = "\u0000";

/** The folded text of a page, and where each piece of it stands. */
interface Text {
  folded: string;
  nodes: TextNode[];
  /** Where the letter behind a piece of the folded text begins and ends in its node. */
  starts: number[];
  ends: number[];
}

type TextNode = globalThis.Text;

/** Where `query` stands in what is shown of `roots`, in their order. */
export function seek(roots: readonly Element[], query: string): Range[] {
  const wanted = foldAll(query.trim());
  return wanted === "" ? [] : roots.flatMap((root) => seekIn(textOf(root), wanted));
}

function seekIn({ folded, nodes, starts, ends }: Text, wanted: string): Range[] {
  const found: Range[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const last = at + wanted.length - 1;
    const range = document.createRange();
    range.setStart(nodes[at]!, starts[at]!);
    range.setEnd(nodes[last]!, ends[last]!);
    found.push(range);
  }
  return found;
}

function foldAll(text: string): string {
  return [...letters(text)]
    .map(({ letter }) => fold(letter))
    .join("")
    .replace(/ +/g, " ");
}

function textOf(root: Element): Text {
  const text: Text = { folded: "", nodes: [], starts: [], ends: [] };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let block: Element | null = null;
  for (let node = walker.nextNode() as TextNode | null; node; node = walker.nextNode() as TextNode | null) {
    if (node.parentElement?.closest("button.anchor")) continue;
    const here = node.parentElement?.closest(BLOCKS) ?? root;
    if (block && here !== block) add(text, BREAK, node, 0, 0);
    block = here;
    for (const { letter, at } of letters(node.data)) {
      const folded = fold(letter);
      // Line feeds and spaces are one space on the page.
      if (folded === " " && /[ \u0000]$/.test(text.folded)) continue;
      add(text, folded, node, at, at + letter.length);
    }
  }
  return text;
}

function add(text: Text, folded: string, node: TextNode, start: number, end: number): void {
  for (let unit = 0; unit < folded.length; unit++) {
    text.nodes.push(node);
    text.starts.push(start);
    text.ends.push(end);
  }
  text.folded += folded;
}
