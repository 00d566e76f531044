// What each screen says to a screen reader, as aria snapshots; and that axe finds nothing on it.
import { expect, test, type App } from "../bridge.ts";

const SCREENS: Record<string, (app: App) => Promise<string>> = {
  home: async () => "/",
  orders: async () => "/orders",
  order: async (app) => `/orders/${await orderIn(app, "out_for_delivery")}`,
  "order-at-a-pickup-point": async (app) => `/orders/${await orderIn(app, "available_for_pickup")}`,
  help: async () => "/help",
  category: async () => "/help/shipping",
  article: async () => `/article/${encodeURIComponent("shipping/track-a-package")}`,
  search: async () => "/search?text=customs",
  settings: async () => "/settings",
};

for (const [name, path] of Object.entries(SCREENS)) {
  test(`${name} reads well to a screen reader`, async ({ app }) => {
    await app.open(await path(app));
    await expect(app.page.getByRole("main")).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
    expect(await app.violations()).toEqual([]);
  });
}

async function orderIn(app: App, milestone: string): Promise<string> {
  const list = await app.call("orders_list", { limit: 200 });
  const order = list.rows.find((row: { milestone: string | null }) => row.milestone === milestone);
  expect(order, `an order whose parcel is ${milestone}`).toBeTruthy();
  return order.id;
}
