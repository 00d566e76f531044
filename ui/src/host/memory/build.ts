// Puts whole orders together from the little that tells them apart.
import type {
  Attention,
  Journey,
  Order,
  OrderView,
  Shipment,
  StatusChange,
  Step,
  StepKey,
  TrackingEvent,
} from "../bindings/api";
import { at, day } from "./calendar";
import { CARRIERS, line } from "./goods";
import { articlesOf, topicsOf } from "./topics";

const RATES: Record<string, number> = { USD: 1, EUR: 0.92, JPY: 1.49, KWD: 3.07, GBP: 0.79 };
const SHIPPING: Record<string, number> = { USD: 1500, EUR: 1400, JPY: 2200, KWD: 4500, GBP: 1200 };

export interface Sketch {
  number: string;
  /** Days from today. */
  placed: number;
  goods: [id: string, quantity: number][];
  currency?: string;
  /** When each status was reached, in days from today. */
  reached: Partial<Record<StepKey, number>>;
  ship?: number;
  arrive?: [from: number, to: number];
  moved?: [given: number, from: number, to: number][];
  shipments?: Shipment[];
  attention?: Attention[];
  discount?: number;
  duties?: number;
  refunded?: number;
  axes?: Partial<Order["axes"]>;
  tracked?: boolean;
}

/** The order that a sketch stands for, with everything that can be worked out about it. */
export function order(sketch: Sketch): OrderView {
  const whole = orderOf(sketch);
  return {
    order: whole,
    journey: journeyOf(sketch, whole),
    attention: sketch.attention ?? [],
    converted_total: null,
    carriers: Object.values(CARRIERS),
    topics: topicsOf(whole),
    begun: [],
    articles: articlesOf(whole),
    requests: [],
  };
}

function orderOf(sketch: Sketch): Order {
  const currency = sketch.currency ?? "USD";
  const money = (amount: number) => ({ amount, currency });
  const history = historyOf(sketch);
  const latest = history.at(-1)!;
  const lines = sketch.goods.map(([id, quantity]) => line(id, quantity, currency, RATES[currency] ?? 1));
  const subtotal = lines.reduce((sum, { total }) => sum + total.amount, 0);
  const shipping = SHIPPING[currency] ?? 1500;
  const { discount = 0, duties = 0, refunded = 0 } = sketch;
  const tax = Math.round(subtotal * 0.07);
  return {
    id: `order-${sketch.number}`,
    number: sketch.number,
    placed_at: at(sketch.placed, 9),
    updated_at: latest.at,
    status: latest.status,
    sub_status: latest.sub_status ?? null,
    axes: { ...axesOf(latest), ...sketch.axes },
    history,
    lines,
    totals: {
      subtotal: money(subtotal),
      shipping: money(shipping),
      tax: money(tax),
      duties: money(duties),
      discount: money(discount),
      total: money(subtotal + shipping + tax + duties - discount),
      refunded: money(refunded),
    },
    currency,
    shipping_address: {
      name: "Robin Example",
      lines: ["Lindenweg 7"],
      city: "Berlin",
      postal_code: "10405",
      country: "DE",
      phone: "+49 30 5550 0199",
    },
    shipping_method: {
      name: sketch.tracked === false ? "Plain post" : "Standard parcel",
      tracked: sketch.tracked !== false,
    },
    processing_time: { min_days: 3, max_days: 7 },
    estimated_ship_date: sketch.ship === undefined ? null : day(sketch.ship),
    estimated_delivery: sketch.arrive ? { from: day(sketch.arrive[0]), to: day(sketch.arrive[1]) } : null,
    estimated_delivery_history: (sketch.moved ?? []).map(([given, from, to]) => ({
      given_at: at(given),
      window: { from: day(from), to: day(to) },
    })),
    shipments: sketch.shipments ?? [],
    help_topics: [],
  };
}

const ORDERED: StepKey[] = [
  "awaiting_payment",
  "payment_received",
  "payment_confirmed",
  "packaging",
  "shipped",
  "out_for_delivery",
  "delivered",
];

function historyOf({ reached, placed }: Sketch): StatusChange[] {
  const history: StatusChange[] = [{ status: "awaiting_payment", sub_status: null, at: at(placed, 9) }];
  for (const [key, days] of Object.entries(reached) as [StepKey, number][]) {
    const processing = key.startsWith("pa");
    if (key === "out_for_delivery" || key === "awaiting_payment") continue;
    history.push({ status: processing ? "processing" : key, sub_status: processing ? key : null, at: at(days, 14) });
  }
  return history;
}

function axesOf({ status }: StatusChange): Order["axes"] {
  return {
    payment: status === "awaiting_payment" ? "awaiting" : status === "cancelled" ? "refunded" : "paid",
    order: status === "delivered" ? "completed" : status === "cancelled" ? "cancelled" : "open",
    shipment: status === "delivered" || status === "shipped" ? status : "not_shipped",
    returns: "none",
  };
}

function journeyOf(sketch: Sketch, { history, status, sub_status, shipments }: Order): Journey {
  const here = (sub_status ?? status) as StepKey;
  const current =
    here === "shipped" && shipments.some((s) => s.milestone === "out_for_delivery") ? "out_for_delivery" : here;
  const keys: StepKey[] = status === "cancelled" ? ["awaiting_payment", "cancelled"] : ORDERED;
  const place = keys.indexOf(current);
  const steps = keys.map((key, index): Step => {
    const moment = history.find((change) => (change.sub_status ?? change.status) === key)?.at ?? null;
    return {
      key,
      at: moment,
      state: index < place || current === "delivered" ? "done" : index === place ? "current" : "ahead",
    };
  });
  return { steps, next: nextOf(sketch, keys[place + 1]) };
}

function nextOf({ ship, arrive }: Sketch, key: StepKey | undefined): Journey["next"] {
  if (!key) return null;
  const window = key === "shipped" ? (ship === undefined ? undefined : [ship, ship]) : arrive;
  const wanted =
    key === "shipped" ? key : arrive && ["out_for_delivery", "delivered"].includes(key) ? "delivered" : key;
  if (wanted !== "shipped" && wanted !== "delivered") return { key: wanted, from: null, to: null, late: false };
  if (!window) return { key: wanted, from: null, to: null, late: false };
  return { key: wanted, from: day(window[0]!), to: day(window[1]!), late: window[1]! < 0 };
}

/** A parcel; its milestone is that of its last event. */
export function parcel(
  number: string,
  goods: string[],
  events: TrackingEvent[],
  more: Partial<Shipment> = {},
): Shipment {
  const last = events.at(-1);
  return {
    id: `parcel-${number}`,
    shipped_at: events[0]?.time.endsWith("Z") ? events[0].time : at(-7),
    carrier: CARRIERS.nordwind,
    last_mile_carrier: CARRIERS.stadtkurier,
    tracking_number: number,
    tracking_url: `https://nordwind.example/track/${number}`,
    tracked: true,
    lines: goods.map((id) => ({ line_id: `line-${id}`, quantity: 1 })),
    milestone: last?.milestone ?? "info_received",
    sub_milestone: last?.sub_milestone ?? null,
    action_required: false,
    events,
    pickup_point: null,
    delivered_at: last?.milestone === "delivered" ? last.time : null,
    ...more,
  };
}

/** `[when, place, milestone(/sub-milestone), what the carrier said, in which language]` */
export type EventSketch = [time: string, place: string, milestone: string, raw?: string, lang?: string];

export function events(...sketches: EventSketch[]): TrackingEvent[] {
  return sketches.map(([time, place, what, raw, lang]) => {
    const [milestone = "", sub] = what.split("/");
    const [town, country] = place.split(",").map((part) => part.trim());
    return {
      time,
      place: town ?? null,
      country: country ?? null,
      milestone,
      sub_milestone: sub ?? null,
      raw_code: null,
      raw_text: raw ?? null,
      raw_lang: lang ?? null,
    };
  });
}
