// What is done with notices: read, muted, and put into a calendar.
import type { Notice } from "../host/bindings/api";
import { app } from "./app.svelte";
import { attempt, obtain } from "./attempt";
import { call } from "./connection";
import { t } from "./language.svelte";
import { query } from "./query.svelte";
import { toast } from "./toasts.svelte";

/** What a screen shows is read: so are the notices about it, while anybody can see the window. */
export function readWhileShown(isAbout: (notice: Notice) => boolean): void {
  let visible = $state(!document.hidden);
  const unread = query("notices_list", () => (app.hasCustomer ? { filter: "unread" } : undefined));
  $effect(() => {
    const look = () => (visible = !document.hidden);
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  });
  $effect(() => {
    const rows = visible ? (unread.data?.rows ?? []) : [];
    for (const { notice } of rows.filter(({ notice }) => isAbout(notice))) read(notice);
  });
}

/** Nobody has to hear that this failed: it stays unread. */
export function read({ id }: Notice): void {
  call("notice_read", { id }).catch(() => {});
}

/** Has nothing shown on the desktop about an order any more, or something again; and says so. */
export async function mute(order: string, muted: boolean): Promise<void> {
  if (!(await attempt("order_mute", { id: order, muted }))) return;
  const undo = { label: t("settings-undo"), run: () => void mute(order, !muted) };
  toast(t(muted ? "notice-order-muted" : "notice-order-unmuted"), { tone: "good", action: undo });
}

/** Keeps the deadline as a file for a calendar, and says where. */
export async function keepDeadline({ id }: Notice): Promise<void> {
  const kept = await obtain("notice_calendar", { id });
  if (kept) toast(t("notice-calendar-kept", { path: kept.path }), { tone: "good" });
}
