// The ways of an order's parcels to the door and back, each as a line that can be drawn.
import type { OrderView, Shipment } from "../../host/bindings/api";
import { t, tOr } from "../../state/language.svelte";
import { goodsTitle, isGone, kebab, milestoneWords, statusWords, type Words } from "../../state/orderWords";
import { standingWords } from "./standing";

export interface Lane {
  key: string;
  /** What travels, where there is more than one. */
  name: string;
  /** Where it stands, in a word. */
  state: string;
  icon: Words["icon"];
  /** How far it has come, from the store at 0 to the door at 1. */
  reached: number;
  /** How much of what was reached it has gone back, from 0 to 1; null when it does not go back. */
  back: number | null;
  /** Something went wrong there. */
  knot: boolean;
  /** Nothing goes on from there. */
  ends: boolean;
  mood: "plain" | "wait" | "bad" | "done";
}

const PREPARED: Record<string, number> = { payment_received: 0.08, payment_confirmed: 0.14, packaging: 0.2 };
const HANDED_OVER = 0.28;
const TRAVELS = 0.45;
const IN_THE_COUNTRY = 0.64;
const NEAR = 0.92;
const TRAVELLED: Record<string, number> = {
  not_found: HANDED_OVER,
  info_received: HANDED_OVER,
  out_for_delivery: 0.84,
  available_for_pickup: NEAR,
  attempt_failed: NEAR,
  delivered: 1,
};
const RETURNED: Record<string, number> = { requested: 0.1, in_transit: 0.5, received: 0.94, refunded: 1 };

/** One line for each parcel, one for what is not sent yet, and one for what the customer sends back. */
export function lanesOf(view: OrderView): Lane[] {
  const { shipments, axes } = view.order;
  const lanes = shipments.length === 0 ? [ofOrder(view)] : shipments.map((parcel, at) => ofParcel(view, parcel, at));
  const unsent = shipments.length > 0 ? ofUnsent(view) : null;
  if (unsent) lanes.push(unsent);
  const back = RETURNED[axes.returns];
  if (back === undefined) return lanes;
  const return_ = ofReturn(view, back);
  return lanes.length === 1 ? [{ ...return_, key: lanes[0]!.key }] : [...lanes, return_];
}

function ofOrder(view: OrderView): Lane {
  const { order } = view;
  const { icon, label, tone } = standingWords(view);
  const cancelled = order.status === "cancelled";
  const reached =
    order.status === "delivered" ? 1 : order.status === "shipped" ? TRAVELS : PREPARED[order.sub_status ?? ""];
  return {
    ...straight("order", "", label, icon),
    reached: reached ?? (cancelled ? preparedBy(view) : 0),
    ends: cancelled,
    mood: tone === "wait" || tone === "bad" ? "wait" : order.status === "delivered" ? "done" : "plain",
  };
}

/** How far it had come before it was cancelled. */
function preparedBy({ journey }: OrderView): number {
  const done = journey.steps.filter(({ state }) => state === "done").map(({ key }) => PREPARED[key] ?? 0);
  return Math.max(0, ...done);
}

function ofParcel({ order, attention }: OrderView, parcel: Shipment, at: number): Lane {
  const { milestone, sub_milestone: sub, id } = parcel;
  const told = parcel.tracked || milestone === "delivered";
  const { icon, label, tone } = told ? milestoneWords(milestone, sub ?? null) : statusWords("shipped");
  const count = order.shipments.length;
  const name = count > 1 ? t("order-parcel-of", { place: at + 1, count }) : t("order-parcel-one");
  const waits = attention.some(({ shipment_id, urgency }) => shipment_id === id && urgency === "act");
  const goesBack = isGone(parcel) && sub !== "lost";
  return {
    ...straight(id, name, label, icon),
    reached: goesBack ? NEAR : reachedBy(parcel, order.shipping_address?.country),
    back: milestone === "returned" ? 1 : milestone === "returning" ? 0.5 : goesBack ? 0.06 : null,
    knot: milestone === "exception" || milestone === "attempt_failed" || sub === "delayed",
    ends: sub === "lost" && milestone === "exception",
    mood: waits ? "wait" : tone === "bad" ? "bad" : milestone === "delivered" ? "done" : "plain",
  };
}

function reachedBy({ milestone, events }: Shipment, country: string | undefined): number {
  const last = events.findLast((event) => event.country)?.country;
  return TRAVELLED[milestone] ?? (last && last === country ? IN_THE_COUNTRY : TRAVELS);
}

/** What is still being prepared while the rest travels. */
function ofUnsent({ order }: OrderView): Lane | null {
  if (order.status !== "processing") return null;
  const sent = new Set(order.shipments.flatMap(({ lines }) => lines.map(({ line_id }) => line_id)));
  const left = order.lines.filter(({ id }) => !sent.has(id));
  if (left.length === 0) return null;
  const { icon, label } = statusWords(order.status, order.sub_status ?? null, left);
  const lane = straight("unsent", goodsTitle(left[0]!.title, left.length - 1), label, icon);
  return { ...lane, reached: PREPARED[order.sub_status ?? ""] ?? 0 };
}

function ofReturn({ order: { axes } }: OrderView, back: number): Lane {
  const state = tOr(`order-returns-${kebab(axes.returns)}`, axes.returns);
  const lane = straight("return", t("order-returns"), state, back === 1 ? "check" : "return");
  return { ...lane, reached: 1, back, mood: back === 1 ? "done" : "plain" };
}

function straight(key: string, name: string, state: string, icon: Words["icon"]): Lane {
  return { key, name, state, icon, reached: 0, back: null, knot: false, ends: false, mood: "plain" };
}
