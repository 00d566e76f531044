// Commands that do something, with the error put into words when they fail.
import type { ErrorView } from "../host/bindings/api";
import type { Args, Name } from "../host/host";
import { call } from "./connection";
import { t, tOr } from "./language.svelte";
import { toast } from "./toasts.svelte";

/** Runs a command; says so when it fails, and answers whether it worked. */
export async function attempt<N extends Name>(name: N, args: Args<N>): Promise<boolean> {
  try {
    await call(name, args);
    return true;
  } catch (thrown) {
    toast(errorText(thrown as ErrorView), { tone: "bad" });
    return false;
  }
}

/** What went wrong, for people. */
export function errorText(error: ErrorView): string {
  return tOr(`error-${error.code.replaceAll("_", "-")}`, t("error-internal"), error.args);
}
