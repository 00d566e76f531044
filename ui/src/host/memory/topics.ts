// What can be asked about the canned orders: believable, and simpler than the rule of the real app.
import type {
  ArticleLinkView,
  HelpTopic,
  LineScope,
  Order,
  ServicePolicy,
  TopicReason,
  Verdict,
} from "../bindings/api";
import { links } from "./help";

type Ruling = Pick<Verdict, "gate"> & { nearest?: HelpTopic[]; lines?: LineScope[] };

const DAY = 86_400_000;

/** How far the canned store's service goes. */
export const SERVICE: ServicePolicy = {
  return_days: 30,
  item_problem_days: 60,
  made_to_order_returns: false,
  payment_hours: 24,
  refund_days: 14,
};

/** What is said about every topic of an order, in the order of pages. */
export function topicsOf(order: Order): Verdict[] {
  const rulings: Record<string, Ruling> = {
    change_address: unshipped(order, ["package_not_received", "return_replace"]),
    payment_issue: payment(order),
    order_progress: progress(order),
    package_not_received: missing(order),
    customs_duty: order.status === "awaiting_payment" ? closed("not_paid") : unshipped(order, ["package_not_received"]),
    return_replace: goods(order, SERVICE.return_days, "item_problem"),
    item_problem: goods(order, SERVICE.item_problem_days, "return_replace"),
    cancel_order: unshipped(order, ["return_replace", "package_not_received"]),
  };
  const all = { ...rulings, contact: open() };
  const isOpen = (topic: HelpTopic) => (rulings[topic] ?? all.contact).gate.state === "open";
  return Object.entries(all).map(([topic, { gate, nearest = [], lines = [] }]) => ({
    topic,
    gate,
    nearest: gate.state === "open" ? [] : [...nearest, "contact"].filter(isOpen).slice(0, 2),
    lines,
    said_by: "rule",
  }));
}

/** The open ones that lists show too. */
export function urgentOf(order: Order): HelpTopic[] {
  const open = topicsOf(order).filter(({ gate }) => gate.state === "open");
  return open.map(({ topic }) => topic).filter((topic) => ["package_not_received", "customs_duty"].includes(topic));
}

const FITTING: Record<string, string[]> = {
  awaiting_payment: ["accepted-methods", "when-am-i-charged", "cancel-an-order"],
  processing: ["when-will-it-arrive", "change-the-address", "cancel-an-order"],
  shipped: ["track-a-package", "extra-fees-and-customs", "when-will-it-arrive"],
  delivered: ["return-an-item", "conditions-for-returns", "when-the-refund-arrives"],
};

/** The articles that fit where an order stands. */
export function articlesOf({ status }: Order): ArticleLinkView[] {
  return links(FITTING[status] ?? []);
}

function unshipped(order: Order, nearest: HelpTopic[]): Ruling {
  if (order.status === "cancelled") return closed("cancelled", { at: reached(order, "cancelled") }, ["payment_issue"]);
  const left = order.lines
    .map(({ id, quantity }) => ({ line_id: id, quantity: quantity - sent(order, id), until: null }))
    .filter(({ quantity }) => quantity > 0);
  if (order.status !== "shipped" && order.status !== "delivered")
    return open(null, left.length < order.lines.length ? left : []);
  return closed("already_shipped", { at: reached(order, "shipped") }, nearest);
}

function payment(order: Order): Ruling {
  const refunded = order.axes.payment.endsWith("refunded");
  const until = new Date(Date.parse(order.updated_at) + SERVICE.refund_days * DAY).toISOString();
  if (refunded) return Date.parse(until) > Date.now() ? open(until) : closed("refunded", { at: until });
  const confirmed = reached(order, "payment_confirmed");
  return confirmed ? closed("payment_confirmed", { at: confirmed }) : open();
}

function progress(order: Order): Ruling {
  if (order.status === "awaiting_payment") return closed("not_placed", {}, ["payment_issue"]);
  const ruling = unshipped(order, ["package_not_received"]);
  if (ruling.gate.state === "closed") return ruling;
  if (!order.estimated_ship_date) return closed("no_ship_date");
  const from = after(order.estimated_ship_date);
  return Date.parse(from) > Date.now() ? closed("before_ship_date", { from }) : ruling;
}

function missing(order: Order): Ruling {
  if (order.status === "cancelled") return unshipped(order, []);
  if (order.status === "awaiting_payment") return closed("not_placed", {}, ["payment_issue"]);
  if (order.status === "delivered")
    return closed("already_delivered", { at: reached(order, "delivered") }, ["item_problem"]);
  const away = order.shipments.filter(({ milestone }) => milestone !== "delivered");
  if (away.length === 0) return closed("not_shipped", {}, ["order_progress"]);
  const waiting = away.find(({ milestone }) => milestone === "available_for_pickup");
  if (waiting) return closed("ready_for_pickup", { from: waiting.pickup_point?.deadline ?? null });
  if (away.some(({ milestone }) => milestone.startsWith("return"))) return closed("goes_back", {}, ["return_replace"]);
  const lines = away.length < order.shipments.length ? away.flatMap((parcel) => parcel.lines) : [];
  const scopes = lines.map((line) => ({ ...line, until: null }));
  const from = order.estimated_delivery ? after(order.estimated_delivery.to) : null;
  const lost = away.some(({ sub_milestone }) => sub_milestone === "lost");
  return from && !lost && Date.parse(from) > Date.now() ? closed("before_delivery_date", { from }) : open(null, scopes);
}

function goods(order: Order, days: number, other: HelpTopic): Ruling {
  if (order.status === "cancelled") return unshipped(order, []);
  if (order.status === "awaiting_payment") return closed("not_placed", {}, ["cancel_order"]);
  if (order.status === "processing") return closed("not_shipped", {}, ["cancel_order"]);
  const delivered = reached(order, "delivered");
  const until = delivered && new Date(Date.parse(delivered) + days * DAY).toISOString();
  if (until && Date.parse(until) < Date.now()) return closed("return_window_over", { at: until }, [other]);
  const made = order.lines.filter((line) => line.made_to_order);
  if (other === "return_replace" || made.length === 0) return open(until, endings(order, days));
  return made.length === order.lines.length ? closed("made_to_order", {}, [other]) : open(until);
}

/** The lines whose parcels arrived on different days. */
function endings(order: Order, days: number): LineScope[] {
  const scopes = order.shipments.flatMap(({ lines, delivered_at: at }) => {
    const until = at ? new Date(Date.parse(at) + days * DAY).toISOString() : null;
    return lines.map((line) => ({ ...line, until }));
  });
  return scopes.every(({ until }) => until === scopes[0]?.until) ? [] : scopes;
}

function open(until: string | null = null, lines: LineScope[] = []): Ruling {
  return { gate: { state: "open", until }, lines };
}

function closed(
  reason: TopicReason,
  { at = null, from = null }: { at?: string | null; from?: string | null } = {},
  nearest: HelpTopic[] = [],
): Ruling {
  return { gate: { state: "closed", reason, at, from }, nearest };
}

function reached({ history }: Order, word: string): string | null {
  return history.find(({ status, sub_status }) => sub_status === word || status === word)?.at ?? null;
}

function sent({ shipments }: Order, id: string): number {
  const lines = shipments.flatMap((parcel) => parcel.lines).filter(({ line_id }) => line_id === id);
  return lines.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** The first moment after a day, on this machine. */
function after(day: string): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return new Date(year, month - 1, date + 1).toISOString();
}
