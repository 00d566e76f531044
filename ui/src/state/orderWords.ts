// What the states of orders and parcels are called, and the icon and mood each is shown with; lists and pages share it.
import type {
  Attention,
  AttentionCode,
  Happening,
  Milestone,
  NextStep,
  OrderLine,
  OrderRowView,
  OrderStatus,
  PaymentState,
  StepKey,
  SubMilestone,
  SubStatus,
} from "../host/bindings/api";
import { carrierDay } from "../format/date";
import { daysUntil } from "../format/relative";
import { isolated } from "../format/text";
import { clock } from "./clock.svelte";
import { t, tOr } from "./language.svelte";
import { say } from "./say";

type Look = readonly [icon: Icon, tone: Tone];
type Tone = "neutral" | "accent" | "info" | "good" | "wait" | "bad";
type Icon =
  | "card"
  | "check"
  | "parcel"
  | "scissors"
  | "truck"
  | "door"
  | "close"
  | "search"
  | "list"
  | "shop"
  | "alert"
  | "return"
  | "clock"
  | "customs"
  | "pin"
  | "stop"
  | "home"
  | "calendar";

export interface Words {
  icon: Icon;
  tone: Tone;
  label: string;
  meaning: string;
}

const STATUS: Record<string, Look> = {
  awaiting_payment: ["card", "wait"],
  processing: ["parcel", "info"],
  shipped: ["truck", "accent"],
  delivered: ["check", "good"],
  cancelled: ["close", "neutral"],
};

const SUB_STATUS: Record<string, Look> = {
  payment_received: ["card", "info"],
  payment_confirmed: ["check", "info"],
  packaging: ["parcel", "info"],
};

const MILESTONE: Record<string, Look> = {
  not_found: ["parcel", "neutral"],
  info_received: ["list", "info"],
  in_transit: ["truck", "accent"],
  out_for_delivery: ["truck", "accent"],
  available_for_pickup: ["shop", "wait"],
  attempt_failed: ["door", "wait"],
  delivered: ["check", "good"],
  exception: ["alert", "wait"],
  returning: ["return", "info"],
  returned: ["return", "neutral"],
  expired: ["clock", "neutral"],
};

const SUB_MILESTONE: Record<string, Look> = {
  customs: ["customs", "wait"],
  delayed: ["clock", "wait"],
  address: ["pin", "wait"],
  damaged: ["stop", "bad"],
  lost: ["stop", "bad"],
  refused: ["return", "info"],
  no_one_home: ["door", "wait"],
};

const ATTENTION: Record<AttentionCode, Look> = {
  payment_due: ["card", "wait"],
  payment_failed: ["card", "bad"],
  customs_action: ["customs", "wait"],
  address_action: ["pin", "wait"],
  action_required: ["alert", "wait"],
  pickup_ready: ["shop", "wait"],
  attempt_failed: ["door", "wait"],
  parcel_lost: ["stop", "bad"],
  parcel_damaged: ["stop", "bad"],
  parcel_exception: ["alert", "wait"],
  parcel_returning: ["return", "info"],
  held_at_customs: ["customs", "info"],
  late_to_ship: ["clock", "wait"],
  late_to_arrive: ["clock", "wait"],
  no_scan: ["search", "info"],
};

const PAYMENT: Record<string, Look> = {
  awaiting: ["clock", "wait"],
  authorized: ["card", "info"],
  paid: ["check", "good"],
  partially_refunded: ["return", "info"],
  refunded: ["return", "neutral"],
  failed: ["stop", "bad"],
};

export function paymentLook(state: PaymentState): Look {
  return PAYMENT[state] ?? ["card", "neutral"];
}

export const STEP_ICONS: Record<StepKey, Icon> = {
  awaiting_payment: "list",
  payment_received: "card",
  payment_confirmed: "check",
  packaging: "parcel",
  shipped: "truck",
  out_for_delivery: "pin",
  delivered: "door",
  cancelled: "close",
};

/** A store's code as it stands in an id: `awaiting_payment` is `awaiting-payment`. */
export function kebab(code: string): string {
  return code.replaceAll("_", "-");
}

/** What an order's own status is called. `lines`, where they are known, tell tailoring from packing. */
export function statusWords(status: OrderStatus, subStatus: SubStatus | null = null, lines: OrderLine[] = []): Words {
  const sub = subStatus && SUB_STATUS[subStatus];
  if (!sub) return words("order-status", status, STATUS[status]);
  const plain = words("order-sub-status", subStatus, sub);
  if (subStatus !== "packaging") return plain;
  if (lines.some((line) => line.made_to_order))
    return { ...plain, icon: "scissors", ...labels("order-sub-status-packaging-made") };
  const fast = lines.length > 0 && lines.every((line) => line.ships_in_24_hours);
  return fast ? { ...plain, meaning: t("order-sub-status-packaging-fast-meaning") } : plain;
}

/** What came of the parcel says more than what it was about. */
const SETTLED: ReadonlySet<Milestone> = new Set([
  "out_for_delivery",
  "available_for_pickup",
  "delivered",
  "returning",
  "returned",
  "expired",
]);

/** What a parcel's milestone is called; what it is about, where the carrier said so. */
export function milestoneWords(milestone: Milestone, sub: SubMilestone | null = null): Words {
  const look = sub && !SETTLED.has(milestone) && SUB_MILESTONE[sub];
  return look ? words("sub-milestone", sub, look) : words("milestone", milestone, MILESTONE[milestone]);
}

/** The one state to show for an order: that of its parcel on the way, else its own. */
export function rowWords(row: Pick<OrderRowView, "status" | "sub_status" | "milestone" | "sub_milestone">): Words {
  if (row.status === "shipped" && row.milestone) return milestoneWords(row.milestone, row.sub_milestone);
  return statusWords(row.status, row.sub_status);
}

export function attentionWords({ code, until, since }: Attention): Words {
  const id = `attention-${kebab(code)}`;
  const [icon, tone] = ATTENTION[code];
  const plain = t(`${id}-text`);
  const meaning = until
    ? tOr(`${id}-until`, plain, { until: say.dateTime(until) })
    : since
      ? tOr(`${id}-since`, plain, { since: say.date(since) })
      : plain;
  return { icon, tone, label: t(id), meaning };
}

/** How far an order is on its way to the door, in five stages; none for a cancelled one. */
export function stageOf(row: Pick<OrderRowView, "status" | "milestone">): number | null {
  const stages: Record<string, number> = { awaiting_payment: 0, processing: 1, shipped: 2, delivered: 4 };
  const near = row.milestone && ["out_for_delivery", "available_for_pickup", "attempt_failed"].includes(row.milestone);
  return row.status === "shipped" && near ? 3 : (stages[row.status] ?? null);
}

/** The goods of an order in a line: the first, and how many others. A title keeps its own direction. */
export function goodsTitle(title: string, more: number): string {
  return more > 0 ? t("order-title-more", { title, more }) : isolated(title);
}

/** Where a parcel is, and what is expected of it. */
interface Way {
  next: NextStep | null;
  milestone: Milestone | null;
  sub_milestone?: SubMilestone | null;
}

/** It does not come any more, whatever was promised. */
export function isGone({ milestone, sub_milestone: sub }: Omit<Way, "next">): boolean {
  if (milestone === "returning" || milestone === "returned") return true;
  return milestone === "exception" && (sub === "lost" || sub === "refused");
}

/** The next step as the parcel has it: today, where it is out for delivery; none, where it does not come any more. */
export function expected({ next, ...way }: Way): NextStep | null {
  if (!next || next.key === "shipped") return next;
  if (isGone(way)) return null;
  const coming = way.milestone === "out_for_delivery" && next.from && next.to;
  if (!coming || daysUntil(next.from!, clock.now) > 0 || daysUntil(next.to!, clock.now) < 0) return next;
  const today = carrierDay(clock.now.toISOString());
  return { ...next, from: today, to: today };
}

/** When the next step is expected, in a few words. */
export function nextWords(way: Way): string | null {
  const next = expected(way);
  if (!next?.to) return null;
  if (next.late) return t("order-row-late", { date: say.date(next.to) });
  if (next.key === "shipped") return t("order-row-ships", { date: say.date(next.to) });
  if (next.key !== "delivered" && next.key !== "out_for_delivery") return null;
  const from = next.from ?? next.to;
  const near = from === next.to && daysUntil(next.to, clock.now) < 2;
  return near
    ? t("order-row-arrives-near", { day: say.dayAway(next.to) })
    : t("order-row-arrives", { days: say.days(from, next.to) });
}

export function happeningWords(what: Happening): Omit<Words, "meaning"> {
  if (what.kind === "status" && what.status === "awaiting_payment") {
    return { icon: "list", tone: "neutral", label: t("order-step-awaiting-payment") };
  }
  if (what.kind === "status") return statusWords(what.status, what.sub_status);
  if (what.kind === "delivery_date_moved")
    return { icon: "calendar", tone: "info", label: t("home-happened-date-moved") };
  const parcel = milestoneWords(what.milestone, what.sub_milestone);
  return what.place
    ? { ...parcel, label: t("home-happened-place", { what: parcel.label, place: what.place }) }
    : parcel;
}

function words(family: string, code: string, look: Look | undefined): Words {
  const [icon, tone] = look ?? ["alert", "neutral"];
  return { icon, tone, ...labels(look ? `${family}-${kebab(code)}` : `${family}-unknown`) };
}

function labels(id: string): Pick<Words, "label" | "meaning"> {
  return { label: t(id), meaning: t(`${id}-meaning`) };
}
