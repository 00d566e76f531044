// Where links in an article lead, which of its headings is being read, and beside which language it can be.
import type { ArticleView } from "../../host/bindings/api";

export type Target =
  | { kind: "article"; id: string; at: string | null }
  | { kind: "heading"; at: string }
  | { kind: "outside"; url: string };

/** What a link in an article means; none for one that leads nowhere. */
export function targetOf(href: string): Target | null {
  if (href.startsWith("article:")) {
    const [id = "", at] = href.slice("article:".length).split("#");
    return id ? { kind: "article", id: plain(id), at: at ? plain(at) : null } : null;
  }
  if (href.startsWith("#")) return href.length > 1 ? { kind: "heading", at: plain(href.slice(1)) } : null;
  return /^(https?|mailto|tel):/i.test(href) ? { kind: "outside", url: href } : null;
}

/**
 * Which heading the text at `line` belongs to: the last one above it. `tops` are their places, from the top of the
 * window. At the end of the page it is the last one, which may be too low ever to reach the line.
 */
export function headingAt(tops: readonly number[], line: number, atEnd: boolean): number {
  return atEnd ? tops.length - 1 : tops.findLastIndex((top) => top <= line);
}

/**
 * The language that an article can be read beside: the store's main one, or for who reads that their own, or any other;
 * none if there is no other.
 */
export function secondLanguage(
  { title, languages }: Pick<ArticleView, "title" | "languages">,
  main: string,
  own: string,
): string | null {
  const others = languages.filter((tag) => tag !== title.language);
  return [main, own].find((tag) => others.includes(tag)) ?? others[0] ?? null;
}

function plain(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
