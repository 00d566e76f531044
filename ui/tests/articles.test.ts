// Reading an article over canned answers: finding, marking, going on, comparing, passing on.
import { flushSync } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Host } from "../src/host/host";
import { leave, press, show, title, words } from "./stage";

const CANCEL = "#/article/cancel-an-order";

beforeEach(() => {
  vi.stubGlobal("print", vi.fn());
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

const key = (name: string, held: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, ...held });
  (document.activeElement ?? document.body).dispatchEvent(event);
  flushSync();
  return event;
};

const bar = () => document.querySelector<HTMLElement>('[role=search][aria-label="Find on this page"]');

async function find(text: string): Promise<HTMLElement> {
  key("f", { ctrlKey: true });
  const opened = await vi.waitUntil(bar);
  const input = opened.querySelector("input")!;
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
  return opened;
}

/** What a host is asked for, besides its answers. */
function listening(asked: [string, unknown][], answers: Record<string, unknown> = {}) {
  return (host: Host): Host => ({
    ...host,
    call(name, args) {
      asked.push([name, args]);
      return name in answers ? Promise.resolve(answers[name] as never) : host.call(name, args);
    },
  });
}

test("words are found on the page, and Enter, Shift+Enter and F3 go from one to the next", async () => {
  const main = await show("#/article/track-a-package");
  await title(main);
  const opened = await find("parcel");
  const status = () => words(opened.querySelector("[role=status]"));
  expect(document.activeElement).toBe(opened.querySelector("input"));
  expect(status()).toBe("1 of 2");
  key("Enter");
  expect(status()).toBe("2 of 2");
  expect(words(main.querySelector("mark.found-current"))).toBe("parcel");
  key("F3");
  expect(status()).toBe("1 of 2");
  key("Enter", { shiftKey: true });
  expect(status()).toBe("2 of 2");
  key("Escape");
  expect(bar()).toBeNull();
  expect(main.querySelector("mark.found, mark.found-current")).toBeNull();
});

test("what is not on the page is said not to be", async () => {
  const main = await show("#/article/track-a-package");
  await title(main);
  const opened = await find("elephant");
  expect(words(opened.querySelector("[role=status]"))).toBe("Not found");
  expect(opened.querySelector("input")?.getAttribute("aria-invalid")).toBe("true");
});

test("an article that is marked stands among the bookmarks, and the mark can be taken back and given again", async () => {
  const main = await show(CANCEL);
  await title(main);
  press(main, "Bookmark");
  await vi.waitUntil(() => main.querySelector("button[aria-pressed=true]"));
  location.hash = "#/help";
  dispatchEvent(new PopStateEvent("popstate"));
  const remove = await vi.waitUntil(() => main.querySelector<HTMLElement>("button[aria-label^='Remove the bookmark']"));
  expect(words(remove.closest("li"))).toContain("Cancel an order");
  remove.click();
  await vi.waitUntil(() => !main.querySelector("button[aria-label^='Remove the bookmark']"));
  press(document.body, "Undo");
  await vi.waitUntil(() => main.querySelector("button[aria-label^='Remove the bookmark']"));
});

test("what was read stands on the front page, until it is cleared", async () => {
  const main = await show(CANCEL);
  await title(main);
  location.hash = "#/help";
  dispatchEvent(new PopStateEvent("popstate"));
  await vi.waitUntil(() => words(main).includes("Recently read"));
  press(main, "Clear");
  await vi.waitUntil(() => !words(main).includes("Recently read"));
});

test("a page that was read in part offers to go on, under the heading that was reached", async () => {
  const change = listening([], { place_read: { block: 4, blocks: 5 } });
  const main = await show("#/article/track-a-package", "usual", "en", change);
  const offer = await vi.waitUntil(() => main.querySelector(".resume"));
  expect(words(offer)).toContain("Continue where you stopped");
  expect(words(offer)).toContain("Late or silent");
  press(main, "Continue where you stopped");
  expect(words(document.activeElement)).toContain("As long as the expected delivery");
  expect(main.querySelector(".resume")).toBeNull();
});

test("nothing is offered to whoever comes for a heading", async () => {
  const asked: [string, unknown][] = [];
  const change = listening(asked, { place_read: { block: 4, blocks: 5 } });
  const main = await show("#/article/track-a-package?at=late", "usual", "en", change);
  await title(main);
  await vi.waitUntil(() => asked.some(([name]) => name === "article_open"));
  flushSync();
  expect(main.querySelector(".resume")).toBeNull();
});

test("an article stands beside another language, each with its own direction", async () => {
  const main = await show(CANCEL, "usual", "he");
  await title(main);
  press(main, "השוואה לאנגלית");
  dispatchEvent(new PopStateEvent("popstate"));
  const [own, other] = await vi.waitUntil(() => {
    const texts = main.querySelectorAll<HTMLElement>(".prose");
    return texts.length === 2 && [...texts];
  });
  expect([own!.lang, own!.dir, other!.lang, other!.dir]).toEqual(["he", "rtl", "en", "ltr"]);
  expect(location.hash).toBe(`${CANCEL}?beside=en`);
  expect(main.querySelectorAll("h1").length).toBe(1);
  expect([...other!.querySelectorAll("[id]")].map(({ id }) => id)).toEqual(["beside-fees"]);
});

test("an old article says so, and a translation that is behind leads to the newer version", async () => {
  const old = await show("#/article/measuring");
  await title(old);
  expect(words(old)).toContain("This page may be outdated");
  leave();
  const behind = await show(`${CANCEL}?in=de`);
  await title(behind);
  expect(words(behind)).toContain("There is a newer version in English");
  expect(behind.querySelector(`a[href="${CANCEL}?in=en"]`)).not.toBeNull();
});

test("at the end stand other pages, and the order that the reader is likely to mean", async () => {
  const main = await show(CANCEL);
  await vi.waitUntil(() => words(main).includes("Is it about this order?"));
  expect(words(main)).toContain("Related pages");
  expect(main.querySelector('a[href$="/help/cancel_order"]')).not.toBeNull();
  leave();
  const nobody = await show(CANCEL, "signed-out");
  await title(nobody);
  expect(words(nobody)).toContain("Cannot find an order?");
  expect(words(nobody)).not.toContain("Is it about this order?");
});

test("the link to the page and to a heading is copied", async () => {
  const writeText = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  const main = await show(CANCEL);
  await title(main);
  press(main, "Copy link");
  main.querySelector<HTMLElement>(".anchor")?.click();
  expect(writeText.mock.calls.flat()).toEqual([
    "doorstep://help/cancel-an-order",
    "doorstep://help/cancel-an-order#fees",
  ]);
  writeText.mockRestore();
});

test("Ctrl+P prints", async () => {
  const main = await show(CANCEL);
  await title(main);
  expect(key("p", { ctrlKey: true }).defaultPrevented).toBe(true);
  expect(print).toHaveBeenCalledOnce();
  expect(words(main.querySelector("header"))).toContain("doorstep://help/cancel-an-order");
});

test("a picture fits the window first, and is shown in its actual size by a button, a click or a key", async () => {
  const main = await show("#/article/extra-fees-and-customs");
  await title(main);
  main.querySelector<HTMLElement>(".prose .zoom")?.click();
  flushSync();
  const dialog = document.querySelector<HTMLDialogElement>("dialog[open]")!;
  press(dialog, "Actual size");
  expect(dialog.className).toContain("full");
  dialog.querySelector("img")?.click();
  flushSync();
  expect(dialog.className).not.toContain("full");
  dialog.dispatchEvent(new KeyboardEvent("keydown", { key: "+", bubbles: true }));
  flushSync();
  expect(dialog.className).toContain("full");
});

test("Ctrl with plus makes all text larger, and says how large", async () => {
  const main = await show(CANCEL);
  await title(main);
  key("+", { ctrlKey: true });
  await vi.waitUntil(() => document.documentElement.style.fontSize === "115%");
  await vi.waitUntil(() => words(document.body).includes("Text size: 115%"));
  key("0", { ctrlKey: true });
  await vi.waitUntil(() => document.documentElement.style.fontSize === "");
});
