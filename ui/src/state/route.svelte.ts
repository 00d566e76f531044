// Which screen is shown, and where its reader had scrolled to.
import { tick } from "svelte";
import { articleRoute, read, to, type Route } from "./address";

/** Web views refuse a hundred changes of the address within seconds, as many as a held key makes. */
const WRITING_TIME = 200;
/** How long a screen may take to grow to the height it had when it was left. */
const PATIENCE = 1000;

let current = $state.raw<Route>(read(location.hash));
let visits = $state(0);
let returned = false;
let written = 0;
/** An address that is still to be written. */
let due: { timer: ReturnType<typeof setTimeout>; write: () => void } | null = null;
const places = new Map<string, number>();

export const route = {
  get current(): Route {
    return current;
  },
  /** Counts up when another screen is shown; not when one only changes its filters. */
  get visits(): number {
    return visits;
  },
  /** The reader came back, and is shown the place that was left; not to be scrolled elsewhere. */
  get returned(): boolean {
    return returned;
  },
};

/** Shows a screen; the back button returns from it. */
export function go(next: Route): void {
  due?.write();
  location.hash = to(next);
}

/** Shows a screen in the place of this one; the back button does not return here. */
export function goOn(next: Route): void {
  forgetDue();
  location.replace(to(next));
}

/** Changes the screen's own address, for instance a filter; the back button does not stop here. */
export function adjust(next: Route): void {
  current = next;
  forgetDue();
  const write = () => {
    forgetDue();
    written = performance.now();
    history.replaceState(history.state, "", to(next));
  };
  if (performance.now() - written > WRITING_TIME) write();
  else due = { timer: setTimeout(write, WRITING_TIME), write };
}

function forgetDue(): void {
  if (due) clearTimeout(due.timer);
  due = null;
}

/** Follows the window's address; `pane` is what scrolls. */
export function followAddress(pane: HTMLElement): () => void {
  current = read(location.hash);
  returned = false;
  let key = keyOfEntry();
  let leaving = 0;
  const note = () => {
    leaving = pane.scrollTop;
  };
  const arrive = async () => {
    // It was meant for the entry that has been left.
    forgetDue();
    places.set(key, leaving);
    const known: unknown = history.state?.key;
    key = keyOfEntry();
    const place = places.get(key);
    returned = typeof known === "string" && place !== undefined;
    const moved = isElsewhere(current, read(location.hash));
    current = read(location.hash);
    if (moved) visits += 1;
    await tick();
    if (returned) scrollTo(pane, place!);
    else if (moved) pane.scrollTop = 0;
  };
  pane.addEventListener("scroll", note, { passive: true });
  addEventListener("popstate", arrive);
  return () => {
    forgetDue();
    pane.removeEventListener("scroll", note);
    removeEventListener("popstate", arrive);
  };
}

/** Another heading of the same article is not elsewhere, and neither is its text in another language. */
function isElsewhere(before: Route, after: Route): boolean {
  const screen = (route: Route) => to(route.name === "article" ? articleRoute(route.id) : route);
  return screen(before) !== screen(after);
}

/** Every entry of the history has a name of its own, so that its place can be found again. */
function keyOfEntry(): string {
  if (!history.state?.key) history.replaceState({ key: crypto.randomUUID() }, "");
  return history.state.key as string;
}

function scrollTo(pane: HTMLElement, top: number): void {
  const deadline = performance.now() + PATIENCE;
  const attempt = () => {
    pane.scrollTop = top;
    if (Math.abs(pane.scrollTop - top) > 1 && performance.now() < deadline) requestAnimationFrame(attempt);
  };
  attempt();
}
