// Signing in and out, and what went wrong with it: the session itself is read with the app.
import type { ErrorView } from "../host/bindings/api";
import { app } from "./app.svelte";
import { attempt } from "./attempt";
import { call } from "./connection";
import { t } from "./language.svelte";
import { go, route } from "./route.svelte";
import { toast } from "./toasts.svelte";

let failure = $state.raw<ErrorView | null>(null);
/** One that is given up ends without a failure, and without anybody signed in. */
let givenUp = false;

export const signIn = {
  /** Why the latest attempt failed. */
  get failure(): ErrorView | null {
    return failure;
  },
};

let leaving = $state(false);

export const signOut = {
  /** The customer is asked whether to sign out. */
  get asked(): boolean {
    return leaving;
  },
};

/** Asks whether to sign out: what was not sent would be lost, and the store is told. */
export function askToLeave(): void {
  leaving = true;
}

export function stay(): void {
  leaving = false;
}

/** Opens the store's page in the browser, shows the screen that waits for it, and goes on once the customer is back. */
export async function startSignIn(): Promise<void> {
  failure = null;
  givenUp = false;
  if (!waitsHere()) go({ name: "welcome" });
  try {
    await call("session_sign_in", null);
    if (!givenUp) await arrive(t("session-signed-in"));
  } catch (thrown) {
    if (!givenUp) failure = thrown as ErrorView;
  }
}

export async function cancelSignIn(): Promise<void> {
  givenUp = true;
  failure = null;
  await attempt("session_cancel", null);
}

/** Answers why the order was not found, or nothing when it was. */
export async function lookUp(email: string, number: string): Promise<ErrorView | null> {
  try {
    await call("session_look_up", { email: email.trim(), number: number.trim() });
    await arrive(t("session-found"));
    return null;
  } catch (thrown) {
    return thrown as ErrorView;
  }
}

/** Nobody is welcomed twice; one who went on reading meanwhile is not torn away. */
async function arrive(words: string): Promise<void> {
  const waited = waitsHere();
  await attempt("settings_change", { welcomed: true });
  if (waited) go({ name: "home" });
  toast(words, { tone: "good" });
}

/** On the screen that waits for the customer; it stands at the start as well until they were welcomed. */
function waitsHere(): boolean {
  const { name } = route.current;
  return name === "welcome" || (name === "home" && !app.view.settings.welcomed);
}
