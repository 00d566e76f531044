// What the settings offer about the app without its window, by what the desktop offers.
import { flushSync } from "svelte";
import { afterEach, expect, test, vi } from "vitest";
import type { DesktopView } from "../src/host/bindings/api";
import type { Host } from "../src/host/host";
import { leave, show } from "./stage";

afterEach(leave);

const NO_TRAY = "This desktop has no place beside the clock";
const start = (main: Element) => main.querySelector<HTMLInputElement>(".start input");

/** A desktop that says this instead. */
function offering(autostart: boolean | null): (host: Host) => Host {
  return (host) => ({
    ...host,
    async call(name, args) {
      const answer = await host.call(name, args);
      return (name === "desktop_read" ? { ...(answer as DesktopView), autostart } : answer) as never;
    },
  });
}

async function settings(...situation: Parameters<typeof show> extends [string, ...infer Rest] ? Rest : never) {
  const main = await show("#/settings", ...situation);
  await vi.waitUntil(() => main.textContent?.includes("Window and start"));
  return main;
}

test("where there is a tray, the app can start with the computer, and what the system says is shown", async () => {
  const main = await settings();
  expect(main.textContent).not.toContain(NO_TRAY);
  expect(start(main)?.checked).toBe(false);
  start(main)?.click();
  await vi.waitUntil(() => start(main)?.checked);
  flushSync();
  expect(main.textContent).toContain("Open when I sign in to this computer");
});

test("what the system refuses is not shown as if it were so", async () => {
  const refusing = (host: Host): Host => ({
    ...host,
    call: (name, args) =>
      name === "autostart_change" ? Promise.reject({ code: "internal", args: {} }) : host.call(name, args),
  });
  const main = await settings("usual", "en", refusing);
  start(main)?.click();
  await vi.waitUntil(() => document.body.textContent?.includes("Something went wrong"));
  flushSync();
  expect(start(main)?.checked).toBe(false);
});

test("where there is no tray, a sentence says so, and the app is not to start where nobody would find it", async () => {
  const main = await settings("no-tray");
  expect(main.textContent).toContain(NO_TRAY);
  expect(main.textContent).not.toContain("When the window is closed");
  expect(start(main)).toBeNull();
});

test("what was switched on when there was a tray can be switched off without one", async () => {
  const main = await settings("no-tray", "en", offering(true));
  expect(start(main)?.checked).toBe(true);
});

test("what the system does not offer is not offered", async () => {
  expect(start(await settings("usual", "en", offering(null)))).toBeNull();
});
