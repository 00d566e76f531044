// What was thrown away a moment ago: it can be had back for as long as the word about it stands, and goes only then.
import { SvelteMap } from "svelte/reactivity";
import type { Subject } from "../host/bindings/api";
import { attempt } from "./attempt";
import { t } from "./language.svelte";
import { dismiss, toast } from "./toasts.svelte";

/** The toast about each, by what is thrown away. */
const said = new SvelteMap<string, number>();
/** Those that are being thrown away for good. */
const leaving = new Map<string, Promise<unknown>>();

interface Discard {
  /** What is said about it. */
  words: string;
  /** Throws it away for good. */
  run: () => Promise<unknown>;
  /** It was had back. */
  onundo?: () => void;
}

/** Whether lists leave out what is called `name`. */
export function isGoing(name: string): boolean {
  return said.has(name);
}

/** Throws away what is called `name`, with a way to have it back. */
export function discardLater(name: string, { words, run, onundo }: Discard): void {
  if (said.has(name)) return;
  let undone = false;
  const undo = () => {
    undone = true;
    onundo?.();
  };
  const ongone = () => {
    said.delete(name);
    if (undone) return;
    leaving.set(
      name,
      run().finally(() => leaving.delete(name)),
    );
  };
  said.set(name, toast(words, { action: { label: t("settings-undo"), run: undo }, ongone }));
}

/** Throws it away for good now, if it is to be thrown away at all. */
export async function settleDiscard(name: string): Promise<void> {
  const key = said.get(name);
  if (key !== undefined) dismiss(key);
  await leaving.get(name);
}

/** Lists leave these out. */
export function isDiscarded(subject: Subject): boolean {
  return isGoing(nameOf(subject));
}

/** Throws a draft away; its files go only when it is too late to have it back. */
export function discard(subject: Subject, onundo?: () => void): void {
  const run = () => attempt("draft_discard", { subject });
  discardLater(nameOf(subject), { words: t("form-discarded"), run, onundo });
}

/** Throws it away for good before something new is begun about the same. */
export function settle(subject: Subject): Promise<void> {
  return settleDiscard(nameOf(subject));
}

/** There is one draft for each subject. */
function nameOf(subject: Subject): string {
  return JSON.stringify(Object.entries(subject).toSorted());
}

// A window that closes does not wait for the words to go away.
addEventListener("pagehide", () => [...said.values()].forEach(dismiss));
