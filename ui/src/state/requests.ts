// What can be done with requests, and with what is to be sent: run, and said in words when it fails.
import type { DraftView, HelpTopic, RequestView, SendingView, Subject } from "../host/bindings/api";
import type { Route } from "./address";
import { attempt, obtain } from "./attempt";
import { call } from "./connection";
import { discard, discardLater, isGoing } from "./discards.svelte";
import { atRest } from "./draft.svelte";
import { t } from "./language.svelte";

/** The screen on which something about `subject` is written. */
export function writingRoute(subject: Subject): Route {
  switch (subject.kind) {
    case "order":
      return { name: "ask", id: subject.order_id, topic: subject.topic };
    case "contact":
      return { name: "contact" };
    default:
      return { name: "request", id: subject.request_id };
  }
}

/** What a request that is on this machine only was written about. */
export function subjectOf({ order_id, topic }: Pick<RequestView, "order_id" | "topic">): Subject {
  return order_id ? { kind: "order", order_id, topic } : { kind: "contact" };
}

/** What was chosen for something else about `subject` would give way to what comes back; words and files are put together. */
export async function givesWay(subject: Subject): Promise<boolean> {
  const form = (await begun(subject))?.form;
  return form !== undefined && (form.lines.length > 0 || Boolean(form.wish || form.address || form.shipment_id));
}

/** What is stuck does not go out by itself: it is left out of lists for a while, and then thrown away. */
export function discardStuck(intent: string): void {
  const run = () => attempt("intent_discard", { id: intent });
  discardLater(`intent ${intent}`, { words: t("sending-discarded"), run });
}

/** Something is to be sent, and being thrown away. */
export function isDropped(sending: SendingView | null): boolean {
  return sending !== null && isGoing(`intent ${sending.intent}`);
}

/** Makes a draft again of what is to be sent. */
export async function takeBack(intent: string): Promise<Subject | null> {
  return (await obtain("intent_take_back", { id: intent }))?.subject ?? null;
}

/** As [`takeBack`], as a question about another topic. */
export async function moveTo(intent: string, topic: HelpTopic): Promise<Subject | null> {
  return (await obtain("intent_move", { id: intent, topic }))?.subject ?? null;
}

/** Sends what is stuck after all. */
export async function resend(intent: string): Promise<void> {
  await attempt("intent_resend", { id: intent });
}

/** What is to be sent can be thrown away so that it can be had back: it goes through a draft, which nothing stands in the way of. */
export async function canUndoDiscard(sending: SendingView, subject: Subject | null): Promise<boolean> {
  return sending.can_take_back && subject !== null && (await begun(subject)) === null;
}

/** Throws it away, with a way to have it back as a draft. */
export async function discardSoftly(intent: string, onundo: (subject: Subject) => void): Promise<boolean> {
  const subject = await takeBack(intent);
  if (subject) discard(subject, () => onundo(subject));
  return subject !== null;
}

/** What the store wrote has been read. A failure is nothing to tell anybody: it is tried again with the next look. */
export function see(id: string): void {
  call("request_see", { id }).catch(() => {});
}

async function begun(subject: Subject): Promise<DraftView | null> {
  await atRest(subject);
  return (await obtain("form_read", { subject }))?.draft ?? null;
}
