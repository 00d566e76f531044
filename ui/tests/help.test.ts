// The help centre and the search over canned answers.
import { flushSync } from "svelte";
import { afterEach, expect, test, vi } from "vitest";
import { leave, press, show, title, words } from "./stage";

afterEach(leave);

const settled = async () => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  flushSync();
};

test("the help centre shows every topic with its first articles, and how many more there are", async () => {
  const main = await show("#/help");
  await vi.waitUntil(() => main.querySelector('a[href="#/help/orders"]'));
  expect(words(main)).toContain("My orders");
  expect(words(main)).toContain("6 articles");
  expect(words(main)).toContain("All 6 articles");
});

test("an article in another language carries its language and its name", async () => {
  const main = await show("#/help/account");
  const foreign = await vi.waitUntil(() => main.querySelector("[lang=de]"));
  expect(words(foreign)).toBe("Konto löschen");
  expect(words(foreign.parentElement)).toContain("German");
});

test("while the first copy arrives, the help centre says how far it is", async () => {
  const main = await show("#/help", "first-sync");
  await vi.waitUntil(() => main.querySelector("[role=progressbar]"));
  expect(words(main)).toContain("Help in English");
  expect(words(main)).toContain("38 of 64");
});

test("an article that is missing in the reader's language says so, and keeps its own direction", async () => {
  const main = await show("#/article/track-a-package", "usual", "he");
  expect(await title(main)).toBe("Track a package");
  expect(main.querySelector("h1")?.dir).toBe("ltr");
  expect(main.querySelector<HTMLElement>(".prose")?.lang).toBe("en");
  expect(main.querySelector("a[hreflang=de]")?.getAttribute("href")).toBe("#/article/track-a-package?in=de");
});

test("a link to another article leads to its heading, inside of the app", async () => {
  const main = await show("#/article/track-a-package");
  await title(main);
  press(main, "customs");
  expect(location.hash).toBe("#/article/extra-fees-and-customs?at=clearance");
});

test("a link to elsewhere shows where it goes before it is opened", async () => {
  const main = await show("#/article/track-a-package");
  await title(main);
  press(main, "nordwind.example");
  expect(words(document.querySelector("dialog[open]"))).toContain("https://nordwind.example/track");
});

test("pictures have their size before they load, and open larger unless they are small", async () => {
  const main = await show("#/article/extra-fees-and-customs");
  await title(main);
  const [small, large] = main.querySelectorAll<HTMLImageElement>(".prose img");
  expect(small?.className).toBe("glyph");
  expect(small?.closest("button")).toBeNull();
  expect(large?.width).toBe(400);
  large?.click();
  flushSync();
  expect(document.querySelector("dialog[open] img")?.getAttribute("alt")).toContain("teapot");
});

test("an article that is not here says so, with a way on", async () => {
  const main = await show("#/article/nothing");
  expect(await title(main)).toBe("This page is not here");
  expect(main.querySelector('a[href="#/help"]')).not.toBeNull();
});

test("a search finds orders and articles, and marks what fits", async () => {
  const main = await show("#/search?text=lamp");
  expect(words(await vi.waitUntil(() => main.querySelector("mark")))).toBe("lamp");
});

test("the arrow keys lead from the box through the results and back", async () => {
  const main = await show("#/search?text=order");
  await vi.waitUntil(() => main.querySelector("[data-results] a"));
  const box = document.querySelector<HTMLInputElement>("header input")!;
  const key = (key: string) =>
    document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  box.focus();
  key("ArrowDown");
  const [first, second] = main.querySelectorAll("[data-results] a");
  expect(document.activeElement).toBe(first);
  key("ArrowDown");
  expect(document.activeElement).toBe(second);
  key("ArrowUp");
  key("ArrowUp");
  expect(document.activeElement).toBe(box);
});

test("a search without a result is no dead end", async () => {
  const main = await show("#/search?text=zzz", "signed-out");
  await vi.waitUntil(() => words(main.querySelector("h1")) === "Nothing found for “zzz”");
  for (const way of ["#/help", "#/welcome", "#/welcome?find=order"]) {
    expect(main.querySelector(`a[href="${way}"]`)).not.toBeNull();
  }
});

test("typing on the front page of the help narrows it down, and the address remembers", async () => {
  const main = await show("#/help");
  await title(main);
  const box = main.querySelector<HTMLInputElement>("input")!;
  box.value = "custom";
  box.dispatchEvent(new Event("input", { bubbles: true }));
  await settled();
  await vi.waitUntil(() => location.hash === "#/help?text=custom");
  expect(words(main.querySelector("section"))).toContain("Extra fees and customs");
});

test("what is typed is not interrupted, wherever the reader came from", async () => {
  const main = await show("#/orders");
  location.hash = "#/help";
  dispatchEvent(new PopStateEvent("popstate"));
  const box = await vi.waitUntil(() =>
    main.querySelector<HTMLInputElement>("form[aria-label='Search the help pages'] input"),
  );
  await settled();
  box.focus();
  box.value = "cus";
  box.dispatchEvent(new Event("input", { bubbles: true }));
  await settled();
  expect(document.activeElement).toBe(box);
});
