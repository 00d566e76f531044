// What this machine remembers of reading: what was opened, how far it was read, and links to share.
import type { PlaceView } from "../host/bindings/api";
import { attempt, obtain } from "./attempt";
import { copy } from "./clipboard";
import { call } from "./connection";
import { discardLater, isGoing, settleDiscard } from "./discards.svelte";
import { t } from "./language.svelte";
import { toast } from "./toasts.svelte";

const READINGS = "readings";

/** Where the reader of an article stopped the last time; none at its beginning or its end. Notes that it is opened. */
export async function reopen(id: string): Promise<PlaceView | null> {
  // What is read from now on is not to be forgotten with what was read before.
  await settleDiscard(READINGS);
  try {
    const place = await call("place_read", { id });
    await call("article_open", { id });
    return place.block > 0 ? place : null;
  } catch {
    // An article can be read without being remembered.
    return null;
  }
}

/** Keeps how far an article is read; none once that is to its end. */
export function keepPlace(id: string, place: PlaceView | null): void {
  void call("place_keep", { id, ...(place ?? { block: 0, blocks: 0 }) }).catch(() => undefined);
}

/** Marks an article, or takes the mark away with a way back. */
export async function setBookmark(id: string, on: boolean): Promise<void> {
  if (!(await attempt("bookmark_set", { id, on })) || on) return;
  const undo = { label: t("settings-undo"), run: () => void setBookmark(id, true) };
  toast(t("help-bookmark-removed"), { action: undo });
}

/** Keeps the bookmarks as a file, and says where. */
export async function saveBookmarks(): Promise<void> {
  const saved = await obtain("bookmarks_save", null);
  if (saved) toast(t("thread-file-saved", { path: saved.path }), { tone: "good" });
}

/** Forgets what was read, with a way to have it back. */
export function forgetReadings(): void {
  discardLater(READINGS, { words: t("help-recent-cleared"), run: () => attempt("reading_forget", null) });
}

/** What was read is being forgotten: it is not shown. */
export function areReadingsGoing(): boolean {
  return isGoing(READINGS);
}

/** The address by which the app is opened at an article, and at one of its headings. */
export function linkTo(id: string, heading: string | null = null): string {
  return `doorstep://help/${encodeURIComponent(id)}${heading ? `#${encodeURIComponent(heading)}` : ""}`;
}

export function copyLink(id: string, heading: string | null = null): void {
  void copy(linkTo(id, heading), t("help-link-copied"));
}
