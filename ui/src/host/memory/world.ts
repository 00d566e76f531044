// What the memory host remembers: the store, the session, the settings, the orders. The address chooses a situation.
import type {
  AppView,
  DesktopView,
  DraftView,
  LanguageView,
  Notice,
  OrderView,
  SyncView,
  VoteView,
} from "../bindings/api";
import { at, day } from "./calendar";
import { CARRIERS } from "./goods";
import { notices } from "./notices";
import { manyOrders, orders } from "./orders";
import { drafts, threads, unsentThreads, type Thread } from "./threads";
import { SERVICE } from "./topics";

/** The situations there are to look at. */
export type Situation =
  | "usual"
  | "many"
  | "none"
  | "offline"
  | "signed-out"
  | "first"
  | "first-sync"
  | "waiting"
  | "failing"
  | "expired"
  | "key-file"
  | "no-tray";

export interface World {
  situation: Situation;
  app: AppView;
  desktop: DesktopView;
  sync: SyncView;
  orders: OrderView[];
  threads: Thread[];
  drafts: DraftView[];
  /** Newest first. */
  notices: Notice[];
  /** By language and article. */
  votes: Map<string, VoteView>;
  /** Articles. */
  bookmarked: Set<string>;
  /** Ends the sign-in that is under way. */
  giveUp?: () => void;
}

const LANGUAGES: [tag: string, name: string][] = [
  ["en", "English"],
  ["fr", "Français"],
  ["es", "Español"],
  ["de", "Deutsch"],
  ["it", "Italiano"],
  ["pt", "Português"],
  ["ja", "日本語"],
  ["ru", "Русский"],
  ["nl", "Nederlands"],
  ["nb", "Norsk"],
  ["da", "Dansk"],
  ["sv", "Svenska"],
  ["ko", "한국어"],
  ["fi", "Suomi"],
  ["he", "עברית"],
  ["tr", "Türkçe"],
  ["pl", "Polski"],
  ["cs", "Čeština"],
  ["el", "Ελληνικά"],
  ["hr", "Hrvatski"],
  ["ro", "Română"],
  ["hu", "Magyar"],
];

export const languages: LanguageView[] = LANGUAGES.map(([tag, name]) => ({
  tag,
  name,
  direction: tag === "he" ? "rtl" : "ltr",
}));

export function world(situation: Situation, language: string): World {
  const out = situation === "signed-out" || situation === "first";
  const customer = !out && situation !== "none" && situation !== "first-sync";
  const special: Partial<AppView> = {};
  if (situation === "expired") special.session = { state: "expired", account: "robin@example.com" };
  if (situation === "key-file") special.key_place = { kind: "key_file", path: "/home/robin/.local/share/doorstep/key" };
  return {
    situation,
    app: { ...appView(out, situation !== "first"), ...special, language, direction: language === "he" ? "rtl" : "ltr" },
    desktop: { tray: situation !== "no-tray", autostart: false },
    sync: syncView(situation),
    orders: !customer ? [] : situation === "many" ? manyOrders(5000) : orders(),
    threads: !customer ? [] : situation === "offline" ? unsentThreads() : threads(),
    drafts: customer ? drafts() : [],
    notices: customer ? notices() : [],
    votes: new Map(),
    bookmarked: new Set(),
  };
}

function appView(out: boolean, welcomed: boolean): AppView {
  return {
    brand: "Doorstep",
    store: {
      name: "Larkspur",
      languages: LANGUAGES.map(([tag]) => tag),
      default_language: "en",
      currencies: {
        base: "USD",
        rates: { EUR: "0.9214", GBP: "0.7893", JPY: "149.32", KWD: "0.3071", ILS: "3.6810" },
        day: day(-1),
      },
      carriers: Object.values(CARRIERS),
      support: {
        opening_hours: ["Mo-Fr 09:00-18:00"],
        time_zone: "Asia/Shanghai",
        email: "help@larkspur.example",
        answer_hours: 24,
      },
      service: SERVICE,
      features: ["stream", "order_lookup", "requests", "votes", "notices"],
      website: "https://larkspur.example",
    },
    language: "en",
    direction: "ltr",
    languages,
    session: out ? { state: "signed_out" } : { state: "signed_in", account: "robin@example.com", guest: false },
    settings: {
      language: null,
      currency: "USD",
      theme: "system",
      text_size: 100,
      help_languages: ["de"],
      pictures_mb: 500,
      welcomed,
      notices: { toasts: true, off: [], only_wrong: false, quiet: null, digest: null, muted: ["order-L-204530"] },
      background: null,
    },
    key_place: { kind: "keychain" },
    version: "0.1.0",
  };
}

function syncView(situation: Situation): SyncView {
  const age = { fresh_at: new Date(Date.now() - 125_000).toISOString(), retry_at: null, progress: [] };
  if (situation === "offline") return { ...age, state: "offline", fresh_at: at(-2, 17), retry_at: null };
  if (situation !== "first-sync") return { ...age, state: "live" };
  const progress = [
    { log: "customer", done: 1200, total: 5000 },
    { log: "help/en", done: 38, total: 64 },
  ];
  return { ...age, state: "syncing", fresh_at: null, progress };
}
