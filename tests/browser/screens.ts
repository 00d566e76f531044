// The screens of the app and where they are, for the demo's customer.
import { expect, type App } from "./bridge.ts";

/** Addresses by name; what a screen shows is looked up in the engine. */
export const SCREENS: Record<string, (app: App) => Promise<string>> = {
  home: async () => "/",
  orders: async () => "/orders",
  order: async (app) => `/orders/${await orderIn(app, "out_for_delivery")}`,
  "order-at-a-pickup-point": async (app) => `/orders/${await orderIn(app, "available_for_pickup")}`,
  "return-form": async (app) => `/orders/${await orderIn(app, "delivered")}/help/return_replace`,
  "address-form": async (app) => `/orders/${await orderIn(app, null)}/help/change_address`,
  requests: async () => "/requests",
  thread: async (app) => `/requests/${encodeURIComponent(await requestThat(app, "waiting_for_customer"))}`,
  notices: async () => "/notices",
  help: async () => "/help",
  category: async () => "/help/shipping",
  article: async () => `/article/${encodeURIComponent("shipping/track-a-package")}`,
  search: async () => "/search?text=customs",
  settings: async () => "/settings",
};

/** An order of which a parcel is so far; of `null`, one that is being prepared. */
async function orderIn(app: App, milestone: string | null): Promise<string> {
  const list = await app.call("orders_list", { limit: 200, filter: milestone ? "all" : "processing" });
  const order = list.rows.find((row: { milestone: string | null }) => row.milestone === milestone);
  expect(order, `an order whose parcel is ${milestone}`).toBeTruthy();
  return order.id;
}

async function requestThat(app: App, state: string): Promise<string> {
  const list = await app.call("requests_list", null);
  const request = list.rows.find((row: { state: string | null }) => row.state === state);
  expect(request, `a request that is ${state}`).toBeTruthy();
  return request.id;
}
