// Drafts that were thrown away a moment ago: they can be had back for as long as the word about it stands.
import { SvelteMap } from "svelte/reactivity";
import type { Subject } from "../host/bindings/api";
import { attempt } from "./attempt";
import { t } from "./language.svelte";
import { dismiss, toast } from "./toasts.svelte";

/** The toast about each, by the draft's name. */
const said = new SvelteMap<string, number>();
/** Those that are being thrown away for good. */
const leaving = new Map<string, Promise<unknown>>();

/** Lists leave these out. */
export function isDiscarded(subject: Subject): boolean {
  return said.has(nameOf(subject));
}

/** Throws a draft away, with a way to have it back; its files go only when it is too late for that. */
export function discard(subject: Subject, onundo = () => {}): void {
  const name = nameOf(subject);
  if (said.has(name)) return;
  let undone = false;
  const undo = () => {
    undone = true;
    onundo();
  };
  const ongone = () => {
    said.delete(name);
    if (undone) return;
    const gone = attempt("draft_discard", { subject }).finally(() => leaving.delete(name));
    leaving.set(name, gone);
  };
  const key = toast(t("form-discarded"), { action: { label: t("settings-undo"), run: undo }, ongone });
  said.set(name, key);
}

/** Throws it away for good before something new is begun about the same. */
export async function settle(subject: Subject): Promise<void> {
  const name = nameOf(subject);
  const key = said.get(name);
  if (key !== undefined) dismiss(key);
  await leaving.get(name);
}

/** There is one draft for each subject. */
function nameOf(subject: Subject): string {
  return JSON.stringify(Object.entries(subject).toSorted());
}

// A window that closes does not wait for the words to go away.
addEventListener("pagehide", () => [...said.values()].forEach(dismiss));
