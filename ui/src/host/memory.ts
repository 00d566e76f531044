// A host without anything behind it: canned answers for tests, and for looking at screens while they are made.
// In a browser `?as=offline` chooses a situation, `&in=he` a language.
import type { Commands, MessagesView, OrderView, SearchArgs, SearchView, SettingsArgs, Tag } from "./bindings/api";
import type { Answer, Args, Host, Name } from "./host";
import { formAnswers } from "./memory/forms";
import { drawing } from "./memory/goods";
import { article, category, findArticles, help, passage } from "./memory/help";
import { noticeAnswers } from "./memory/notices";
import { orders } from "./memory/orders";
import { readingAnswers } from "./memory/reading";
import { forCustomer, recordAnswers, rows } from "./memory/requests";
import { homeOf, listOf, mentions, rowOf } from "./memory/views";
import { languages, world, type Situation, type World } from "./memory/world";

const texts = import.meta.glob<string>("../../../locales/*/*.ftl", { query: "?raw", import: "default" });

type Answers = { [N in keyof Commands]: (args: Args<N>) => Answer<N> | Promise<Answer<N>> };

export function memory(situation = (asked("as") ?? "usual") as Situation, language = asked("in") ?? "en"): Host {
  const listeners = new Set<(changed: { tags: Tag[] }) => void>();
  const changed = (...tags: Tag[]) => listeners.forEach((listener) => listener({ tags }));
  const answers = answersOf(world(situation, language), changed);
  return {
    async call<N extends Name>(name: N, args: Args<N>) {
      const frame = name === "app_read" || name === "messages_read" || name === "sync_read";
      if (!frame && situation === "waiting") await new Promise(() => {});
      if (!frame && situation === "failing") throw { code: "internal", args: {} };
      return answers[name](args);
    },
    async onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    mediaUrl: drawing,
  };
}

function asked(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}

function answersOf(world: World, changed: (...tags: Tag[]) => void): Answers {
  const done = (...tags: Tag[]) => {
    queueMicrotask(() => changed(...tags));
    return null;
  };
  const asking = { ...recordAnswers(world, done), ...formAnswers(world, done) };
  const telling = { ...noticeAnswers(world, done), ...readingAnswers(world, done) };
  return { ...reading(world), ...acting(world, done), ...entering(world, done), ...asking, ...telling };
}

type Asking = ReturnType<typeof recordAnswers> & ReturnType<typeof formAnswers>;
type Telling = ReturnType<typeof noticeAnswers> & ReturnType<typeof readingAnswers>;
type Doing = ReturnType<typeof acting> & ReturnType<typeof entering> & Asking & Telling;
type Reading = Exclude<Name, keyof Doing>;

function reading(world: World): Pick<Answers, Reading> {
  return {
    app_read: () => world.app,
    messages_read: () => messages(world.app.language),
    sync_read: () => world.sync,
    home_read: () => homeOf(world.orders, forCustomer(world)),
    orders_list: (args) => listOf(world.orders, args),
    order_read: ({ id }) => converted(asking(found(world.orders.find(({ order }) => order.id === id)), world), world),
    help_read: () => (world.situation === "first-sync" ? { categories: [], articles: 0 } : help()),
    category_read: ({ id }) => found(category(id)),
    article_read: ({ id, language }) => {
      const read = found(article(id, language ?? world.app.language));
      const bookmarked = world.bookmarked.has(id);
      return { ...read, bookmarked, vote: world.votes.get(`${read.title.language}/${id}`) ?? null };
    },
    search_find: (args) => search(world, args),
    passages_read: ({ text, articles }) => ({ passages: articles.map(({ id }) => passage(id, wordsOf(text))) }),
    answers_find: ({ text }) => ({ articles: findArticles(wordsOf(text)).slice(0, 3) }),
    desktop_read: () => world.desktop,
    storage_read: () => storage(world),
  };
}

function search(world: World, { text, limit }: SearchArgs): SearchView {
  const orders = world.orders.filter((view) => mentions(view, text)).slice(0, limit);
  const articles = findArticles(wordsOf(text)).slice(0, limit);
  return {
    best: articles.length > 0 ? "articles" : "own",
    orders: orders.map(rowOf),
    requests: [],
    notices: [],
    settings: [],
    articles,
    corrected: null,
  };
}

function wordsOf(text: string): string {
  return text.trim().toLowerCase();
}

function acting(world: World, done: (...tags: Tag[]) => null) {
  return {
    settings_change: (args: SettingsArgs) => {
      world.app = settled(world.app, args);
      return done("settings");
    },
    autostart_change: ({ on }: Args<"autostart_change">) => {
      world.desktop = { ...world.desktop, autostart: on };
      return done("settings");
    },
    sync_now: () => {
      world.sync = { ...world.sync, fresh_at: new Date().toISOString() };
      return done("sync");
    },
    storage_forget_language: ({ language }: Args<"storage_forget_language">) => {
      const kept = world.app.settings.help_languages.filter((tag) => tag !== language);
      world.app = settled(world.app, { help_languages: kept });
      return done("help", "settings");
    },
    link_open: () => null,
  };
}

function entering(world: World, done: (...tags: Tag[]) => null) {
  const session = (session: World["app"]["session"]) => {
    world.app = { ...world.app, session };
    return done("session", "orders");
  };
  return {
    // Nobody comes back from the browser here: it waits until it is given up.
    session_sign_in: () => {
      session({ state: "signing_in", url: "https://larkspur.example/oauth/authorize?client_id=doorstep&state=4fK2" });
      return new Promise<null>((resolve) => (world.giveUp = () => resolve(session({ state: "signed_out" }))));
    },
    session_cancel: () => {
      world.giveUp?.();
      return null;
    },
    session_look_up: ({ number }: Args<"session_look_up">) => {
      if (world.situation === "offline") throw { code: "offline", args: {} };
      if (number === "L-0") throw { code: "too_many_attempts", args: { seconds: "12" } };
      if (!number.startsWith("L-")) throw { code: "look_up_failed", args: {} };
      world.orders = orders().slice(0, 1);
      return session({ state: "signed_in", account: null, guest: true });
    },
    session_sign_out: () => {
      world.orders = [];
      return session({ state: "signed_out" });
    },
  };
}

function found<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw { code: "not_found", args: {} };
  return thing;
}

function asking(view: OrderView, world: World): OrderView {
  const { id } = view.order;
  const begun = world.drafts.flatMap(({ subject }) =>
    subject.kind === "order" && subject.order_id === id ? subject.topic : [],
  );
  return { ...view, begun, requests: rows(world).filter((row) => row.order_id === id) };
}

function converted(view: OrderView, { app }: World): OrderView {
  const { total } = view.order.totals;
  const wanted = app.settings.currency;
  if (!wanted || wanted === total.currency) return view;
  const money = { amount: Math.round(total.amount * 1.0853), currency: wanted };
  return { ...view, converted_total: { money, rate: "1.0853", day: app.store!.currencies.day } };
}

function settled(app: World["app"], { language, currency, ...others }: SettingsArgs): World["app"] {
  const settings = { ...app.settings, ...others };
  if (language !== undefined) settings.language = language || null;
  if (currency !== undefined) settings.currency = currency || null;
  const tag = language === undefined ? app.language : language || "en";
  const direction = languages.find((known) => known.tag === tag)?.direction ?? "ltr";
  return { ...app, settings, language: tag, direction };
}

async function messages(language: string): Promise<MessagesView> {
  const bundles = await Promise.all(
    [...new Set([language, "en"])].map(async (tag) => ({ language: tag, ftl: await ftlOf(tag) })),
  );
  const direction = languages.find((known) => known.tag === language)?.direction ?? "ltr";
  return { language, direction, bundles };
}

async function ftlOf(language: string): Promise<string> {
  const files = Object.entries(texts).filter(([path]) => path.includes(`/${language}/`));
  return (await Promise.all(files.map(([, load]) => load()))).join("\n");
}

function storage(world: World): Commands["storage_read"]["answer"] {
  const help = (language: string) => ({
    language,
    articles: 52,
    bytes: 412_000,
    whole: true,
    synced_at: new Date().toISOString(),
    removable: language !== "en" && language !== world.app.language,
  });
  const kept = new Set([world.app.language, "en", ...world.app.settings.help_languages]);
  return {
    folder: "/home/robin/.local/share/doorstep",
    cache_bytes: 3_412_000,
    local_bytes: 61_000,
    media_bytes: 8_120_400,
    orders: world.orders.length,
    // Polish is asked for and does not come, so that this can be seen.
    help: [...kept].filter((language) => language !== "pl").map(help),
  };
}
