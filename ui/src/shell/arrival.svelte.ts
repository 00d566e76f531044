// Where the keyboard and a screen reader begin on a new screen: at its title.
import { tick, untrack } from "svelte";
import { route } from "../state/route.svelte";

/** Moves the focus to the title of every new screen in `pane`, even if it comes late. A search goes on being typed. */
export function startAtTitle(pane: () => HTMLElement): void {
  $effect(() => {
    if (route.visits === 0 || untrack(() => route.current.name) === "search") return;
    const place = pane();
    const title = () => place.querySelector<HTMLElement>("h1");
    const arrivals = new MutationObserver(() => {
      if (!title()) return;
      arrivals.disconnect();
      if (document.activeElement === place) title()?.focus({ preventScroll: true });
    });
    void tick().then(() => {
      (title() ?? place).focus({ preventScroll: true });
      if (!title()) arrivals.observe(place, { childList: true, subtree: true });
    });
    return () => arrivals.disconnect();
  });
}
