// The help topics of an order on its page and in the list, over canned answers.
import { afterEach, expect, test, vi } from "vitest";
import type { AppView } from "../src/host/bindings/api";
import { leave, show, title, words } from "./stage";

afterEach(leave);

const links = (within: Element) => [...within.querySelectorAll<HTMLAnchorElement>('a[href*="/help/"]')];
const closedOnes = (main: Element) => [...main.querySelectorAll("li > details")];
const closed = (main: Element, name: string) => {
  return closedOnes(main).find((topic) => words(topic.querySelector("summary")).includes(name))!;
};

test("an order shows all nine topics, the open ones as links and the closed ones with a reason", async () => {
  const main = await show("#/orders/order-L-204400");
  await title(main);
  const open = links(main).filter((link) => !link.closest("details"));
  expect(open.length + closedOnes(main).length).toBe(9);
  expect(open.map((link) => link.getAttribute("href"))).toContain("#/orders/order-L-204400/help/contact");
  for (const topic of closedOnes(main)) {
    expect(words(topic.querySelector("p"))).toMatch(/\.$/);
  }
});

test("a closed topic says what closed it and when, and leads to the nearest open ones", async () => {
  const main = await show("#/orders/order-L-204400");
  await title(main);
  const address = closed(main, "Change the address");
  expect(words(address)).toMatch(/It shipped on .*, so the address is fixed\./);
  expect(links(address).map((link) => words(link).trim())).toContain("Write to us instead");
});

test("what was begun is marked where it goes on", async () => {
  const main = await show("#/orders/order-L-204720");
  await title(main);
  const begun = links(main).filter((link) => words(link).includes("Continue what you began"));
  expect(begun.map((link) => link.getAttribute("href"))).toEqual(["#/orders/order-L-204720/help/return_replace"]);
});

test("a part of the order is counted", async () => {
  const main = await show("#/orders/order-L-204655");
  await title(main);
  const problem = links(main).find((link) => link.href.endsWith("/item_problem"))!;
  expect(words(problem)).toContain("Some of them only until");
});

test("articles that fit stand beside the topics", async () => {
  const main = await show("#/orders/order-L-204400");
  await title(main);
  expect(main.querySelector('a[href="#/article/return-an-item"]')).not.toBeNull();
});

test("a row of the list leads to its order, and to what is urgent about it", async () => {
  const main = await show("#/orders?text=L-204530");
  const row = await vi.waitUntil(() => main.querySelector("[data-row]:has(a)"));
  expect([...row.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
    "#/orders/order-L-204530",
    "#/orders/order-L-204530/help/package_not_received",
  ]);
});

test("what was asked about an order stands on its page, also what is still to be sent", async () => {
  const main = await show("#/orders/order-L-204750");
  await title(main);
  expect(main.querySelector('a[href="#/requests/local%2F7"]')).not.toBeNull();
});

test("a store that takes no requests is not asked any", async () => {
  const main = await show("#/orders/order-L-204400", "usual", "en", (host) => ({
    ...host,
    call: async (name, args) => {
      const answer = await host.call(name, args);
      const { store } = answer as Partial<AppView>;
      return store ? { ...answer, store: { ...store, features: [] } } : answer;
    },
  }));
  await title(main);
  expect(links(main)).toEqual([]);
  expect(main.querySelector('a[href="#/article/return-an-item"]')).not.toBeNull();
});
