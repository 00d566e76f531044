// What the user interface asks of whoever runs it; the only door to Rust.
import type { Changed, Commands, ErrorView } from "./bindings/api";

export type Name = keyof Commands;
export type Args<N extends Name> = Commands[N]["args"];
export type Answer<N extends Name> = Commands[N]["answer"];

export interface Host {
  /** Runs a command of the table. Rejects with an [`ErrorView`] and with nothing else. */
  call<N extends Name>(name: N, args: Args<N>): Promise<Answer<N>>;
  /** Calls back whenever parts of what is stored changed, from when it resolves until the returned function is called. */
  onChanged(listener: (changed: Changed) => void): Promise<() => void>;
  /** Where the picture with this hash can be loaded from, offline too. */
  mediaUrl(sha256: string): string;
}

/** The error to show for something that no host should have thrown. */
export function asError(thrown: unknown): ErrorView {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && "args" in thrown) return thrown as ErrorView;
  return { code: "internal", args: { detail: String(thrown) } };
}
