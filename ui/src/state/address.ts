// The addresses of the screens: what stands behind `#` in the window's address, taken apart and put together.
import type { HelpTopic, NoticeFilter, OrderFilter, OrderSort } from "../host/bindings/api";

export type Route =
  | { name: "home" }
  | { name: "orders"; text: string; filter: OrderFilter; sort: OrderSort }
  | { name: "order"; id: string }
  /** The form for a help topic of an order. */
  | { name: "ask"; id: string; topic: HelpTopic }
  /** The form for a question about no order. */
  | { name: "contact" }
  /** The service record. */
  | { name: "requests" }
  | { name: "request"; id: string }
  | { name: "notices"; filter: NoticeFilter }
  /** `text` is what is looked for in the help centre alone. */
  | { name: "help"; text?: string }
  | { name: "category"; id: string }
  /**
   * `at` is a heading's id; `language` is set when it is not the reader's own; `beside` is a second language that is read
   * next to it.
   */
  | { name: "article"; id: string; at: string | null; language: string | null; beside: string | null }
  | { name: "search"; text: string }
  /** With `at`, from one of its parts on. */
  | { name: "settings"; at?: SettingsPart }
  /** With `find`, the form to look one order up. */
  | { name: "welcome"; find?: boolean }
  | { name: "nowhere" };

export const FILTERS = [
  "all",
  "attention",
  "awaiting_payment",
  "processing",
  "shipped",
  "delivered",
  "cancelled",
] as const satisfies readonly OrderFilter[];

export const SORTS = ["newest_first", "oldest_first", "last_changed"] as const satisfies readonly OrderSort[];

export const NOTICE_FILTERS = ["all", "unread", "wrong"] as const satisfies readonly NoticeFilter[];

/** The parts of the settings. */
export const SETTINGS = [
  "account",
  "words",
  "look",
  "notices",
  "running",
  "help",
  "storage",
  "privacy",
  "about",
] as const;

export type SettingsPart = (typeof SETTINGS)[number];

/** The help topics there are, as the store's pages list them. */
export const TOPICS = [
  "change_address",
  "payment_issue",
  "order_progress",
  "package_not_received",
  "customs_duty",
  "return_replace",
  "item_problem",
  "cancel_order",
  "contact",
] as const satisfies readonly HelpTopic[];

/** The address of a screen, for `href`. */
export function to(route: Route): string {
  switch (route.name) {
    case "home":
      return "#/";
    case "orders":
      return (
        "#/orders" +
        asked({ text: route.text, filter: past(route.filter, "all"), sort: past(route.sort, "newest_first") })
      );
    case "order":
      return `#/orders/${encodeURIComponent(route.id)}`;
    case "ask":
      return `#/orders/${encodeURIComponent(route.id)}/help/${encodeURIComponent(route.topic)}`;
    case "request":
      return `#/requests/${encodeURIComponent(route.id)}`;
    case "notices":
      return `#/notices${asked({ filter: past(route.filter, "all") })}`;
    case "help":
      return `#/help${asked({ text: route.text ?? null })}`;
    case "category":
      return `#/help/${encodeURIComponent(route.id)}`;
    case "article":
      return `#/article/${encodeURIComponent(route.id)}${asked({ at: route.at, in: route.language, beside: route.beside })}`;
    case "search":
      return `#/search${asked({ text: route.text })}`;
    case "settings":
      return `#/settings${asked({ at: route.at ?? null })}`;
    case "welcome":
      return `#/welcome${asked({ find: route.find ? "order" : null })}`;
    default:
      return `#/${route.name}`;
  }
}

/** The list of orders, with only what differs from its usual state. */
export function ordersRoute(change: { text?: string; filter?: OrderFilter; sort?: OrderSort } = {}): Route {
  return { name: "orders", text: "", filter: "all", sort: "newest_first", ...change };
}

export function articleRoute(
  id: string,
  at: string | null = null,
  language: string | null = null,
  beside: string | null = null,
): Route {
  return { name: "article", id, at, language, beside };
}

export function settingsRoute(at?: SettingsPart): Route {
  return at ? { name: "settings", at } : { name: "settings" };
}

export function noticesRoute(filter: NoticeFilter = "all"): Route {
  return { name: "notices", filter };
}

/** The screen at an address. */
export function read(hash: string): Route {
  const [path = "", search = ""] = hash.replace(/^#?\/?/, "").split("?");
  const [name = "", id, ...rest] = path.split("/").map(plain);
  const given = new URLSearchParams(search);
  if (rest.length > 0) return readDeeper(name, id, rest);
  if (id) return readWithId(name, id, given);
  switch (name) {
    case "":
      return { name: "home" };
    case "orders":
      return {
        name,
        text: given.get("text") ?? "",
        filter: FILTERS.find((filter) => filter === given.get("filter")) ?? "all",
        sort: SORTS.find((sort) => sort === given.get("sort")) ?? "newest_first",
      };
    case "notices":
      return { name, filter: NOTICE_FILTERS.find((filter) => filter === given.get("filter")) ?? "all" };
    case "search":
      return { name, text: given.get("text") ?? "" };
    case "help":
      return given.get("text") ? { name, text: given.get("text")! } : { name };
    case "welcome":
      return given.get("find") ? { name, find: true } : { name };
    case "contact":
    case "requests":
      return { name };
    case "settings":
      return settingsRoute(SETTINGS.find((part) => part === given.get("at")));
    default:
      return { name: "nowhere" };
  }
}

function readDeeper(name: string, id: string | undefined, [place, word, ...rest]: string[]): Route {
  const topic = TOPICS.find((topic) => topic === word);
  const asks = name === "orders" && id && place === "help" && topic && rest.length === 0;
  return asks ? { name: "ask", id, topic } : { name: "nowhere" };
}

function readWithId(name: string, id: string, given: URLSearchParams): Route {
  switch (name) {
    case "orders":
      return { name: "order", id };
    case "requests":
      return { name: "request", id };
    case "help":
      return { name: "category", id };
    case "article":
      return { name, id, at: given.get("at"), language: given.get("in"), beside: given.get("beside") };
    default:
      return { name: "nowhere" };
  }
}

function past<T>(value: T, usual: T): T | null {
  return value === usual ? null : value;
}

function asked(values: Record<string, string | null>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    if (value) search.set(key, value);
  }
  return search.size > 0 ? `?${search}` : "";
}

function plain(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
