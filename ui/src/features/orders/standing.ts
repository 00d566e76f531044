// Where an order stands as a whole, put into words from its parcels and itself.
import type { Milestone, NextStep, Order, OrderView, Shipment } from "../../host/bindings/api";
import { expected, isGone, milestoneWords, statusWords, stageOf, type Words } from "../../state/orderWords";
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

/** How far the order is on its way to the door. */
export function standingStage({ order }: OrderView): number | null {
  const behind = order.shipments.length > 0 ? leastFar(order.shipments).milestone : null;
  return stageOf({ status: order.status, milestone: behind });
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
