// Where an order stands as a whole, put into words from its parcels and itself.
import type {
  Attention,
  AttentionCode,
  HelpTopic,
  Milestone,
  NextStep,
  Order,
  OrderView,
  Shipment,
} from "../../host/bindings/api";
import { expected, isGone, milestoneWords, statusWords, type Words } from "../../state/orderWords";
import { t } from "../../state/language.svelte";

/** Milestones by how far a parcel has come; one that is not here is as far as one that travels. */
const FAR: Record<Milestone, number> = {
  not_found: 0,
  info_received: 1,
  exception: 2,
  returning: 2,
  returned: 2,
  expired: 2,
  in_transit: 3,
  attempt_failed: 4,
  available_for_pickup: 4,
  out_for_delivery: 5,
  delivered: 6,
};

/** What helps with it, of the help topics. */
const HELPS: Partial<Record<AttentionCode, HelpTopic>> = {
  parcel_lost: "package_not_received",
  parcel_damaged: "item_problem",
  parcel_returning: "contact",
  late_to_ship: "order_progress",
  late_to_arrive: "package_not_received",
  no_scan: "package_not_received",
};

/** What is to be looked at, by where it is said. */
export interface Telling {
  /** The customer's own turn: a part of the answer at the top. */
  turn: Attention | null;
  /** It explains where the only parcel stands, at the top too. */
  note: Attention | null;
  /** Told below it. */
  others: Attention[];
  /** What can be done at once about the first of them that something can be done about. */
  help: HelpTopic | null;
}

export function telling(view: OrderView): Telling {
  const { attention, order, topics } = view;
  const turn = attention.find(({ urgency }) => urgency === "act") ?? null;
  const alone = order.shipments.length === 1 && !turn;
  const note = attention.find(({ shipment_id }) => alone && shipment_id) ?? null;
  const others = attention.filter((each) => each !== turn && each !== note && !isSaid(view, turn, each));
  const open = new Set(topics.filter(({ gate }) => gate.state === "open").map(({ topic }) => topic));
  const help = attention.map(({ code }) => HELPS[code]).find((topic) => topic && open.has(topic)) ?? null;
  return { turn, note, others, help };
}

/** That it is late stands at the top already; of what does not come any more it would be wrong. */
function isSaid(view: OrderView, turn: Attention | null, { code }: Attention): boolean {
  if (code !== "late_to_ship" && code !== "late_to_arrive") return false;
  return standsGone(view) || (!turn && standingNext(view)?.late === true);
}

/** The words for the whole order. */
export function standingWords({ order }: OrderView): Words {
  const own = statusWords(order.status, order.sub_status ?? null, order.lines);
  const told = order.shipments.filter((shipment) => shipment.tracked);
  if (order.status !== "shipped" || told.length === 0) return own;
  if (order.axes.shipment === "partially_delivered" || order.axes.shipment === "partially_shipped") {
    const id = `order-shipment-${order.axes.shipment.replace("_", "-")}`;
    return { ...own, label: t(id), meaning: t(`${id}-meaning`) };
  }
  const { milestone, sub_milestone: sub } = leastFar(told);
  return milestoneWords(milestone, sub ?? null);
}

/** What comes next for the whole order. */
export function standingNext(view: OrderView): NextStep | null {
  if (standsGone(view)) return null;
  const coming = open(view.order).filter((parcel) => !isGone(parcel));
  const { milestone, sub_milestone } = coming.length > 0 ? leastFar(coming) : { milestone: null };
  return expected({ next: view.journey.next, milestone, sub_milestone });
}

/** Nothing more of it comes to the door: it is lost, or goes back. */
export function standsGone({ order }: OrderView): boolean {
  const left = open(order);
  return order.status === "shipped" && left.length > 0 && left.every(isGone);
}

/** Everything is there, and nothing goes back. */
export function standingDone({ order: { status, axes } }: OrderView): boolean {
  return status === "delivered" && (axes.returns === "none" || axes.returns === "refunded");
}

/** Parcels that are not there yet. */
function open({ shipments }: Order): Shipment[] {
  return shipments.filter(({ milestone }) => milestone !== "delivered");
}

function leastFar(shipments: Shipment[]): Shipment {
  const far = ({ milestone }: Shipment) => FAR[milestone] ?? 3;
  return shipments.reduce((behind, next) => (far(next) < far(behind) ? next : behind));
}
