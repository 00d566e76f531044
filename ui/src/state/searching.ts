// What answered a search: an article that was opened and stayed with. The next search finds it by the same words.
import type { ArticleHitView } from "../host/bindings/api";
import { call } from "./connection";

/** Whoever looks for something else within this time did not find it there. */
const STAYED = 30_000;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** The reader opens what was found for `text`. */
export function chosen(text: string, hit: ArticleHitView): void {
  clearTimeout(waiting);
  const article = { id: hit.id, language: hit.title.language };
  // It only makes searching better: when it fails, nothing is lost that anyone would miss.
  waiting = setTimeout(() => void call("answer_choose", { text, article }).catch(() => undefined), STAYED);
}

/** The reader looks on. */
export function looksOn(): void {
  clearTimeout(waiting);
}
