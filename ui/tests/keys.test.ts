// The keys of the whole app: one table says them, by the habits of each system and in the words of each language.
import { afterEach, describe, expect, test, vi } from "vitest";
import { memory } from "../src/host/memory";
import { ariaOf, capsOf, isPressed } from "../src/state/actions/keys";
import { offer } from "../src/state/actions/offers.svelte";
import { keysOf, pressed } from "../src/state/actions/present";
import { TABLE } from "../src/state/actions/table";
import { open } from "../src/state/app.svelte";
import { connect } from "../src/state/connection";
import { sizeAfter } from "../src/state/textSize";
import { singleKeys } from "../src/state/singleKeys.svelte";
import { leave, press as click, show, title, words } from "./stage";

const press = (key: string, held: KeyboardEventInit = {}) => new KeyboardEvent("keydown", { key, ...held });
const ctrl = { ctrlKey: true };
const meta = { metaKey: true };

afterEach(() => {
  singleKeys.on = true;
  leave();
});

async function speak(language: string): Promise<void> {
  connect(memory("usual", language));
  (await open())();
}

describe("a press", () => {
  test("is a chord with what is held, and nothing else", () => {
    expect(isPressed(press("k", ctrl), "Mod+k", false)).toBe(true);
    expect(isPressed(press("k", meta), "Mod+k", true)).toBe(true);
    expect(isPressed(press("k", meta), "Mod+k", false)).toBe(false);
    expect(isPressed(press("k", ctrl), "Mod+k", true)).toBe(false);
    expect(isPressed(press("k", { ...ctrl, altKey: true }), "Mod+k", false)).toBe(false);
    expect(isPressed(press("K", { ...ctrl, shiftKey: true }), "Mod+k", false)).toBe(false);
    expect(isPressed(press("F3", { shiftKey: true }), "Shift+F3", false)).toBe(true);
    expect(isPressed(press("F3", { shiftKey: true }), "F3", false)).toBe(false);
  });

  test("is a sign however the layout gives it", () => {
    expect(isPressed(press("?", { shiftKey: true }), "?", false)).toBe(true);
    expect(isPressed(press("+", { ...ctrl, shiftKey: true }), "Mod++", false)).toBe(true);
    expect(isPressed(press("/", { ...ctrl, shiftKey: true }), "Mod+/", false)).toBe(true);
  });

  test("is found by its place where the layout has no Latin letters, or no digits without Shift", () => {
    expect(isPressed(press("ל", { ...ctrl, code: "KeyK" }), "Mod+k", false)).toBe(true);
    expect(isPressed(press("л", { ...ctrl, code: "KeyK" }), "Mod+k", false)).toBe(true);
    // In Dvorak another letter lies there.
    expect(isPressed(press("t", { ...ctrl, code: "KeyK" }), "Mod+k", false)).toBe(false);
    expect(isPressed(press("é", { altKey: true, code: "Digit2" }), "Alt+2", false)).toBe(true);
    // Alt and the digits of the block beside it write letters in Windows.
    expect(isPressed(press("2", { altKey: true, code: "Numpad2" }), "Alt+2", false)).toBe(false);
  });
});

describe("the table", () => {
  test("has no key twice where both could work at once", async () => {
    await speak("en");
    for (const mac of [false, true]) {
      const all = TABLE.filter(({ run, when }) => run && !when).flatMap((entry) => keysOf(entry, mac));
      expect(all.toSorted()).toEqual([...new Set(all)].toSorted());
    }
  });

  test("goes back and forward by the habits of the system", async () => {
    await speak("en");
    const way = (event: KeyboardEvent, mac: boolean) => pressed(event, mac)?.id;
    expect(way(press("ArrowLeft", { altKey: true }), false)).toBe("back");
    expect(way(press("ArrowRight", { altKey: true }), false)).toBe("forward");
    expect(way(press("ArrowLeft", { altKey: true }), true)).toBeUndefined();
    expect(way(press("[", meta), true)).toBe("back");
    expect(way(press("ö", { ...meta, code: "BracketLeft" }), true)).toBe("back");
    expect(way(press("]", meta), false)).toBeUndefined();
    expect(way(press("BrowserBack"), true)).toBe("back");
  });

  test("keeps single keys out of fields, and out of the way of those who switch them off", async () => {
    await speak("en");
    const stop = offer("search", () => {});
    expect(pressed(press("/"))?.id).toBe("search");
    expect(pressed(press("?", { shiftKey: true }))?.id).toBe("keys");
    const input = document.body.appendChild(document.createElement("input"));
    const seen: (string | undefined)[] = [];
    input.addEventListener("keydown", (event) => seen.push(pressed(event)?.id));
    input.dispatchEvent(press("/"));
    input.dispatchEvent(press("k", ctrl));
    expect(seen).toEqual([undefined, "palette"]);
    input.remove();
    singleKeys.on = false;
    expect(pressed(press("?"))).toBeNull();
    expect(pressed(press("/", ctrl))?.id).toBe("keys");
    stop();
  });

  test("does not listen while an input method composes", async () => {
    await speak("ja");
    expect(pressed(press("k", { ...ctrl, isComposing: true }))).toBeNull();
  });

  test("leaves a key alone while nothing offers what it does", async () => {
    await speak("en");
    expect(pressed(press("f", ctrl))).toBeNull();
    const stop = offer("find", () => {});
    expect(pressed(press("f", ctrl))?.id).toBe("find");
    stop();
    expect(pressed(press("f", ctrl))).toBeNull();
  });
});

describe("keys are written", () => {
  test("in the system's notation and the language's words", async () => {
    await speak("de");
    expect(capsOf("Mod+k", false)).toEqual(["Strg", "K"]);
    expect(capsOf("Mod+Enter", false)).toEqual(["Strg", "Eingabe"]);
    expect(capsOf("Mod+Shift+g", true)).toEqual(["⇧", "⌘", "G"]);
    expect(capsOf("Alt+ArrowLeft", false)).toEqual(["Alt", "←"]);
    expect(capsOf("Mod++", false)).toEqual(["Strg", "+"]);
    expect(capsOf("Enter", true)).toEqual(["↩"]);
  });

  test("for assistive technology by their English names", () => {
    expect([ariaOf("Mod+k", false), ariaOf("Mod+k", true), ariaOf("Alt+1", false)]).toEqual([
      "Control+K",
      "Meta+K",
      "Alt+1",
    ]);
  });
});

describe("the list of shortcuts", () => {
  test("opens by its key, says every key of the table, and remembers the switch", async () => {
    await title(await show("#/"));
    dispatchEvent(press("?"));
    const list = await vi.waitUntil(() => [...document.querySelectorAll("dialog[open]")].at(0));
    for (const text of ["Keyboard shortcuts", "Orders", "Find on this page", "Next or previous entry"]) {
      expect(words(list)).toContain(text);
    }
    expect([...list.querySelectorAll("kbd")].map(words)).toEqual(expect.arrayContaining(["Ctrl", "K", "?", "F5", "↑"]));
    list.querySelector<HTMLInputElement>("[role=switch]")!.click();
    expect(singleKeys.on).toBe(false);
    expect(localStorage.getItem("single-keys")).toBe("off");
    await vi.waitFor(() => expect([...list.querySelectorAll("kbd")].map(words)).not.toContain("?"));
    click(list, "Close");
    await vi.waitFor(() => expect(document.querySelector("dialog[open]")).toBeNull());
  });
});

test("the size of text goes by steps, ends at the last one, and comes back from anywhere", () => {
  expect([sizeAfter(100, 1), sizeAfter(100, -1), sizeAfter(110, 1), sizeAfter(110, -1)]).toEqual([115, 90, 115, 100]);
  expect([sizeAfter(200, 1), sizeAfter(80, -1), sizeAfter(150, 0)]).toEqual([200, 80, 100]);
});
