// The palette: what fits what is typed, in which order, and that the keyboard alone does everything.
import { afterEach, describe, expect, test, vi } from "vitest";
import { onTyping } from "../src/features/palette/groups";
import { fitting, STRONG } from "../src/features/palette/match";
import type { SearchView } from "../src/host/bindings/api";
import type { Action } from "../src/state/actions/action";
import { hide, overlay, show as showOver } from "../src/state/overlay.svelte";
import { leave, show, title, words } from "./stage";

afterEach(() => {
  hide();
  leave();
});

const palette = () => document.querySelector<HTMLDialogElement>('dialog[aria-label="Find or do something"][open]');
const box = () => palette()!.querySelector<HTMLInputElement>("[role=combobox]")!;
const options = () => [...palette()!.querySelectorAll("[role=option]")];
const said = (element: Element | null | undefined) => words(element).replace(/\s+/g, " ").trim();
const active = () => said(palette()!.querySelector(`[id="${box().getAttribute("aria-activedescendant")}"]`));
const headings = () => [...palette()!.querySelectorAll("[role=group] > p")].map(words);

async function openPalette(at = "#/"): Promise<void> {
  await title(await show(at));
  dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true }));
  await vi.waitUntil(() => palette() && options().length > 0);
}

function type(text: string): void {
  box().value = text;
  box().dispatchEvent(new InputEvent("input", { bubbles: true }));
}

function press(key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init });
  box().dispatchEvent(event);
  return event;
}

describe("what is typed fits", () => {
  test("the beginning of any word, whatever its case and accents", () => {
    expect(fitting("rück", "Artikel zurückgeben")).toBeLessThan(STRONG);
    expect(fitting("RUCK", "Rückgabe oder Umtausch")).toBeGreaterThanOrEqual(STRONG);
    expect(fitting("umt rück", "Rückgabe oder Umtausch")).toBeGreaterThanOrEqual(STRONG);
    expect(fitting("ιους", "Ιούς")).not.toBeNull();
    expect(fitting("ret foo", "Return or replace")).toBeNull();
  });

  test("a word with one letter wrong, but no short one and not its first letter", () => {
    for (const typed of ["retrun", "retun", "retturn", "retarn"]) {
      expect(fitting(typed, "Return or replace"), typed).not.toBeNull();
      expect(fitting(typed, "Return or replace"), typed).toBeLessThan(STRONG);
    }
    expect(fitting("teturn", "Return or replace")).toBeNull();
    expect(fitting("rit", "Return or replace")).toBeNull();
  });

  test("any part of a word where words have no spaces between them", () => {
    expect(fitting("交換", "返品・交換")).toBeGreaterThanOrEqual(STRONG);
    expect(fitting("번경", "주소 변경")).toBeNull();
    expect(fitting("변경", "배송지변경")).toBeGreaterThanOrEqual(STRONG);
  });

  test("words that are not shown, if less well than those that are", () => {
    expect(fitting("german", "Deutsch", "German")!).toBeLessThan(fitting("german", "German")!);
  });
});

describe("the groups", () => {
  const action = (id: string, label: string, place = "") =>
    ({ id, group: "actions", icon: "list", label, place, run: () => {} }) as Action;
  const found = (best: SearchView["best"]) =>
    ({
      best,
      orders: [],
      requests: [],
      notices: [],
      settings: [{ id: "look" }],
      articles: [article],
      corrected: null,
    }) as SearchView;
  const article = {
    id: "a",
    title: { text: "Return an item", language: "en", direction: "ltr" },
    marked_title: [{ text: "Return an item", hit: false }],
    summary: "",
    category_title: { text: "Returns", language: "en", direction: "ltr" },
  } as SearchView["articles"][number];
  const order = (typed: string, actions: Action[], best: SearchView["best"] = "articles") =>
    onTyping(typed, actions, found(best), [action("others", "Search")]).map(({ key }) => key);

  test("begin with actions that are meant, and have those that may be behind what was found", () => {
    expect(order("ret", [action("x", "Return")])).toEqual(["actions", "articles", "settings", "others"]);
    expect(order("urn", [action("x", "Return")])).toEqual(["articles", "settings", "actions", "others"]);
  });

  test("have what is the customer's first where that is the best", () => {
    expect(order("urn", [action("x", "Return")], "own")).toEqual(["settings", "articles", "actions", "others"]);
  });

  test("leave out actions that fit much worse than the best, and what stands there already", () => {
    const groups = onTyping(
      "print",
      [action("print", "Print"), action("far", "Blueprint"), action("settings-look", "Printed look")],
      found("own"),
      [],
    );
    expect(groups.map(({ key, hits }) => [key, hits.map(({ key }) => key)])).toEqual([
      ["actions", ["print", "settings-look"]],
      ["articles", ["article-a"]],
    ]);
  });
});

describe("the palette", () => {
  test("begins with what was opened and what fits the screen, then the rest", async () => {
    await title(await show("#/orders/order-L-204880"));
    await openPaletteHere();
    expect(headings()).toEqual(["On this page", "Go to", "Actions"]);
    await vi.waitUntil(() => options().some((option) => said(option).includes("L-204880")));
    const texts = options().map(said);
    expect(texts.find((text) => text.startsWith("Print"))).toBe("Print CtrlP");
    expect(texts.find((text) => text.startsWith("Orders"))).toBe("Orders Alt2");
    // The many choices of the settings wait until they are looked for.
    expect(texts.join()).not.toContain("Deutsch");
  });

  test("finds actions, orders and help by one word, and an order brings its urgent topics along", async () => {
    await openPalette();
    type("dark");
    await vi.waitUntil(() => headings().includes("Actions"));
    expect(active()).toContain("Dark");
    type("german");
    await vi.waitUntil(() => active().includes("Deutsch"));
    type("L-2048");
    await vi.waitUntil(() => headings().includes("Orders"));
    expect(headings().indexOf("Orders")).toBeLessThan(headings().indexOf("Search"));
  });

  test("moves by the arrows round the end, by Home and End, and says which row is active", async () => {
    await openPalette();
    const first = active();
    press("ArrowDown");
    await vi.waitUntil(() => active() !== first);
    press("ArrowUp");
    await vi.waitUntil(() => active() === first);
    press("ArrowUp");
    await vi.waitUntil(() => active() === said(options().at(-1)));
    press("Home");
    await vi.waitUntil(() => active() === first);
    press("End");
    await vi.waitUntil(() => active() === said(options().at(-1)));
    press("PageUp");
    await vi.waitUntil(() => active() !== said(options().at(-1)));
    expect(options().filter((option) => option.getAttribute("aria-selected") === "true")).toHaveLength(1);
  });

  test("does with Enter what is active, and is gone", async () => {
    await openPalette();
    type("notic");
    await vi.waitUntil(() => active().startsWith("Notices"));
    press("Enter");
    await vi.waitUntil(() => palette() === null);
    expect(location.hash).toBe("#/notices");
  });

  test("waits with Enter until the search has answered", async () => {
    let answer = () => {};
    const slow = new Promise<void>((resolve) => (answer = resolve));
    const main = await show("#/", "usual", "en", (host) => ({
      ...host,
      call: async (name, args) => {
        if (name === "search_find") await slow;
        return host.call(name, args);
      },
    }));
    await title(main);
    await openPaletteHere();
    type("zzz");
    await vi.waitUntil(() => options().length === 1);
    press("Enter");
    expect(palette()).not.toBeNull();
    answer();
    await vi.waitUntil(() => palette() === null);
    expect(location.hash).toBe("#/search?text=zzz");
  });

  test("leaves keys to an input method while it composes", async () => {
    await openPalette();
    const first = active();
    expect(press("Enter", { isComposing: true }).defaultPrevented).toBe(false);
    expect(press("ArrowDown", { isComposing: true }).defaultPrevented).toBe(false);
    expect(palette()).not.toBeNull();
    expect(active()).toBe(first);
  });

  test("says how much there is, and closes by the same key", async () => {
    await openPalette();
    await vi.waitUntil(() => /^\d+ results$/.test(words(palette()!.querySelector("[role=status]"))));
    dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true }));
    await vi.waitUntil(() => palette() === null);
  });

  test("is not laid over a question", async () => {
    await title(await show("#/settings"));
    [...document.querySelectorAll("button")].find((button) => words(button).trim() === "Sign out")!.click();
    await vi.waitUntil(() => document.querySelector("dialog[open]"));
    dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true }));
    showOver("palette");
    expect(overlay.shown).toBeNull();
  });
});

async function openPaletteHere(): Promise<void> {
  dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true }));
  await vi.waitUntil(() => palette() && options().length > 0);
}
