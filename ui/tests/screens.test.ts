// The screens over canned answers: what each says first, in each situation.
import { afterEach, expect, test, vi } from "vitest";
import { leave, show, title } from "./stage";

afterEach(leave);

test("the first screen begins with how many orders need the customer", async () => {
  const main = await show("#/");
  expect(await title(main)).toBe("5 orders need you");
  expect(main.textContent).toContain("Ready for pickup");
});

test("without a customer, the first screen invites and still offers the help", async () => {
  const main = await show("#/", "signed-out");
  expect(await title(main)).toBe("Everything about your orders, always with you");
  expect(main.querySelector('a[href="#/help"]')).not.toBeNull();
});

test("while the first copy arrives, the first screen says how far it is", async () => {
  const main = await show("#/", "first-sync");
  await title(main);
  expect([...main.querySelectorAll("[role=progressbar]")].map((bar) => bar.getAttribute("aria-valuenow"))).toEqual([
    "1200",
    "38",
  ]);
});

test("without a network, everything stays and its age is said", async () => {
  const main = await show("#/", "offline");
  await title(main);
  expect(main.textContent).toContain("You are offline");
  expect(main.textContent).toContain("Ready for pickup");
  expect(document.body.textContent).toContain("As of");
});

test("a customer without orders is told what will be here", async () => {
  expect(await title(await show("#/", "none"))).toBe("Your first order will appear here");
});

test("an error offers another try", async () => {
  const main = await show("#/orders", "failing");
  await vi.waitUntil(() => main.querySelector("[role=alert] button"));
  expect(main.textContent).toContain("Something went wrong in the app");
});

test("the list of 5,000 orders draws only what is seen, and names how many there are", async () => {
  const main = await show("#/orders", "many");
  await vi.waitUntil(() => main.querySelector("[data-row]"));
  expect(main.querySelectorAll("[data-row]").length).toBeLessThan(60);
  expect(main.querySelector("[data-row]")?.getAttribute("aria-setsize")).toBe("5000");
});

test("an order says what waits for the customer, where to fetch the parcel, and with which code", async () => {
  const main = await show("#/orders/order-L-204817");
  expect(await title(main)).toBe("Ready for pickup");
  for (const words of ["Your turn", "Kiosk am Wasserturm", "7 314", "Stadtkurier", "Zur Abholung bereit"]) {
    expect(main.textContent).toContain(words);
  }
  expect(main.querySelector("q [lang=de]")).not.toBeNull();
});

test("an order in plain post says plainly that nothing will be reported", async () => {
  const main = await show("#/orders/order-L-204530");
  expect(await title(main)).toBe("Shipped");
  expect(main.textContent).toContain("Plain post, without tracking");
  expect(main.textContent).toContain("We are sorry that it takes longer");
});

test("an order that is not here says so, with a way on", async () => {
  const main = await show("#/orders/nothing");
  expect(await title(main)).toBe("This order is not here");
  expect(main.querySelector('a[href="#/orders"]')).not.toBeNull();
});

test("a page in Hebrew runs from right to left", async () => {
  await title(await show("#/", "usual", "he"));
  expect(document.documentElement.dir).toBe("rtl");
});
