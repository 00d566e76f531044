// What the palette shows for what is typed: actions at once, and what the search finds as soon as it answers.
import type { SearchView } from "../../host/bindings/api";
import type { Action } from "../../state/actions/action";
import { choices, noticeActions, orderActions } from "../../state/actions/families";
import { present } from "../../state/actions/present";
import { app } from "../../state/app.svelte";
import { ask } from "../../state/asking";
import { t } from "../../state/language.svelte";
import { queries, query } from "../../state/query.svelte";
import { areReadingsGoing } from "../../state/reading";
import { recent } from "../../state/recent.svelte";
import { go, route } from "../../state/route.svelte";
import { atFirst, onTyping, recentHits, type Group } from "./groups";

/** As many articles as are shown, in the reader's language and in others. */
const MOST = 12;

export interface Scene {
  readonly groups: Group[];
  /** It is what was found for exactly what is typed, and not for what was typed before. */
  readonly settled: boolean;
}

/** To be called while a component is made. */
export function scene(typed: () => string): Scene {
  const text = $derived(typed().trim());
  const found = query("search_find", () => (text ? { text, limit: MOST } : undefined));
  const order = query("order_read", () =>
    route.current.name === "order" || route.current.name === "ask" ? { id: route.current.id } : undefined,
  );
  const badges = query("badges_read", () => (app.hasCustomer ? null : undefined));
  const reading = query("reading_read", () => null);
  const opened = queries("order_read", () => (app.hasCustomer ? recent.orders.map(({ id }) => ({ id })) : []));

  // What was found before stays until the answer to what is typed now is there, so that typing does not flicker.
  let before: SearchView | null = null;
  const shown = $derived.by(() => {
    if (text === "") before = null;
    else if (found.data) before = found.data;
    return before;
  });
  const actions = $derived([
    ...(order.data ? orderActions(order.data) : []),
    ...noticeActions(badges.data?.notices ?? 0),
    ...present(),
    ...choices(),
  ]);
  const groups = $derived.by(() => {
    if (text) return onTyping(text, actions, shown, others(text, shown));
    const articles = areReadingsGoing() ? [] : (reading.data?.recent ?? []);
    return atFirst(
      actions,
      recentHits({
        orders: recent.orders.filter(isElsewhere),
        views: opened.all,
        articles: articles.filter(isElsewhere),
      }),
    );
  });

  return {
    get groups() {
      return groups;
    },
    get settled() {
      return text === "" || found.data !== null || found.error !== null;
    },
  };
}

/** Nobody is led to where they are. */
function isElsewhere({ id }: { id: string }): boolean {
  const { current } = route;
  return (current.name !== "order" && current.name !== "article") || current.id !== id;
}

/** All that was found, and the store's people where nothing was. */
function others(text: string, found: SearchView | null): Action[] {
  const search = () => go({ name: "search", text });
  const looking: Action = {
    id: "search-for",
    group: "actions",
    icon: "search",
    label: t("palette-search", { text }),
    run: search,
  };
  const none =
    found && [found.orders, found.requests, found.notices, found.articles].every(({ length }) => length === 0);
  if (!none || !app.hasAccount || !app.offers("requests")) return [looking];
  return [
    looking,
    { id: "ask-store", group: "actions", icon: "message", label: t("search-ask"), run: () => ask(text) },
  ];
}
