// The page of an order, in every state there is: readable without a mouse or an eye, its map drawn without a network.
import { expect, test, type App } from "../bridge.ts";

/** Orders of the demo by what is special about them: a milestone, what it is about, or the order's own state. */
const KINDS = {
  "in three parcels": { title: "Waxed canvas backpack" },
  "sent in part": { title: "Small crossbody bag", status: "processing" },
  "held at customs": { sub_milestone: "customs", milestone: "exception" },
  "at a pickup point": { milestone: "available_for_pickup" },
  lost: { sub_milestone: "lost" },
  "going back": { milestone: "returning" },
  "sent back by the customer": {
    title: "Small crossbody bag",
    status: "delivered",
  },
  cancelled: { status: "cancelled" },
  unpaid: { status: "awaiting_payment" },
};

test.describe("an order", () => {
  for (const [name, row] of Object.entries(KINDS)) {
    test(`${name} has nothing that axe objects to, by day, by night, and from right to left`, async ({
      app,
    }) => {
      const id = await orderWith(app, row);
      for (const look of [
        { theme: "light" },
        { theme: "dark" },
        { language: "he" },
      ]) {
        await app.page.goto("about:blank");
        await app.call("settings_change", look);
        await app.open(`/orders/${id}`);
        expect(await app.violations()).toEqual([]);
      }
    });
  }
});

test("the map of a way is drawn from what the app has with it", async ({
  app,
}) => {
  const asked: string[] = [];
  app.page.on("request", (request) => asked.push(request.url()));
  await app.open(
    `/orders/${await orderWith(app, { milestone: "out_for_delivery" })}`,
  );
  const map = app.page.locator("article svg:has(.land)");
  await expect(map).toBeVisible();
  await expect(map.locator(".land.passed").first()).toBeAttached();
  await expect(map.locator(".leg").first()).toBeAttached();
  expect(asked.filter((url) => !url.startsWith(app.url))).toEqual([]);
});

test("names on a map neither cover each other nor leave it, at any width", async ({
  app,
}) => {
  await app.open(
    `/orders/${await orderWith(app, { title: "Waxed canvas backpack" })}`,
  );
  for (const width of [400, 640, 1024, 2200]) {
    await app.page.setViewportSize({ width, height: 900 });
    const map = app.page.locator("svg:has(.land)");
    await expect(map.locator("text").first()).toBeAttached();
    const boxes = await map.evaluate((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll(":scope > text")].map((text) => {
        const { x, y, width, height } = text.getBoundingClientRect();
        return {
          left: x - frame.x,
          right: x + width - frame.x,
          top: y - frame.y,
          bottom: y + height - frame.y,
          room: frame.width,
        };
      });
    });
    for (const [index, box] of boxes.entries()) {
      expect(box.left, `${width}`).toBeGreaterThanOrEqual(0);
      expect(box.right, `${width}`).toBeLessThanOrEqual(box.room);
      const over = boxes
        .slice(index + 1)
        .filter(
          (other) =>
            box.left < other.right &&
            other.left < box.right &&
            box.top < other.bottom - 4 &&
            other.top < box.bottom - 4,
        );
      expect(over, `${width}`).toEqual([]);
    }
  }
});

test("nothing moves when the map is drawn", async ({ app }) => {
  await app.page.addInitScript(() => {
    (window as any).shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as any[])
        (window as any).shift += entry.hadRecentInput ? 0 : entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await app.open(
    `/orders/${await orderWith(app, { milestone: "out_for_delivery" })}`,
  );
  await expect(app.page.locator("svg:has(.land)")).toBeVisible();
  expect(await app.page.evaluate(() => (window as any).shift)).toBeLessThan(
    0.02,
  );
});

test("on paper an order tells every event and has nothing to press", async ({
  app,
}) => {
  await app.open(
    `/orders/${await orderWith(app, { milestone: "out_for_delivery" })}`,
  );
  const events = app.page
    .getByRole("list", { name: "Journey of this parcel" })
    .locator(".entry");
  await expect(events).toHaveCount(3);
  await app.page.emulateMedia({ media: "print" });
  await app.page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(events).toHaveCount(11);
  await expect(app.page.getByRole("button")).toHaveCount(0);
  await expect(
    app.page.getByRole("heading", { name: "Get help with this order" }),
  ).toBeHidden();
  await expect(app.page.locator(".printed", { hasText: "+44" })).toBeVisible();
  await app.page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(events).toHaveCount(3);
});

async function orderWith(
  app: App,
  wanted: Record<string, string>,
): Promise<string> {
  const list = await app.call("orders_list", { limit: 200, filter: "all" });
  const fits = (row: Record<string, unknown>) =>
    Object.entries(wanted).every(([key, value]) => row[key] === value);
  const order = list.rows.find(fits);
  expect(order, `an order with ${JSON.stringify(wanted)}`).toBeTruthy();
  return order.id;
}
