// The groups of the palette and their order: before anything is typed what was open and what fits here, then the best first.
import type { OrderView, RecentlyReadView, SearchView } from "../../host/bindings/api";
import type { Action } from "../../state/actions/action";
import { urgentActions } from "../../state/actions/families";
import { language, t } from "../../state/language.svelte";
import type { Opened } from "../../state/recent.svelte";
import {
  actionHit,
  articleHit,
  noticeHit,
  openedOrder,
  orderHit,
  readArticle,
  requestHit,
  settingHit,
  type Hit,
} from "./hits";
import { fitting, STRONG } from "./match";

export interface Group {
  key: string;
  title: string;
  hits: Hit[];
}

/** Most of each kind: the search screen has them all. */
const RECENT = 5;
const ACTIONS = 6;
const FEW = 4;
const ARTICLES = 6;
/** An action that fits so much worse than the best one is not what was meant. */
const SPREAD = 1;

interface Seen {
  orders: readonly Opened[];
  /** What is known of them; none of those that are gone. */
  views: readonly (OrderView | null)[];
  articles: readonly RecentlyReadView[];
}

/** What was opened last, an order or an article, the last one first. */
export function recentHits({ orders, views, articles }: Seen): Hit[] {
  const known = orders.flatMap(({ id, at }) => {
    const view = views.find((view) => view?.order.id === id);
    return view ? { at, hit: openedOrder(view) } : [];
  });
  const read = articles.map((article) => ({ at: article.at, hit: readArticle(article) }));
  const all = [...known, ...read].toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return all.slice(0, RECENT).map(({ hit }) => hit);
}

/** Before anything is typed. */
export function atFirst(actions: readonly Action[], recent: Hit[]): Group[] {
  const of = (wanted: Action["group"]) =>
    actions.filter(({ group, quiet }) => group === wanted && !quiet).map((action) => actionHit(action));
  return filled([
    { key: "recent", title: t("palette-recent"), hits: recent },
    { key: "here", title: t("palette-here"), hits: of("here") },
    { key: "go", title: t("palette-go"), hits: of("go") },
    { key: "actions", title: t("palette-actions"), hits: of("actions") },
  ]);
}

/** What fits `typed`; `others` is what to do about it anyway. */
export function onTyping(
  typed: string,
  actions: readonly Action[],
  found: SearchView | null,
  others: readonly Action[],
): Group[] {
  const rated = actions.flatMap((action) => {
    const rate = fitting(typed, action.label, [action.place, action.also].join(" "));
    return rate === null ? [] : { action, rate };
  });
  const most = Math.max(...rated.map(({ rate }) => rate));
  const best = rated
    .filter(({ rate }) => rate >= most - SPREAD)
    .toSorted((a, b) => b.rate - a.rate)
    .slice(0, ACTIONS);
  const done = best.map(({ action }) => actionHit(action, typed));
  const doing: Group = { key: "actions", title: t("palette-actions"), hits: done };
  const strong = (best[0]?.rate ?? 0) >= STRONG;
  const theirs = found ? foundGroups(found, typed) : [];
  const last: Group = { key: "others", title: t("search-title"), hits: others.map((action) => actionHit(action)) };
  return filled(strong ? [doing, ...theirs, last] : [...theirs, doing, last]);
}

function foundGroups(found: SearchView, typed: string): Group[] {
  const orders = found.orders
    .slice(0, FEW)
    .flatMap((row) => [orderHit(row, typed), ...urgentActions(row).map((action) => actionHit(action))]);
  const group = (key: string, title: string, hits: Hit[]): Group => ({ key, title, hits });
  const own = [
    group("orders", t("search-orders"), orders),
    group(
      "requests",
      t("nav-requests"),
      found.requests.slice(0, FEW).map((row) => requestHit(row, typed)),
    ),
    group(
      "notices",
      t("nav-notices"),
      found.notices.slice(0, FEW).map((row) => noticeHit(row, typed)),
    ),
    group(
      "settings",
      t("nav-settings"),
      found.settings.slice(0, FEW).map(({ id }) => settingHit(id, typed)),
    ),
  ];
  const isOwn = ({ title }: SearchView["articles"][number]) => title.language === language.tag;
  const pages = found.articles.filter(isOwn).slice(0, ARTICLES);
  const foreign = found.articles.filter((hit) => !isOwn(hit)).slice(0, pages.length > 0 ? 2 : ARTICLES);
  const help = [
    group(
      "articles",
      t("search-articles"),
      pages.map((hit) => articleHit(hit, typed)),
    ),
    group(
      "foreign",
      t("search-foreign"),
      foreign.map((hit) => articleHit(hit, typed)),
    ),
  ];
  return found.best === "own" ? [...own, ...help] : [...help, ...own];
}

/** Nothing stands in two groups, and no group is empty. */
function filled(groups: Group[]): Group[] {
  const keys = new Set<string>();
  const isNew = ({ key }: Hit) => !keys.has(key) && Boolean(keys.add(key));
  return groups.map((group) => ({ ...group, hits: group.hits.filter(isNew) })).filter(({ hits }) => hits.length > 0);
}
