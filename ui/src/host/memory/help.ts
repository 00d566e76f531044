// The canned help centre: a few articles, long and short, with and without pictures.
import type { ArticleLinkView, ArticleView, CategoryView, HelpView, TextView } from "../bindings/api";
import { at } from "./calendar";
import { TRANSLATIONS } from "./translations";

const CATEGORIES: [id: string, title: string, summary: string][] = [
  [
    "orders",
    "My orders",
    "See where an order stands and when it will arrive. Change or cancel it while it is still with us.",
  ],
  [
    "shipping",
    "Shipping & delivery",
    "Follow a parcel, work out the delivery date, and know what shipping and customs may cost.",
  ],
  [
    "made-to-order",
    "Made-to-order clothing",
    "How to measure, when to order and what can still be changed once your garment is being made.",
  ],
  ["payment", "Payment", "What you can pay with, when you are charged, and which currency you see."],
  ["returns", "Returns & refunds", "Send something back, and follow the money."],
  ["account", "My account", "Sign in, change your details, or leave."],
];

/** Articles that only fill the shelves; the last ones exist in German alone. */
const FILLERS: [category: string, titles: string[], language?: string][] = [
  ["orders", ["When will it arrive", "Change the address", "What each status means", "Contact us about an order"]],
  ["payment", ["Accepted methods", "Pay by card", "When am I charged", "Prices in my currency", "Taxes", "Coupons"]],
  ["returns", ["Return an item", "Conditions for returns", "When the refund arrives"]],
  ["account", ["Create an account", "Sign-in and password"]],
  ["account", ["Konto löschen"], "de"],
];

interface Text {
  id: string;
  category: string;
  title: string;
  summary: string;
  html: string;
  headings?: [level: number, id: string, text: string][];
  language?: string;
}

const TEXTS: Text[] = [
  {
    id: "check-order-status",
    category: "orders",
    title: "Check the status of an order",
    summary: "Where to find an order, and what its page shows.",
    html: `<p>Every order has its own page. It shows the status, the expected dates, the parcels and the help links that apply today.</p>
<h2 id="find">Find your order</h2><ol><li>Open <strong>Orders</strong> and choose the order.</li><li>Read the status at the top.</li><li>Once a parcel is on its way, open it to <a href="article:track-a-package">track it</a>.</li></ol>
<h2 id="missing">It is not in the list</h2><p>If you ordered without an account, look it up with its number and your e-mail address.</p>`,
    headings: [
      [2, "find", "Find your order"],
      [2, "missing", "It is not in the list"],
    ],
  },
  {
    id: "cancel-an-order",
    category: "orders",
    title: "Cancel an order",
    summary: "Until when an order can be cancelled, and what is paid back.",
    html: `<p>You can ask us to cancel an order any time before it ships. After that, please wait for it and send it back.</p>
<h2 id="fees">What it costs</h2><p>Within 24 hours it costs nothing. Once a garment is being cut for you, we keep what the work has cost.</p>`,
    headings: [[2, "fees", "What it costs"]],
  },
  {
    id: "track-a-package",
    category: "shipping",
    title: "Track a package",
    summary: "What the tracking tells you, and whom to ask about the last part of the way.",
    html: `<p>Once an order has shipped, its page lists every parcel with its latest event and the local delivery company.</p>
<h2 id="words">What the words mean</h2><table><thead><tr><th>Tracking says</th><th>What it means</th><th>What to do</th></tr></thead><tbody><tr><td>In transit</td><td>The parcel is on its way. Long routes can have days without an event.</td><td>Nothing</td></tr><tr><td>At customs</td><td>The customs office is checking it.</td><td>See <a href="article:extra-fees-and-customs#clearance">customs</a></td></tr><tr><td>Ready for pickup</td><td>It waits for you for 7 to 14 days.</td><td>Collect it before the deadline</td></tr></tbody></table>
<h2 id="late">Late or silent</h2><p>As long as the expected delivery has not passed, please wait. The carrier’s own page is at <a href="https://nordwind.example/track">nordwind.example</a>.</p>`,
    headings: [
      [2, "words", "What the words mean"],
      [2, "late", "Late or silent"],
    ],
  },
  {
    id: "extra-fees-and-customs",
    category: "shipping",
    title: "Extra fees and customs",
    summary: "Which duties and fees can be added when a parcel crosses a border, and who collects them.",
    html: `<p>A parcel from another country passes customs. The customs office decides whether duties or taxes are due; we do not set them.</p>
<p>Press <img data-media="reading-lamp" alt="Help"> for the help of an order. <img data-media="teapot" alt="A teapot, as an example of goods that are declared"></p>
<h2 id="clearance">While it is at customs</h2><ol><li>Open the tracking. It shows whether you have to do something.</li><li>Reply quickly if customs asks for a document.</li></ol>
<h2 id="refuse">If you refuse the fees</h2><p>The parcel may be sent back or destroyed. Please write to us first.</p>`,
    headings: [
      [2, "clearance", "While it is at customs"],
      [2, "refuse", "If you refuse the fees"],
    ],
  },
  {
    id: "measuring",
    category: "made-to-order",
    title: "How to measure",
    summary: "The measurements a tailor needs, one after the other.",
    html: ["Bust", "Waist", "Hips", "Hollow to floor", "Height"]
      .map(
        (part, index) =>
          `<h2 id="m${index}">${part}</h2><p>Stand straight, in the underwear and the shoes you will wear. Let somebody else hold the tape: it lies flat, not tight.</p><h3 id="m${index}b">Common mistakes</h3><ul><li>Measuring over clothes.</li><li>Holding one’s breath.</li><li>Rounding up, twice.</li></ul><p>Write the number down in centimetres, with one digit after the point. Measure again; if the two differ by more than one centimetre, measure a third time.</p>`,
      )
      .join(""),
    headings: ["Bust", "Waist", "Hips", "Hollow to floor", "Height"].flatMap(
      (part, index): [number, string, string][] => [
        [2, `m${index}`, part],
        [3, `m${index}b`, "Common mistakes"],
      ],
    ),
  },
  ...FILLERS.flatMap(([category, titles, language]) =>
    titles.map((title) => ({
      id: title.toLowerCase().replaceAll(/\W+/g, "-"),
      category,
      title,
      summary: "A short answer, with the steps one after the other.",
      html: "<p>A short answer, with the steps one after the other.</p>",
      language,
    })),
  ),
];

const BEHIND: ArticleView["outdated"] = { kind: "behind", language: "en", updated_at: at(-3) };

const text = (words: string, language = "en"): TextView => ({
  text: words,
  language,
  direction: language === "he" ? "rtl" : "ltr",
});
const linkTo = ({ id, title, summary, language }: Text) => ({ id, title: text(title, language), summary });

export function help(): HelpView {
  return { categories: CATEGORIES.map(([id]) => category(id)!), articles: TEXTS.length };
}

/** The ways to some articles. */
export function links(ids: string[]): ArticleLinkView[] {
  return ids.flatMap((id) => TEXTS.filter((article) => article.id === id).map(linkTo));
}

export function category(id: string): CategoryView | null {
  const found = CATEGORIES.find(([known]) => known === id);
  if (!found) return null;
  const articles = TEXTS.filter((article) => article.category === id).map(linkTo);
  return { id, title: text(found[1]), summary: text(found[2]), articles };
}

export function article(id: string, language: string): ArticleView | null {
  const shelf = TEXTS.filter(({ category }) => category === TEXTS.find((known) => known.id === id)?.category);
  const place = shelf.findIndex((known) => known.id === id);
  const original = shelf[place];
  if (!original) return null;
  const translations = TRANSLATIONS[id];
  const found = translations?.[language] ? { ...original, ...translations[language], language } : original;
  return {
    ...linkTo(found),
    html: found.html,
    headings: (found.headings ?? []).map(([level, id, text]) => ({ level, id, text })),
    updated_at: at(id === "measuring" ? -800 : -40),
    outdated: id === "measuring" ? { kind: "old" } : translations && found.language === "de" ? BEHIND : null,
    related: shelf
      .filter((_, index) => Math.abs(index - place) > 1)
      .map(linkTo)
      .slice(0, 4),
    bookmarked: false,
    asked_language: language,
    vote: null,
    languages: ["en", ...Object.keys(translations ?? { de: null })],
    category_id: found.category,
    category_title: category(found.category)!.title,
    previous: shelf[place - 1] ? linkTo(shelf[place - 1]!) : null,
    next: shelf[place + 1] ? linkTo(shelf[place + 1]!) : null,
    pictures: [
      { sha256: "teapot", width: 400, height: 400 },
      { sha256: "reading-lamp", width: 24, height: 24 },
    ],
  };
}

export function findArticles(words: string) {
  return TEXTS.filter(({ title, summary }) => `${title} ${summary}`.toLowerCase().includes(words)).map((found) => ({
    id: found.id,
    title: text(found.title, found.language),
    marked_title: marked(found.title, words),
    summary: found.summary,
    category_title: category(found.category)!.title,
  }));
}

export function passage(id: string, words: string) {
  const found = TEXTS.find((text) => text.id === id);
  return found ? marked(found.summary, words) : [];
}

function marked(sentence: string, words: string) {
  const place = sentence.toLowerCase().indexOf(words);
  if (place < 0) return [{ text: sentence, hit: false }];
  const end = place + words.length;
  const pieces = [
    { text: sentence.slice(0, place), hit: false },
    { text: sentence.slice(place, end), hit: true },
    { text: sentence.slice(end), hit: false },
  ];
  return pieces.filter((piece) => piece.text);
}
