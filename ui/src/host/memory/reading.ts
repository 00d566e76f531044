// What is marked and read in the canned help, as long as the page is open.
import type { Args } from "../host";
import type { BookmarkView, LikelyOrderView, PlaceView, ReadingView, Tag } from "../bindings/api";
import { article } from "./help";
import { rowOf } from "./views";
import type { World } from "./world";

/** What the canned articles are about. */
const TOPICS: Record<string, "cancel_order" | "package_not_received"> = {
  "cancel-an-order": "cancel_order",
  "track-a-package": "package_not_received",
};

interface Memory {
  bookmarks: { id: string; at: string }[];
  readings: { id: string; at: string; place: PlaceView }[];
}

const NOWHERE: PlaceView = { block: 0, blocks: 0 };

export function readingAnswers(world: World, done: (...tags: Tag[]) => null) {
  const memory: Memory = { bookmarks: [], readings: [] };
  const { language } = world.app;
  return {
    reading_read: (): ReadingView => viewOf(memory, language),
    place_read: ({ id }: Args<"place_read">) => memory.readings.find((known) => known.id === id)?.place ?? NOWHERE,
    likely_order_read: ({ id }: Args<"likely_order_read">): LikelyOrderView => likely(world, id),
    article_open: ({ id }: Args<"article_open">) => {
      const known = memory.readings.find((reading) => reading.id === id);
      const others = memory.readings.filter((reading) => reading !== known);
      memory.readings = [{ id, at: new Date().toISOString(), place: known?.place ?? NOWHERE }, ...others];
      return done("reading");
    },
    place_keep: ({ id, ...place }: Args<"place_keep">) => {
      memory.readings = memory.readings.map((known) => (known.id === id ? { ...known, place } : known));
      return null;
    },
    bookmark_set: ({ id, on }: Args<"bookmark_set">) => {
      const others = memory.bookmarks.filter((known) => known.id !== id);
      memory.bookmarks = on ? [{ id, at: new Date().toISOString() }, ...others] : others;
      world.bookmarked = new Set(memory.bookmarks.map((bookmark) => bookmark.id));
      return done("reading");
    },
    bookmarks_save: () => ({ path: "/home/robin/Downloads/doorstep-bookmarks.html" }),
    reading_forget: () => {
      memory.readings = [];
      return done("reading");
    },
  };
}

function viewOf({ bookmarks, readings }: Memory, language: string): ReadingView {
  const view = ({ id, at }: { id: string; at: string }) => {
    const known = article(id, language);
    return known ? [{ id, title: known.title, category_title: known.category_title, at }] : [];
  };
  return { bookmarks: bookmarks.flatMap<BookmarkView>(view), recent: readings.flatMap(view) };
}

function likely({ orders }: World, id: string): LikelyOrderView {
  const topic = TOPICS[id] ?? null;
  const fits = orders.find(({ topics }) =>
    topics.some((verdict) => verdict.topic === topic && verdict.gate.state === "open"),
  );
  return { order: topic && fits ? rowOf(fits) : null, topic: fits ? topic : null };
}
