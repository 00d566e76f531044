// The orders that were opened since the app began; of articles the host remembers it itself.
import { untrack } from "svelte";
import { route } from "./route.svelte";

export interface Opened {
  id: string;
  /** When, as an instant. */
  at: string;
}

const MOST = 6;

let orders = $state.raw<readonly Opened[]>([]);

export const recent = {
  /** The last one first. */
  get orders(): readonly Opened[] {
    return orders;
  },
};

/** Notes every order that is opened; to be called in an effect. */
export function noteVisit(): void {
  const { current } = route;
  if (current.name !== "order") return;
  const opened = { id: current.id, at: new Date().toISOString() };
  const others = untrack(() => orders).filter(({ id }) => id !== current.id);
  orders = [opened, ...others].slice(0, MOST);
}
