// What the help topics of an order are called, until when they apply and why not; pages, forms and requests share it.
import type { HelpTopic, LineScope, Order, ServicePolicy, TopicReason, Verdict } from "../host/bindings/api";
import { clock } from "./clock.svelte";
import { t, tOr } from "./language.svelte";
import { isGone, kebab } from "./orderWords";
import { say } from "./say";

/** Why a topic does not apply: from a verdict, or from the store's refusal. */
export interface Why {
  reason?: TopicReason | null;
  at?: string | null;
  from?: string | null;
}

type Icon = "pin" | "card" | "clock" | "parcel" | "customs" | "return" | "alert" | "close" | "message";

const ICONS: Record<string, Icon> = {
  change_address: "pin",
  payment_issue: "card",
  order_progress: "clock",
  package_not_received: "parcel",
  customs_duty: "customs",
  return_replace: "return",
  item_problem: "alert",
  cancel_order: "close",
  contact: "message",
};

/** Topics that end when the order ships. */
const BEFORE_SHIPPING: ReadonlySet<HelpTopic> = new Set([
  "change_address",
  "order_progress",
  "customs_duty",
  "cancel_order",
]);

/** Reasons that pass by themselves or with what happens next. */
const NOT_YET: ReadonlySet<TopicReason> = new Set([
  "not_placed",
  "not_paid",
  "no_ship_date",
  "before_ship_date",
  "not_shipped",
  "before_delivery_date",
  "ready_for_pickup",
]);

/** Reasons that do not pass any more. */
const NO_LONGER: ReadonlySet<TopicReason> = new Set([
  "payment_confirmed",
  "already_shipped",
  "goes_back",
  "already_delivered",
  "return_window_over",
  "already_returned",
  "refunded",
  "cancelled",
  "already_cancelled",
]);

/** Reasons that pass when a promised day is over. */
const WITH_THE_DAY: ReadonlySet<TopicReason> = new Set(["before_ship_date", "before_delivery_date"]);

const HOUR = 3_600_000;

export function topicName(topic: HelpTopic): string {
  return tOr(`topic-${kebab(topic)}`, topic);
}

export function topicIcon(topic: HelpTopic): Icon {
  return ICONS[topic] ?? "message";
}

/** The way to a topic, for somebody who wanted another one: "Ask about the parcel instead". */
export function insteadWords(topic: HelpTopic): string {
  return tOr(`topic-instead-${kebab(topic)}`, topicName(topic));
}

/** Until when an open topic applies; none where nobody can tell. */
export function untilWords({ topic, gate }: Verdict, order: Order, policy?: ServicePolicy): string | null {
  if (gate.state !== "open") return null;
  if (gate.until) return t("topic-until", { until: say.end(gate.until) });
  if (topic === "contact") return t("topic-always");
  if (topic === "payment_issue") return awaitsConfirmation(order) ? t("topic-until-confirmed") : null;
  if (BEFORE_SHIPPING.has(topic)) return hasShipped(order) ? null : untilShipped(order);
  if (order.status === "delivered" || order.shipments.some(isLost)) return null;
  if (topic === "package_not_received") return t("topic-until-arrived");
  const days = topic === "return_replace" ? policy?.return_days : policy?.item_problem_days;
  return days ? t("topic-until-days", { days }) : null;
}

/** How much of the order an open topic is about, where that is not all of it until the same day. */
export function partWords({ topic, gate, lines }: Verdict, order: Order): string[] {
  if (gate.state !== "open" || lines.length === 0) return [];
  const [count, total] = [pieces(lines), pieces(order.lines)];
  const first = lines.flatMap(({ until }) => until ?? []).toSorted(byTime)[0];
  const earlier = first && lines.some(({ until }) => until !== first) ? first : null;
  return [
    ...(count < total ? [partOf(topic, count, total)] : []),
    ...(earlier ? [t("topic-part-earlier", { until: say.end(earlier) })] : []),
  ];
}

/** Why a topic does not apply, and from when on it does; in sentences. */
export function whyWords(topic: HelpTopic, { reason, at, from }: Why): string[] {
  const word = kebab(reason === "already_cancelled" ? "cancelled" : (reason ?? "unknown"));
  const [own, common] = [`topic-${kebab(topic)}-${word}`, `topic-closed-${word}`];
  const start = from && (WITH_THE_DAY.has(reason ?? "") ? nearestDay(from) : say.moment(from));
  const opening = start ? tOr(`${common}-from`, "", { from: start }) : "";
  if (opening) return [opening];
  const plain = tOr(own, tOr(common, t("topic-closed-unknown")));
  const when = at && { at: isEnd(topic, reason) ? say.end(at) : say.dateTime(at) };
  const why = when ? tOr(`${own}-at`, tOr(`${common}-at`, plain, when), when) : plain;
  return start ? [why, t("topic-closed-opens", { from: start })] : [why];
}

/** In a word or three, whether waiting for a topic makes sense. */
export function closedMark({ reason, from }: Why): string {
  if (from || NOT_YET.has(reason ?? "")) return t("topic-not-yet");
  return t(NO_LONGER.has(reason ?? "") ? "topic-no-longer" : "topic-not-here");
}

function partOf(topic: HelpTopic, count: number, total: number): string {
  if (BEFORE_SHIPPING.has(topic)) return t("topic-part-unshipped", { count, total });
  return t(topic === "package_not_received" ? "topic-part-missing" : "topic-part", { count, total });
}

/** Where the moment is the end of a time that was given, and not something that happened. */
function isEnd(topic: HelpTopic, reason: TopicReason | null | undefined): boolean {
  return reason === "return_window_over" || (topic === "payment_issue" && reason === "refunded");
}

/** A day that begins in the store's zone begins at some hour in the customer's. */
function nearestDay(instant: string): string {
  return say.date(new Date(Date.parse(instant) + 12 * HOUR).toISOString());
}

function untilShipped({ estimated_ship_date: day }: Order): string {
  const ahead = day && Date.parse(`${day}T23:59:59`) >= clock.now.getTime();
  return ahead ? t("topic-until-shipped-by", { date: say.date(day) }) : t("topic-until-shipped");
}

function hasShipped({ status, axes }: Order): boolean {
  const all = axes.shipment === "shipped" || axes.shipment === "delivered";
  return all || status === "delivered" || (status === "shipped" && axes.shipment !== "partially_shipped");
}

function awaitsConfirmation({ status, axes }: Order): boolean {
  return (
    status !== "cancelled" && (axes.payment === "awaiting" || axes.payment === "authorized" || axes.payment === "paid")
  );
}

function isLost({ milestone, sub_milestone: sub }: Order["shipments"][number]): boolean {
  return isGone({ milestone, sub_milestone: sub ?? null }) || sub === "lost";
}

function pieces(lines: readonly Pick<LineScope, "quantity">[]): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0);
}

function byTime(one: string, other: string): number {
  return Date.parse(one) - Date.parse(other);
}
