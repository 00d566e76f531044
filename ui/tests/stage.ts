// Puts a whole screen on stage, over canned answers.
import { flushSync, mount, unmount } from "svelte";
import { vi } from "vitest";
import App from "../src/App.svelte";
import type { Host } from "../src/host/host";
import { memory } from "../src/host/memory";
import type { Situation } from "../src/host/memory/world";
import { open } from "../src/state/app.svelte";
import { connect } from "../src/state/connection";
import { follow } from "../src/state/query.svelte";

let clear = () => {};

/** Shows the screen at an address, in a situation. `change` may stand between the screen and the host. */
export async function show(
  address: string,
  situation: Situation = "usual",
  language = "en",
  change: (host: Host) => Host = (host) => host,
): Promise<HTMLElement> {
  location.hash = address;
  dispatchEvent(new PopStateEvent("popstate"));
  connect(change(memory(situation, language)));
  const stops = [await open(), await follow()];
  const app = mount(App, { target: document.body });
  clear = () => {
    void unmount(app);
    stops.forEach((stop) => stop());
    document.body.replaceChildren();
  };
  flushSync();
  return document.querySelector("main")!;
}

/** Takes the screen away again. */
export function leave(): void {
  clear();
  clear = () => {};
}

/** Text as it is read, without the marks that only guide its direction. */
export const words = (element: Element | null | undefined) =>
  (element?.textContent ?? "").replace(/[\u2066-\u2069]/g, "");

export const title = (main: HTMLElement) => vi.waitUntil(() => words(main.querySelector("h1")));

/** The button, or the link, with these words on it. */
export function press(within: Element, label: string): void {
  const all = [...within.querySelectorAll<HTMLElement>("button, a, summary")];
  const found = all.find((element) => words(element).trim() === label || element.title === label);
  if (!found) throw new Error(`nothing says "${label}"`);
  found.click();
  flushSync();
}
