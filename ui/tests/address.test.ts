// The addresses of the screens.
import { describe, expect, test } from "vitest";
import { articleRoute, noticesRoute, ordersRoute, read, to, type Route } from "../src/state/address";

const ROUTES: Route[] = [
  { name: "home" },
  ordersRoute(),
  ordersRoute({ filter: "attention", sort: "last_changed", text: "tea & mugs" }),
  { name: "order", id: "order/17?x" },
  { name: "ask", id: "order/17?x", topic: "return_replace" },
  { name: "contact" },
  { name: "requests" },
  { name: "request", id: "local/5" },
  { name: "category", id: "made-to-order" },
  articleRoute("orders/cancel-an-order", "what-it-costs", "de"),
  { name: "search", text: "שמלה" },
  { name: "settings" },
  { name: "settings", at: "notices" },
  noticesRoute(),
  noticesRoute("wrong"),
  { name: "welcome" },
];

describe("an address", () => {
  test.each(ROUTES)("leads back to the screen it was made from: $name", (route) => {
    expect(read(to(route))).toEqual(route);
  });

  test("says only what differs from the usual", () => {
    expect(to(ordersRoute())).toBe("#/orders");
    expect(to(ordersRoute({ filter: "shipped" }))).toBe("#/orders?filter=shipped");
  });

  test("with a filter that does not exist shows everything", () => {
    expect(read("#/orders?filter=stolen")).toEqual(ordersRoute());
  });

  test("that is empty is the first screen", () => {
    expect(read("")).toEqual({ name: "home" });
  });

  test("that nobody knows leads nowhere, and says so", () => {
    expect(read("#/treasure")).toEqual({ name: "nowhere" });
    expect(read("#/orders/1/2/3")).toEqual({ name: "nowhere" });
    expect(read("#/orders/1/help/juggling")).toEqual({ name: "nowhere" });
    expect(read("#/orders/1/help/contact/2")).toEqual({ name: "nowhere" });
  });
});
