// A customer with 5,000 orders.
import { expect, test } from "../bridge.ts";

test.use({ customer: "many@larkspur.example" });

test("the list scrolls to its end and comes back", async ({ app }) => {
  await app.open("/orders");
  await expect(app.page.getByText("5,000").first()).toBeVisible();
  await app.page.keyboard.press("Tab");
  await app.page.mouse.move(600, 600);
  for (let turn = 0; turn < 40; turn++) await app.page.mouse.wheel(0, 20_000);
  const last = await app.call("orders_list", { offset: 4999, limit: 1 });
  await expect(app.page.getByText(last.rows[0].number)).toBeVisible();
});
