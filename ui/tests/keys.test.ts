// The keys of the whole app, by the habits of each system.
import { describe, expect, test } from "vitest";
import { opensSearch, resizes, travels, travelsBy } from "../src/shell/keys";
import { sizeAfter } from "../src/state/textSize";

const press = (key: string, held: KeyboardEventInit = {}) => new KeyboardEvent("keydown", { key, ...held });

describe("going back and forward", () => {
  test("takes Alt and an arrow, which a Mac needs for its words", () => {
    expect(travels(press("ArrowLeft", { altKey: true }), false)).toBe(-1);
    expect(travels(press("ArrowRight", { altKey: true }), false)).toBe(1);
    expect(travels(press("ArrowLeft", { altKey: true }), true)).toBe(0);
    expect(travels(press("ArrowLeft", { altKey: true, ctrlKey: true }), false)).toBe(0);
  });

  test("takes ⌘ and a bracket on a Mac", () => {
    expect(travels(press("[", { metaKey: true }), true)).toBe(-1);
    expect(travels(press("]", { metaKey: true }), true)).toBe(1);
    expect(travels(press("[", { metaKey: true }), false)).toBe(0);
  });

  test("takes the keys and the mouse buttons that are made for it", () => {
    expect([travels(press("BrowserBack"), false), travels(press("BrowserForward"), true)]).toEqual([-1, 1]);
    expect([0, 1, 2, 3, 4].map(travelsBy)).toEqual([0, 0, 0, -1, 1]);
  });
});

describe("the size of text", () => {
  test("changes with Ctrl or ⌘ and plus, minus and zero", () => {
    const held = { ctrlKey: true };
    expect(["+", "=", "-", "0", "1"].map((key) => resizes(press(key, held)))).toEqual([1, 1, -1, 0, null]);
    expect(resizes(press("+", { metaKey: true }))).toBe(1);
    expect(resizes(press("+"))).toBeNull();
  });

  test("goes by steps, ends at the last one, and comes back from anywhere", () => {
    expect([sizeAfter(100, 1), sizeAfter(100, -1), sizeAfter(110, 1), sizeAfter(110, -1)]).toEqual([115, 90, 115, 100]);
    expect([sizeAfter(200, 1), sizeAfter(80, -1), sizeAfter(150, 0)]).toEqual([200, 80, 100]);
  });
});

test("a slash opens the search, but not where it is typed", () => {
  expect(opensSearch(press("/"))).toBe(true);
  expect(opensSearch(press("k", { ctrlKey: true }))).toBe(true);
  const input = document.createElement("input");
  let opened = true;
  input.addEventListener("keydown", (event) => (opened = opensSearch(event)));
  input.dispatchEvent(press("/"));
  expect(opened).toBe(false);
});
