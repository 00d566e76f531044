// What there is to know about orders and requests: what it is called, the icon and mood it is shown with, and where it leads.
import type { HelpTopic, Notice, NoticeKind } from "../host/bindings/api";
import { dayBefore } from "../format/date";
import type { Route } from "./address";
import { clock } from "./clock.svelte";
import { t, tOr } from "./language.svelte";
import { kebab } from "./orderWords";
import { say } from "./say";
import { topicName } from "./topicWords";

type Tone = "neutral" | "accent" | "info" | "good" | "wait";
type Icon =
  | "list"
  | "truck"
  | "check"
  | "close"
  | "calendar"
  | "alert"
  | "card"
  | "message"
  | "clock"
  | "search"
  | "shop"
  | "return";

export interface NoticeWords {
  icon: Icon;
  tone: Tone;
  title: string;
  /** What is wrong, and what can be done. */
  text: string | null;
  /** The hour at which it came about says something: not where a day has passed. */
  timed: boolean;
}

interface Look {
  icon: Icon;
  tone: Tone;
  /** Something is not as promised, or needs the customer. */
  wrong: boolean;
}

const LOOKS: Record<NoticeKind, Look> = {
  order_confirmed: { icon: "list", tone: "info", wrong: false },
  order_shipped: { icon: "truck", tone: "accent", wrong: false },
  order_delivered: { icon: "check", tone: "good", wrong: false },
  refunded: { icon: "card", tone: "good", wrong: false },
  request_answered: { icon: "message", tone: "info", wrong: false },
  action_required: { icon: "alert", tone: "wait", wrong: true },
  delivery_date_moved: { icon: "calendar", tone: "wait", wrong: true },
  order_cancelled: { icon: "close", tone: "neutral", wrong: true },
  payment_due: { icon: "card", tone: "wait", wrong: true },
  ship_date_passed: { icon: "clock", tone: "wait", wrong: true },
  no_scan: { icon: "search", tone: "wait", wrong: true },
  delivery_window_passed: { icon: "clock", tone: "wait", wrong: true },
  pickup_deadline_near: { icon: "shop", tone: "wait", wrong: true },
  return_window_ending: { icon: "return", tone: "info", wrong: true },
  request_unanswered: { icon: "message", tone: "wait", wrong: true },
};

/** About a day that is over. */
const ABOUT_DAYS: ReadonlySet<NoticeKind> = new Set(["ship_date_passed", "delivery_window_passed"]);

const DEADLINES: ReadonlySet<NoticeKind> = new Set(["pickup_deadline_near", "return_window_ending", "payment_due"]);

const KINDS = Object.keys(LOOKS) as NoticeKind[];

/** What happens to orders and requests. */
export const NEWS: readonly NoticeKind[] = KINDS.filter((kind) => !LOOKS[kind].wrong);

/** What is not as promised, or needs the customer. */
export const WRONG: readonly NoticeKind[] = KINDS.filter((kind) => LOOKS[kind].wrong);

export function noticeWords(notice: Notice): NoticeWords {
  const { icon, tone, wrong } = LOOKS[notice.kind];
  const id = `notice-${kebab(notice.kind)}`;
  const over = DEADLINES.has(notice.kind) && !isAhead(notice);
  const text = wrong && !over ? t(`${id}-text`, daysOf(notice)) : null;
  return { icon, tone, title: t(id), text, timed: !ABOUT_DAYS.has(notice.kind) };
}

/** There is a deadline, and time until then. */
export function isAhead({ until }: Notice): boolean {
  return until !== null && Date.parse(until) > clock.now.getTime();
}

/** That a day has passed is known from the next one on. */
function daysOf({ at, until }: Notice) {
  return { date: say.date(dayBefore(at)), until: until ? say.end(until) : "" };
}

/** Where what it is about is shown. */
export function noticeRoute({ request_id, order_id }: Notice): Route {
  if (request_id) return { name: "request", id: request_id };
  return order_id ? { name: "order", id: order_id } : { name: "home" };
}

/** The way to the help topic that fits: "Ask about the parcel". */
export function askWords(topic: HelpTopic): string {
  return tOr(`notice-ask-${kebab(topic)}`, topicName(topic));
}
