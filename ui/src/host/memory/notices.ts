// The canned notices: one of each kind, read and unread; and what a customer does with them.
import type {
  IdArgs,
  MuteArgs,
  Notice,
  NoticeKind,
  NoticeRowView,
  NoticesArgs,
  NoticesView,
  SavedView,
  Tag,
} from "../bindings/api";
import { at } from "./calendar";
import type { World } from "./world";

const NEWS: readonly NoticeKind[] = [
  "order_confirmed",
  "order_shipped",
  "order_delivered",
  "refunded",
  "request_answered",
];

type More = Partial<Pick<Notice, "until" | "topic" | "read" | "request_id">>;

function notice(kind: NoticeKind, at: string, order: string | null, more: More = {}): Notice {
  const order_id = order && `order-${order}`;
  const about = { order_id, request_id: null, shipment_id: null, until: null, topic: null };
  return { id: `${kind}/${order ?? more.request_id}`, kind, at, read: false, ...about, ...more };
}

/** Newest first. */
export function notices(): Notice[] {
  const read = true;
  return [
    notice("payment_due", at(0, 7, 2), "L-204901", { until: at(1, 20), topic: "payment_issue" }),
    notice("order_confirmed", at(0, 6, 40), "L-204880"),
    notice("pickup_deadline_near", at(0, 5, 15), "L-204817", { until: at(4, 18), topic: "contact" }),
    notice("request_answered", at(-1, 16, 5), "L-204655", { request_id: "r-501" }),
    notice("action_required", at(-1, 9, 30), "L-204790"),
    notice("delivery_window_passed", at(-2, 0, 0), "L-204530", { topic: "package_not_received" }),
    notice("ship_date_passed", at(-2, 0, 0), "L-204612", { topic: "order_progress", read }),
    notice("request_unanswered", at(-3, 16, 0), null, { request_id: "r-503", read }),
    notice("no_scan", at(-4, 8, 12), "L-204640", { topic: "package_not_received", read }),
    notice("delivery_date_moved", at(-5, 11, 20), "L-204817", { read }),
    notice("return_window_ending", at(-6, 10, 0), "L-204400", { until: at(2, 0, 0), topic: "return_replace", read }),
    notice("order_shipped", at(-8, 14, 48), "L-204720", { read }),
    notice("order_delivered", at(-32, 12, 31), "L-204400", { read }),
    notice("refunded", at(-48, 9, 0), "L-204350", { read }),
    notice("order_cancelled", at(-49, 8, 26), "L-204350", { read }),
  ].toSorted((a, b) => b.at.localeCompare(a.at));
}

export function unread({ notices }: World): number {
  return notices.filter(({ read }) => !read).length;
}

export function noticeAnswers(world: World, done: (...tags: Tag[]) => null) {
  const readThose = (which: (notice: Notice) => boolean) => {
    world.notices = world.notices.map((notice) => (which(notice) ? { ...notice, read: true } : notice));
    return done("notices");
  };
  return {
    notices_list: ({ filter }: NoticesArgs): NoticesView => ({
      rows: world.notices.filter((notice) => passes(notice, filter)).map((notice) => row(world, notice)),
      unread: unread(world),
    }),
    notice_read: ({ id }: IdArgs) => readThose((notice) => notice.id === id),
    notices_read_all: () => readThose(() => true),
    notice_calendar: (_: IdArgs): SavedView => ({ path: "/home/robin/Downloads/doorstep.ics" }),
    order_mute: ({ id, muted }: MuteArgs) => {
      const { notices } = world.app.settings;
      const others = notices.muted.filter((other) => other !== id);
      const settings = { ...world.app.settings, notices: { ...notices, muted: muted ? [...others, id] : others } };
      world.app = { ...world.app, settings };
      return done("settings", "notices");
    },
  };
}

function passes({ kind, read }: Notice, filter: NoticesArgs["filter"]): boolean {
  return filter === "all" || (filter === "unread" ? !read : !NEWS.includes(kind));
}

function row(world: World, notice: Notice): NoticeRowView {
  const order = world.orders.find(({ order }) => order.id === notice.order_id)?.order;
  return {
    notice,
    order_number: order?.number ?? null,
    title: order?.lines[0]?.title ?? null,
    image: order?.lines[0]?.image ?? null,
    muted: !!order && world.app.settings.notices.muted.includes(order.id),
  };
}
