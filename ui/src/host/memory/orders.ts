// The canned orders: believable ones, in every state that the app has words for.
import type { OrderView } from "../bindings/api";
import { events, order, parcel, type EventSketch } from "./build";
import { at, day, wallClock } from "./calendar";
import { PRODUCT_IDS } from "./goods";

/** The way from the workshop to the border, which most parcels share; `from` is the day it left. */
function abroad(from: number): EventSketch[] {
  return [
    [at(from, 8), "Suzhou, CN", "info_received", "电子面单已生成", "zh"],
    [wallClock(from, "19:40"), "Suzhou, CN", "in_transit", "已揽收", "zh"],
    [wallClock(from + 1, "03:15"), "Shanghai, CN", "in_transit", "离开处理中心", "zh"],
    [wallClock(from + 3, "11:02"), "Leipzig, DE", "in_transit", "Sendung im Zielland eingetroffen", "de"],
  ];
}

const paid = (days: number) => ({ payment_received: days, payment_confirmed: days + 1, packaging: days + 1 });

const WAITING: OrderView[] = [
  order({
    number: "L-204817",
    placed: -16,
    goods: [
      ["leather-tote", 1],
      ["silk-scarf", 2],
    ],
    currency: "EUR",
    reached: { ...paid(-16), shipped: -9 },
    arrive: [-2, 1],
    moved: [
      [-16, -4, -2],
      [-5, -2, 1],
    ],
    discount: 1500,
    shipments: [
      parcel(
        "NW482910036DE",
        ["leather-tote", "silk-scarf"],
        events(
          ...abroad(-9),
          [wallClock(-3, "07:48"), "Berlin, DE", "out_for_delivery", "In Zustellung", "de"],
          [wallClock(-3, "13:20"), "Berlin, DE", "attempt_failed/no_one_home", "Empfänger nicht angetroffen", "de"],
          [wallClock(-2, "16:05"), "Berlin, DE", "available_for_pickup", "Zur Abholung bereit", "de"],
        ),
        {
          action_required: true,
          pickup_point: {
            name: "Kiosk am Wasserturm",
            lines: ["Kollwitzstraße 1"],
            city: "Berlin",
            postal_code: "10405",
            country: "DE",
            opening_hours: ["Mo-Fr 08:00-20:00", "Sa 09:00-16:00"],
            deadline: at(4, 18),
            code: "7 314",
          },
        },
      ),
    ],
    attention: [
      { code: "pickup_ready", urgency: "act", shipment_id: "parcel-NW482910036DE", until: at(4, 18), since: null },
    ],
  }),
  order({
    number: "L-204790",
    placed: -13,
    goods: [["wool-suit", 1]],
    reached: { ...paid(-13), shipped: -6 },
    arrive: [1, 4],
    duties: 2400,
    shipments: [
      parcel(
        "NW482911870DE",
        ["wool-suit"],
        events(...abroad(-6), [
          wallClock(-1, "09:30"),
          "Leipzig, DE",
          "exception/customs",
          "Zoll: Unterlagen fehlen",
          "de",
        ]),
        { action_required: true },
      ),
    ],
    attention: [
      { code: "customs_action", urgency: "act", shipment_id: "parcel-NW482911870DE", until: at(6, 12), since: null },
    ],
  }),
  order({
    number: "L-204901",
    placed: 0,
    goods: [["satin-heels", 1]],
    reached: {},
    attention: [{ code: "payment_due", urgency: "act", shipment_id: null, until: at(1, 20), since: null }],
  }),
  order({
    number: "L-204612",
    placed: -24,
    goods: [["garnet-ring", 1]],
    reached: paid(-24),
    ship: -3,
    arrive: [4, 7],
    attention: [{ code: "late_to_ship", urgency: "watch", shipment_id: null, until: null, since: day(-3) }],
  }),
];

const MOVING: OrderView[] = [
  order({
    number: "L-204720",
    placed: -12,
    goods: [["chelsea-boots", 1]],
    reached: { ...paid(-12), shipped: -8, out_for_delivery: 0 },
    arrive: [0, 1],
    shipments: [
      parcel(
        "NW482915544DE",
        ["chelsea-boots"],
        events(...abroad(-8), [at(0, 5, 50), "Berlin, DE", "out_for_delivery", "In Zustellung", "de"]),
      ),
    ],
  }),
  order({
    number: "L-204655",
    placed: -18,
    goods: [
      ["mushroom-lamp", 1],
      ["teapot", 1],
      ["stoneware-mug", 4],
    ],
    reached: { ...paid(-18), shipped: -11 },
    arrive: [2, 5],
    moved: [
      [-18, -3, 0],
      [-4, 2, 5],
    ],
    axes: { shipment: "partially_delivered" },
    shipments: [
      parcel(
        "NW482907731DE",
        ["teapot", "stoneware-mug"],
        events(
          ...abroad(-11),
          [at(-4, 6, 10), "Berlin, DE", "out_for_delivery"],
          [at(-4, 11, 42), "Berlin, DE", "delivered", "Zugestellt, Empfang bestätigt", "de"],
        ),
      ),
      parcel("NW482912208DE", ["mushroom-lamp"], events(...abroad(-5))),
    ],
  }),
  order({
    number: "L-204866",
    placed: -4,
    goods: [["lace-wedding-dress", 1]],
    currency: "GBP",
    reached: paid(-4),
    ship: 19,
    arrive: [24, 28],
  }),
  order({
    number: "L-204880",
    placed: -1,
    goods: [
      ["reading-lamp", 1],
      ["ribbed-vase", 1],
    ],
    reached: { payment_received: -1, payment_confirmed: 0 },
    ship: 1,
    arrive: [7, 10],
  }),
  order({
    number: "L-204888",
    placed: 0,
    goods: [["watering-can", 1]],
    reached: { payment_received: 0 },
    ship: 4,
    arrive: [10, 13],
  }),
  order({
    number: "L-204530",
    placed: -31,
    goods: [["mohair-scarf", 1]],
    currency: "JPY",
    reached: { ...paid(-31), shipped: -26 },
    arrive: [-6, -2],
    tracked: false,
    shipments: [
      parcel("", ["mohair-scarf"], [], {
        shipped_at: at(-26),
        tracked: false,
        tracking_number: null,
        tracking_url: null,
        last_mile_carrier: null,
        milestone: "in_transit",
      }),
    ],
    attention: [{ code: "late_to_arrive", urgency: "watch", shipment_id: null, until: null, since: day(-2) }],
  }),
];

const DONE: OrderView[] = [
  order({
    number: "L-204400",
    placed: -44,
    goods: [
      ["cast-iron-pot", 1],
      ["ribbed-vase", 2],
    ],
    currency: "EUR",
    reached: { ...paid(-44), shipped: -40, delivered: -32 },
    arrive: [-34, -31],
    refunded: 3864,
    axes: { payment: "partially_refunded", returns: "refunded" },
    shipments: [
      parcel(
        "NW482850012DE",
        ["cast-iron-pot", "ribbed-vase"],
        events(...abroad(-40), [at(-32, 12), "Berlin, DE", "delivered"]),
      ),
    ],
  }),
  order({
    number: "L-204350",
    placed: -50,
    goods: [["flower-girl-dress", 1]],
    reached: { payment_received: -50, cancelled: -49 },
    refunded: 11023,
  }),
  order({
    number: "L-204301",
    placed: -71,
    goods: [["canvas-backpack", 1]],
    currency: "KWD",
    reached: { ...paid(-71), shipped: -70, delivered: -62 },
    arrive: [-64, -60],
    shipments: [
      parcel("NW482790034DE", ["canvas-backpack"], events(...abroad(-70), [at(-62, 15), "Berlin, DE", "delivered"])),
    ],
  }),
];

/** One order for each thing that can befall a parcel. */
const BEFALLEN = (
  [
    ["L-204700", "attempt_failed/no_one_home", "attempt_failed", "act"],
    ["L-204444", "exception/damaged", "parcel_damaged", "watch"],
    ["L-204460", "exception/lost", "parcel_lost", "watch"],
    ["L-204470", "exception/address", "address_action", "act"],
    ["L-204480", "exception/delayed", "parcel_exception", "watch"],
    ["L-204222", "returning/refused", "parcel_returning", "watch"],
    ["L-204490", "in_transit/customs", "held_at_customs", "watch"],
    ["L-204640", "not_found", "no_scan", "watch"],
    ["L-204750", "info_received", null, null],
    ["L-204199", "returned", null, null],
    ["L-204111", "expired", null, null],
  ] as const
).map(([number, milestone, code, urgency], index) =>
  order({
    number,
    placed: -20 - index,
    goods: [[PRODUCT_IDS[(index * 5 + 3) % PRODUCT_IDS.length]!, 1]],
    reached: { ...paid(-20 - index), shipped: -12 },
    // What is back or silent is not expected any more.
    arrive: milestone === "returned" || milestone === "expired" ? undefined : [1, 4],
    shipments: [
      parcel(
        `NW48290${index}120DE`,
        [PRODUCT_IDS[(index * 5 + 3) % PRODUCT_IDS.length]!],
        events(...(milestone === "not_found" ? [] : abroad(-12)), [at(-1, 9), "Leipzig, DE", milestone]),
      ),
    ],
    attention: code ? [{ code, urgency, shipment_id: `parcel-NW48290${index}120DE`, until: null, since: null }] : [],
  }),
);

export function orders(): OrderView[] {
  return [...WAITING, ...MOVING, ...DONE, ...BEFALLEN].toSorted((a, b) =>
    b.order.placed_at.localeCompare(a.order.placed_at),
  );
}

/** As many orders as a shop's most faithful customer has. */
export function manyOrders(count: number): OrderView[] {
  const few = orders();
  const old = Array.from({ length: count - few.length }, (_, index) =>
    order({
      number: `L-${203999 - index}`,
      placed: -80 - index,
      goods: [[PRODUCT_IDS[(index * 7) % PRODUCT_IDS.length]!, 1 + (index % 3)]],
      reached: { ...paid(-80 - index), shipped: -76 - index, delivered: -68 - index },
    }),
  );
  return [...few, ...old];
}
