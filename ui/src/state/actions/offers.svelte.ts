// What only the screen that is shown can do: offered while it stands, done by a key or from the palette.
import { SvelteMap } from "svelte/reactivity";

export type Offer = "search" | "find" | "find-next" | "find-previous" | "bookmark" | "bookmark-remove" | "link-copy";

const offered = new SvelteMap<Offer, () => void>();

/** Offers to do something; the returned function takes the offer back. To be called in an effect. */
export function offer(what: Offer, run: () => void): () => void {
  offered.set(what, run);
  return () => {
    if (offered.get(what) === run) offered.delete(what);
  };
}

export function isOffered(what: Offer): boolean {
  return offered.has(what);
}

/** Does it, if anybody offers it. */
export function take(what: Offer): void {
  offered.get(what)?.();
}
