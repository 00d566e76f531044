// Which drawing stands for a topic. A store names its topics as it likes; an unknown one gets a book.
import type { ArticleLinkView } from "../../host/bindings/api";
import type { IconName } from "../../parts/icons";

const ICONS: [words: RegExp, icon: IconName][] = [
  [/order/, "parcel"],
  [/account|profile/, "user"],
  [/pay|price|tax/, "card"],
  [/ship|deliver/, "truck"],
  [/return|refund|exchange/, "return"],
  [/reward|credit|gift|coupon/, "gift"],
  [/cloth|tailor|dress|size|measure/, "scissors"],
  [/new|start|begin|guide/, "spark"],
];

/** The language that all articles of a topic are in, to be named once; none if they are in several. */
export function languageOf(articles: readonly ArticleLinkView[]): string | null {
  const [first, ...others] = new Set(articles.map(({ title }) => title.language));
  return others.length === 0 ? (first ?? null) : null;
}

/** `made-to-order-clothing` is about clothes: the last word that says something decides. */
export function iconOf(id: string): IconName {
  if (/made-to/.test(id)) return "scissors";
  return ICONS.find(([words]) => words.test(id))?.[1] ?? "book";
}
