// What requests are called, where they stand, and how far sending something is; lists and pages share it.
import type {
  HelpTopic,
  LineReason,
  RequestRowView,
  RequestState,
  SendingView,
  StuckView,
  UploadView,
  Wish,
} from "../host/bindings/api";
import { app } from "./app.svelte";
import { clock } from "./clock.svelte";
import { t, tOr } from "./language.svelte";
import { kebab } from "./orderWords";
import { say } from "./say";
import { whyWords } from "./topicWords";

type Tone = "neutral" | "info" | "good" | "wait" | "bad";
type Icon = "letter" | "search" | "message" | "check" | "close" | "return" | "clock" | "send" | "alert" | "offline";

export interface StateWords {
  icon: Icon;
  tone: Tone;
  label: string;
}

const STATES: Record<string, readonly [Icon, Tone]> = {
  received: ["letter", "info"],
  in_review: ["search", "info"],
  waiting_for_customer: ["message", "wait"],
  accepted: ["check", "good"],
  refused: ["close", "bad"],
  done: ["check", "good"],
  withdrawn: ["return", "neutral"],
};

/** Why goods are sent back, or what is wrong with them. */
export function lineReasonName(reason: LineReason): string {
  return tOr(`line-reason-${kebab(reason)}`, t("line-reason-other"));
}

/** What the customer would like to come of it. */
export function wishName(wish: Wish): string {
  return tOr(`wish-${kebab(wish)}`, wish);
}

/** Where a request stands at the store. */
export function stateWords(state: RequestState): StateWords {
  const [icon, tone] = STATES[state] ?? (["message", "info"] as const);
  return { icon, tone, label: tOr(`request-state-${kebab(state)}`, t("request-state-unknown")) };
}

/** What that means to the customer, in a sentence. */
export function stateMeaning(state: RequestState): string {
  const hours = app.view.store?.support?.answer_hours;
  const store = app.storeName;
  if (state === "received" && hours) return t("request-state-received-meaning-hours", { store, hours });
  return tOr(`request-state-${kebab(state)}-meaning`, t("request-state-unknown-meaning", { store }), { store });
}

/** How far sending something is, in a few words. */
export function sendingWords(sending: SendingView): StateWords {
  switch (sending.state) {
    case "sending":
      return { icon: "send", tone: "info", label: t("sending-sending") };
    case "stuck":
      return { icon: "alert", tone: "bad", label: t(isRefused(sending.stuck) ? "stuck-label-refused" : "stuck-label") };
    case "waiting":
      return waitingWords(sending);
  }
}

/** The one state to show for a request in a list: what needs the customer first, then what is to be sent. */
export function requestWords({ state, sending }: Pick<RequestRowView, "state" | "sending">): StateWords {
  if (sending && (sending.state === "stuck" || !state)) return sendingWords(sending);
  return stateWords(state ?? "received");
}

/** How many bytes of its files are at the store. */
export function uploadWords({ sent, total }: UploadView): string {
  return t("sending-files", { sent: say.bytes(sent), total: say.bytes(total) });
}

/** Why something is not sent without the customer, in sentences; the last one says the most. */
export function stuckReasons(topic: HelpTopic, stuck: StuckView): string[] {
  const closed = stuck.code === "refused" && stuck.refusal?.code === "topic_closed";
  return [stuckReason(stuck), ...(closed ? whyWords(topic, stuck.refusal!) : [])];
}

function stuckReason({ code, refusal }: StuckView): string {
  const store = app.storeName;
  if (code !== "refused" || !refusal) return t(`stuck-${kebab(code)}`, { store });
  if (refusal.code === "request_closed" && refusal.at) {
    return t("stuck-refused-request-closed-at", { at: say.dateTime(refusal.at) });
  }
  return tOr(`stuck-refused-${kebab(refusal.code)}`, t("stuck-refused", { store }), { store });
}

function isRefused(stuck: StuckView | null): boolean {
  return stuck?.code === "refused";
}

/** What everything that is to be sent waits for; nothing where it goes out at once. */
export function waitsFor(): string | null {
  if (app.view.session.state === "expired") return t("sending-waits-sign-in");
  if (app.sync.state === "offline") return t("sending-waits-network");
  return app.sync.state === "store_trouble" ? t("sending-waits-store") : null;
}

function waitingWords({ retry_at: retry }: SendingView): StateWords {
  const tone = "wait";
  const all = waitsFor();
  if (all) return { icon: app.sync.state === "offline" ? "offline" : "clock", tone, label: all };
  const later = retry && new Date(retry) > clock.now;
  return {
    icon: "clock",
    tone,
    label: later ? t("sending-waits-retry", { when: say.ago(retry) }) : t("sending-waits-turn"),
  };
}
