// What the canned orders look like in lists and on the first screen.
import type {
  HomeView,
  OrderFilter,
  OrderRowView,
  OrdersArgs,
  OrdersView,
  OrderView,
  RecentView,
  RequestRowView,
} from "../bindings/api";
import { urgentOf } from "./topics";

export function rowOf({ order, journey, attention }: OrderView): OrderRowView {
  const parcel = order.shipments.findLast((shipment) => shipment.milestone !== "delivered") ?? order.shipments[0];
  return {
    id: order.id,
    number: order.number,
    placed_at: order.placed_at,
    updated_at: order.updated_at,
    status: order.status,
    sub_status: order.sub_status ?? null,
    milestone: parcel?.milestone ?? null,
    sub_milestone: parcel?.sub_milestone ?? null,
    parcels: order.shipments.length,
    title: order.lines[0]!.title,
    more_lines: order.lines.length - 1,
    image: order.lines[0]!.image ?? null,
    total: order.totals.total,
    next: journey.next,
    attention: attention[0] ?? null,
    urgent: urgentOf(order),
  };
}

const FILTERS: OrderFilter[] = [
  "all",
  "attention",
  "awaiting_payment",
  "processing",
  "shipped",
  "delivered",
  "cancelled",
];

function passes({ order, attention }: OrderView, filter: OrderFilter): boolean {
  return filter === "all" || (filter === "attention" ? attention.length > 0 : order.status === filter);
}

export function listOf(all: OrderView[], { text, filter, sort, offset, limit }: OrdersArgs): OrdersView {
  const matching = all.filter((view) => passes(view, filter) && mentions(view, text));
  const key = (view: OrderView) => (sort === "last_changed" ? view.order.updated_at : view.order.placed_at);
  const sorted = matching.toSorted((a, b) => key(b).localeCompare(key(a)));
  if (sort === "oldest_first") sorted.reverse();
  return {
    total: sorted.length,
    rows: sorted.slice(offset, offset + limit).map(rowOf),
    counts: FILTERS.map((filter) => ({ filter, count: all.filter((view) => passes(view, filter)).length })),
  };
}

export function mentions({ order }: OrderView, text: string): boolean {
  const all = [
    order.number,
    ...order.lines.map((line) => line.title),
    ...order.shipments.map((s) => s.tracking_number ?? ""),
  ];
  return all.join(" ").toLowerCase().includes(text.trim().toLowerCase());
}

export function homeOf(all: OrderView[], requests: RequestRowView[]): HomeView {
  const moving = all.filter(
    ({ order, attention }) => !attention.length && ["processing", "shipped"].includes(order.status),
  );
  const arrival = ({ journey }: OrderView) => journey.next?.to ?? "9999";
  return {
    needs_me: all
      .filter(({ attention }) => attention.length > 0)
      .toSorted((a, b) => a.attention[0]!.urgency.localeCompare(b.attention[0]!.urgency))
      .map(rowOf),
    requests,
    on_its_way: moving.toSorted((a, b) => arrival(a).localeCompare(arrival(b))).map(rowOf),
    recent: recentOf(all),
    orders: all.length,
  };
}

function recentOf(all: OrderView[]): RecentView[] {
  const since = new Date(Date.now() - 14 * 86_400_000).toISOString();
  const happenings = all.flatMap(({ order }): RecentView[] => {
    const about = { order_id: order.id, number: order.number, title: order.lines[0]!.title };
    return [
      ...order.history.map(({ status, sub_status, at }) => ({
        ...about,
        at,
        what: { kind: "status" as const, status, sub_status: sub_status ?? null },
      })),
      ...order.shipments.flatMap(({ events }) =>
        events.slice(-1).map(({ milestone, sub_milestone, place, time }) => ({
          ...about,
          at: time.endsWith("Z") ? time : `${time}Z`,
          what: { kind: "parcel" as const, milestone, sub_milestone: sub_milestone ?? null, place: place ?? null },
        })),
      ),
      ...order.estimated_delivery_history.slice(1).map(({ given_at }) => ({
        ...about,
        at: given_at,
        what: { kind: "delivery_date_moved" as const },
      })),
    ];
  });
  const happened = happenings.filter(({ at }) => at > since && at <= new Date().toISOString());
  return happened.toSorted((a, b) => b.at.localeCompare(a.at)).slice(0, 10);
}
