// Links to elsewhere: shown first, opened in the system browser after the customer agreed.
import { attempt } from "./attempt";

let asked = $state<string | null>(null);

export const links = {
  /** The address that waits for the customer's word. */
  get asked(): string | null {
    return asked;
  },
};

/** Asks whether to open an address outside of the app. */
export function ask(url: string): void {
  asked = url;
}

export function agree(): void {
  if (asked) void attempt("link_open", { url: asked });
  asked = null;
}

export function decline(): void {
  asked = null;
}
