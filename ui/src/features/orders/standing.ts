// Where an order stands as a whole, put into words from its parcels and itself.
import type { Milestone, OrderView, Shipment } from "../../host/bindings/api";
import { milestoneWords, statusWords, stageOf, type Words } from "../../state/orderWords";
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
  const behind = leastFar(told);
  return milestoneWords(behind.milestone, behind.sub_milestone ?? null);
}

/** How far the order is on its way to the door. */
export function standingStage({ order }: OrderView): number | null {
  const behind = order.shipments.length > 0 ? leastFar(order.shipments).milestone : null;
  return stageOf({ status: order.status, milestone: behind });
}

function leastFar(shipments: Shipment[]): Shipment {
  const far = ({ milestone }: Shipment) => FAR[milestone] ?? 3;
  return shipments.reduce((behind, next) => (far(next) < far(behind) ? next : behind));
}
