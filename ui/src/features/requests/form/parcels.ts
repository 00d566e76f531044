// Which parcels of an order somebody can be waiting for.
import type { Order, Shipment } from "../../../host/bindings/api";

/** Those that have not arrived; all of them, where the carriers say that each did. */
export function awaited({ shipments }: Order): Shipment[] {
  const out = shipments.filter(({ milestone, delivered_at }) => milestone !== "delivered" && !delivered_at);
  return out.length > 0 ? out : shipments;
}
