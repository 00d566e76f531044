// A store that goes away.
import { expect, test } from "../bridge.ts";

test.use({ alone: "without a store" });

test("without the store everything is still there, and the app says that it is offline", async ({ app, bridge }) => {
  await app.open("/orders");
  await bridge.stopStore();
  await app.call("sync_now", null);
  await expect(app.page.getByText("Offline").first()).toBeVisible();
  await app.page.reload();
  await expect(app.page.getByRole("main")).toContainText("41");
});
