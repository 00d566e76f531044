// Commands that do something, with the error put into words when they fail.
import type { ErrorView } from "../host/bindings/api";
import type { Answer, Args, Name } from "../host/host";
import { call } from "./connection";
import { t, tOr } from "./language.svelte";
import { say } from "./say";
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

/** As [`attempt`], for what the command answers; none when it fails. */
export async function obtain<N extends Name>(name: N, args: Args<N>): Promise<Answer<N> | null> {
  try {
    return await call(name, args);
  } catch (thrown) {
    toast(errorText(thrown as ErrorView), { tone: "bad" });
    return null;
  }
}

/** What went wrong, for people. */
export function errorText({ code, args }: ErrorView): string {
  const size = say.bytes(Number(args.bytes ?? 0));
  return tOr(`error-${code.replaceAll("_", "-")}`, t("error-internal"), { ...args, size });
}
