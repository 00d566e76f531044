// Coming in, going out, and the settings, over canned answers.
import { flushSync } from "svelte";
import { afterEach, expect, test, vi } from "vitest";
import type { Host } from "../src/host/host";
import { leave, press, show, title, words } from "./stage";

afterEach(leave);

/** Answers one command otherwise than the memory does. */
const instead = (command: string, answer: () => Promise<unknown>) => (host: Host) => ({
  ...host,
  call: ((name, args) => (name === command ? answer() : host.call(name, args))) as Host["call"],
});

const fill = (main: HTMLElement, email: string, number: string) => {
  const boxes = main.querySelectorAll<HTMLInputElement>("form input");
  [email, number].forEach((text, index) => {
    boxes[index]!.value = text;
    boxes[index]!.dispatchEvent(new Event("input", { bubbles: true }));
  });
  flushSync();
  main.querySelector("form")!.dispatchEvent(new Event("submit", { cancelable: true }));
};

test("the first run offers to sign in, to look an order up, and to read without an account", async () => {
  const main = await show("#/", "first");
  expect(await title(main)).toBe("Welcome to Larkspur");
  for (const way of ["Sign in with the browser", "Look up an order", "Read the help"])
    expect(words(main)).toContain(way);
  expect(main.querySelectorAll("select option")).toHaveLength(22);
});

test("reading without an account leads to the help, and nobody is welcomed twice", async () => {
  const main = await show("#/", "first");
  await title(main);
  press(main, "Read the help");
  await vi.waitUntil(() => location.hash === "#/help");
});

test("while the browser is open, its address can be copied and the sign-in given up", async () => {
  const main = await show("#/welcome", "signed-out");
  await title(main);
  press(main, "Sign in with the browser");
  await vi.waitUntil(() => words(main).includes("Continue in your browser"));
  expect(words(main)).toContain("https://larkspur.example/oauth/authorize");
  press(main, "Stop signing in");
  await vi.waitUntil(() => words(main).includes("Sign in with the browser"));
  expect(words(main)).not.toContain("did not work");
});

test("a sign-in that fails says so and can be tried again", async () => {
  const failing = instead("session_sign_in", () => Promise.reject({ code: "sign_in_failed", args: {} }));
  const main = await show("#/welcome", "signed-out", "en", failing);
  await title(main);
  press(main, "Sign in with the browser");
  await vi.waitUntil(() => words(main).includes("Signing in did not work"));
});

test("an order is not looked up before both are filled in", async () => {
  const main = await show("#/welcome?find=order", "signed-out");
  await title(main);
  fill(main, "robin", "");
  await vi.waitUntil(() => main.querySelectorAll("[aria-invalid=true]").length === 2);
  expect(words(main)).toContain("This does not look like an e-mail address");
  await vi.waitUntil(() => document.activeElement === main.querySelector("form input"));
});

test("an order that is not found asks to check both", async () => {
  const main = await show("#/welcome?find=order", "signed-out");
  await title(main);
  fill(main, "robin@example.com", "17");
  await vi.waitUntil(() => words(main).includes("No order was found"));
});

test("too many attempts say how long to wait, and end the wait by themselves", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"] });
  const main = await show("#/welcome?find=order", "signed-out");
  await title(main);
  fill(main, "robin@example.com", "L-0");
  await vi.waitUntil(() => words(main).includes("please wait 12 seconds"));
  expect(main.querySelector<HTMLButtonElement>("button[type=submit]")!.disabled).toBe(true);
  vi.advanceTimersByTime(12_000);
  flushSync();
  expect(words(main)).toContain("You can try again now");
  expect(main.querySelector<HTMLButtonElement>("button[type=submit]")!.disabled).toBe(false);
  vi.useRealTimers();
});

test("without a connection, looking up says that it needs one", async () => {
  const main = await show("#/welcome?find=order", "offline");
  await title(main);
  fill(main, "robin@example.com", "L-1");
  await vi.waitUntil(() => words(main).includes("This needs a connection"));
});

test("who is signed in is told that looking up an order takes their place", async () => {
  const main = await show("#/welcome?find=order");
  await title(main);
  expect(words(main)).toContain("You are signed in as robin@example.com");
});

test("an order that is found leads to the start page", async () => {
  const main = await show("#/welcome?find=order", "signed-out");
  await title(main);
  fill(main, "robin@example.com", "L-204866");
  await vi.waitUntil(() => location.hash === "#/");
});

test("an expired session is said above every screen, and what is stored stays", async () => {
  const main = await show("#/orders", "expired");
  await title(main);
  expect(words(main)).toContain("Please sign in again");
  await vi.waitUntil(() => words(main).includes("24 orders"));
});

test("signing out says what is removed and what stays, before it happens", async () => {
  const main = await show("#/settings");
  await title(main);
  press(main, "Sign out");
  const dialog = await vi.waitUntil(() => document.querySelector("dialog[open]"));
  await vi.waitUntil(() => words(dialog).includes("your 24 orders and their parcels"));
  expect(words(dialog)).toContain("the help pages");
  press(dialog, "Sign out");
  await vi.waitUntil(() => words(main).includes("Not signed in"));
});

test("another language is spoken at once, and the screen stays", async () => {
  const main = await show("#/settings");
  await title(main);
  const select = main.querySelector("select")!;
  select.value = "he";
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await vi.waitUntil(() => document.documentElement.dir === "rtl");
  expect(location.hash).toBe("#/settings");
  expect(document.querySelector("main select")).toBe(select);
});

test("the place of the key is said plainly, a file with its path", async () => {
  expect(words(await show("#/settings", "key-file"))).toContain("/home/robin/.local/share/doorstep/key");
});

test("a removed help language can be had back", async () => {
  const main = await show("#/settings");
  const remove = await vi.waitUntil(() => main.querySelector<HTMLElement>('button[title^="Remove help"]'));
  remove.click();
  await vi.waitUntil(() => words(document.body).includes("was removed from this computer"));
  press(document.body, "Undo");
  await vi.waitUntil(() => main.querySelector('button[title^="Remove help"]'));
});
