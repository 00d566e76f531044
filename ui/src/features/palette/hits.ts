// What stands in a row of the palette: an action, or something that was opened or found.
import type {
  ArticleHitView,
  NoticeRowView,
  OrderRowView,
  OrderView,
  RecentlyReadView,
  RequestRowView,
} from "../../host/bindings/api";
import { isolated } from "../../format/text";
import type { IconName } from "../../parts/icons";
import { marks, type Piece } from "../../parts/marks";
import type { Action } from "../../state/actions/action";
import type { Chord } from "../../state/actions/keys";
import { settingId } from "../../state/actions/families";
import { articleRoute, SETTINGS, settingsRoute } from "../../state/address";
import { language, t } from "../../state/language.svelte";
import { noticeRoute, noticeWords } from "../../state/noticeWords";
import { goodsTitle, rowWords } from "../../state/orderWords";
import { go } from "../../state/route.svelte";
import { say } from "../../state/say";
import { chosen } from "../../state/searching";
import { topicName } from "../../state/topicWords";

export interface Hit {
  /** The same as long as it is the same thing. */
  key: string;
  icon: IconName;
  title: readonly Piece[];
  /** Where it belongs, or what of it there is to know. */
  place?: string;
  lang?: string;
  dir?: "ltr" | "rtl";
  keys?: readonly Chord[];
  run: () => unknown;
}

const plain = (text: string): Piece[] => [{ text, hit: false }];

export function actionHit({ id, icon, label, place, lang, keys, run }: Action, typed = ""): Hit {
  return { key: id, icon, title: marks(label, typed), place: place && isolated(place), lang, keys, run };
}

export function openedOrder({ order }: OrderView): Hit {
  const title = goodsTitle(order.lines[0]?.title ?? "", Math.max(0, order.lines.length - 1));
  const run = () => go({ name: "order", id: order.id });
  return { key: `order-${order.id}`, icon: "parcel", title: plain(title), place: isolated(order.number), run };
}

export function readArticle({ id, title, category_title: shelf }: RecentlyReadView): Hit {
  const place = inLanguage(shelf.text, title.language);
  const run = () => go(articleRoute(id));
  const { language: lang, direction: dir } = title;
  return { key: `article-${id}`, icon: "book", title: plain(title.text), place, lang, dir, run };
}

export function orderHit(row: OrderRowView, typed: string): Hit {
  const title = marks(goodsTitle(row.title, row.more_lines), typed);
  const place = `${isolated(row.number)} · ${rowWords(row).label}`;
  return { key: `order-${row.id}`, icon: "parcel", title, place, run: () => go({ name: "order", id: row.id }) };
}

export function requestHit(row: RequestRowView, typed: string): Hit {
  const run = () => go({ name: "request", id: row.id });
  const place = row.order_number ? isolated(row.order_number) : row.excerpt || undefined;
  return { key: `request-${row.id}`, icon: "message", title: marks(topicName(row.topic), typed), place, run };
}

export function noticeHit({ notice, order_number: number }: NoticeRowView, typed: string): Hit {
  const words = noticeWords(notice);
  const place = [number && isolated(number), say.dateTime(notice.at)].filter(Boolean).join(" · ");
  const run = () => go(noticeRoute(notice));
  return { key: `notice-${notice.id}`, icon: words.icon, title: marks(words.title, typed), place, run };
}

export function settingHit(id: string, typed: string): Hit {
  const title = marks(t(`settings-${id}`), typed);
  const run = () => go(settingsRoute(SETTINGS.find((part) => part === id)));
  return { key: settingId(id), icon: "settings", title, place: t("settings-title"), run };
}

export function articleHit(hit: ArticleHitView, typed: string): Hit {
  const run = () => {
    chosen(typed, hit);
    go(articleRoute(hit.id));
  };
  const { language: lang, direction: dir } = hit.title;
  const place = inLanguage(hit.category_title.text, lang);
  return { key: `article-${hit.id}`, icon: "book", title: hit.marked_title, place, lang, dir, run };
}

/** With the name of the language where that is not the reader's. */
function inLanguage(place: string, tag: string): string {
  return tag === language.tag ? place : `${isolated(place)} · ${say.language(tag)}`;
}
