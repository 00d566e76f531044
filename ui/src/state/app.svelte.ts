// What every screen needs: the store's name, the session, the settings, and how fresh everything is.
import type { AppView, Feature, SyncView } from "../host/bindings/api";
import { call, onChanged } from "./connection";
import { speak } from "./language.svelte";

let view = $state.raw<AppView | null>(null);
let sync = $state.raw<SyncView>({ state: "starting", fresh_at: null, retry_at: null, progress: [] });

export const app = {
  /** Read before the first screen is shown. */
  get view(): AppView {
    if (!view) throw new Error("the app is read before its screens are shown");
    return view;
  },
  get sync(): SyncView {
    return sync;
  },
  /** The store's own name, or the one a merchant gave the app. */
  get storeName(): string {
    return view?.store?.name ?? view?.brand ?? "";
  },
  /** Somebody's orders are on this machine. */
  get hasCustomer(): boolean {
    return view?.session.state === "signed_in" || view?.session.state === "expired";
  },
  /** It is somebody with an account; a guest has one order, and can only ask about that. */
  get hasAccount(): boolean {
    const session = view?.session;
    return session?.state === "signed_in" ? !session.guest : session?.state === "expired" && session.account !== null;
  },
  /** What a store does not name it does not have; one that was never asked may have it. */
  offers(feature: Feature): boolean {
    return view?.store?.features.includes(feature) ?? true;
  },
};

/** Reads the app, the words and the freshness, and keeps them as they change; listens first, so that no change is missed. */
export async function open(): Promise<() => void> {
  const stop = await onChanged(({ tags }) => {
    const touches = (...wanted: typeof tags) => wanted.some((tag) => tags.includes(tag));
    if (touches("settings", "session", "store")) void readApp();
    if (touches("settings")) void readWords();
    if (touches("sync")) void readSync();
  });
  try {
    await Promise.all([readApp(), readWords(), readSync()]);
  } catch (error) {
    stop();
    throw error;
  }
  return stop;
}

async function readApp(): Promise<void> {
  view = await call("app_read", null);
  const { theme, text_size } = view.settings;
  const root = document.documentElement;
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.style.fontSize = text_size === 100 ? "" : `${text_size}%`;
}

async function readWords(): Promise<void> {
  speak(await call("messages_read", null));
}

async function readSync(): Promise<void> {
  sync = await call("sync_read", null);
}
