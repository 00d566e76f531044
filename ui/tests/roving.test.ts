// One list is one stop for Tab, and the arrow keys move through it, also across the lists of a page.
import { afterEach, describe, expect, test, vi } from "vitest";
import { enter, roving, stepOf } from "../src/parts/roving";
import { leave, show, title } from "./stage";

const press = (key: string, init: KeyboardEventInit = {}) =>
  new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init });

afterEach(leave);

describe("a key leads", () => {
  test("one row on or back, to either end, and no further", () => {
    const to = (key: string, at: number) => stepOf(press(key), at, 4);
    expect([to("ArrowDown", 0), to("ArrowDown", 3), to("ArrowUp", 2), to("ArrowUp", 0)]).toEqual([1, 3, 1, 0]);
    expect([to("Home", 2), to("End", 2), to("a", 2), to("PageDown", 0)]).toEqual([0, 3, null, null]);
  });

  test("round the ends and by pages, where that is wanted", () => {
    const to = (key: string, at: number) => stepOf(press(key), at, 10, { page: 8, round: true });
    expect([to("ArrowDown", 9), to("ArrowUp", 0), to("PageDown", 1), to("PageDown", 5), to("PageUp", 5)]).toEqual([
      0, 9, 9, 9, 0,
    ]);
  });

  test("nowhere with something held, while composing, or where there is nothing", () => {
    expect(stepOf(press("ArrowDown", { shiftKey: true }), 0, 4)).toBeNull();
    expect(stepOf(press("ArrowDown", { isComposing: true }), 0, 4)).toBeNull();
    expect(stepOf(press("End"), 0, 0)).toBeNull();
  });
});

describe("a list", () => {
  function listOf(html: string): { list: HTMLElement; at: () => string; stops: () => string[]; stop: () => void } {
    const list = document.body.appendChild(document.createElement("div"));
    list.innerHTML = html;
    const stop = roving()(list);
    const at = () => document.activeElement?.textContent ?? "";
    const stops = () =>
      [...list.querySelectorAll<HTMLElement>("a, button")].filter((e) => e.tabIndex >= 0).map((e) => e.textContent);
    return { list, at, stops, stop: () => (stop(), list.remove()) };
  }
  const go = (key: string) => document.activeElement!.dispatchEvent(press(key));

  test("has one row in the tab order, with everything in it, and moves from row to row", () => {
    const { list, at, stops, stop } = listOf(
      `<ul><li><a href="#a">a</a><button>a2</button></li><li><a href="#b">b</a><button>b2</button></li></ul>
       <ul><li><p>nothing to press</p></li><li><button>c</button></li></ul>`,
    );
    expect(stops()).toEqual(["a", "a2"]);
    expect(enter(list)).toBe(true);
    go("ArrowDown");
    expect([at(), stops()]).toEqual(["b", ["b", "b2"]]);
    go("ArrowDown");
    expect(at()).toBe("c");
    go("Home");
    expect(at()).toBe("a");
    go("End");
    expect([at(), stops()]).toEqual(["c", ["c"]]);
    stop();
  });

  test("takes in rows that come later, and never loses its stop", async () => {
    const { list, stops, stop } = listOf(`<ul><li><a href="#a">a</a></li></ul>`);
    list.querySelector("ul")!.insertAdjacentHTML("beforeend", `<li><a href="#b">b</a></li>`);
    await vi.waitUntil(() => list.querySelectorAll("[data-stop=off]").length === 1);
    list.querySelector("li")!.remove();
    await vi.waitUntil(() => stops().join() === "b");
    stop();
  });

  test("leaves the keys to a field in it", () => {
    const { list, at, stop } = listOf(`<ul><li><a href="#a">a</a><input /></li><li><a href="#b">b</a></li></ul>`);
    list.querySelector("input")!.focus();
    go("ArrowDown");
    expect(at()).toBe("");
    stop();
  });
});

const SCREENS = {
  requests: "#/requests",
  notices: "#/notices",
  articles: "#/help/shipping",
  results: "#/search?text=order",
};

test.each(Object.entries(SCREENS))("%s are moved through by the arrow keys", async (_, address) => {
  const main = await show(address);
  await title(main);
  const second = await vi.waitUntil(() => main.querySelector<HTMLElement>("li a[data-stop=off]"));
  const rows = [...main.querySelectorAll("li")].filter((row) => row.querySelector("a[href]"));
  const first = rows[rows.indexOf(second.closest("li")!) - 1]!.querySelector<HTMLElement>("a[href]")!;
  first.focus();
  first.dispatchEvent(press("ArrowDown"));
  expect(document.activeElement).toBe(second);
  second.dispatchEvent(press("ArrowUp"));
  expect(document.activeElement).toBe(first);
});
