// The one host of this page, and the calls to it.
import type { Changed } from "../host/bindings/api";
import type { Answer, Args, Host, Name } from "../host/host";

let host: Host | null = null;

export function connect(chosen: Host): void {
  host = chosen;
}

/** Runs a command. Rejects with an `ErrorView`. */
export function call<N extends Name>(name: N, args: Args<N>): Promise<Answer<N>> {
  return connected().call(name, args);
}

export function onChanged(listener: (changed: Changed) => void): Promise<() => void> {
  return connected().onChanged(listener);
}

/** Where the picture with this hash is loaded from. */
export function mediaUrl(sha256: string): string {
  return connected().mediaUrl(sha256);
}

function connected(): Host {
  if (!host) throw new Error("no host is connected yet");
  return host;
}
