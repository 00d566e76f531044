// The walk of a customer through the real UI on the real engine: finding, reading, switching, and going on offline.
import { expect, test } from "../bridge.ts";

test("an order is found by its number and opened with the keyboard alone", async ({ app }) => {
  const list = await app.call("orders_list", { limit: 5 });
  const number: string = list.rows[3].number;
  await app.open("/");
  await app.page.keyboard.press("/");
  await app.page.keyboard.type(number);
  await app.page.keyboard.press("Enter");
  const found = app.page.getByRole("main").getByRole("listitem").filter({ hasText: number }).getByRole("link").first();
  await expect(async () => {
    await found.press("Enter");
    await expect(app.page).toHaveURL(/#\/orders\//, { timeout: 1_000 });
  }).toPass();
  await expect(app.page).toHaveURL(new RegExp(`#/orders/${list.rows[3].id}`));
  await expect(app.page.getByRole("main")).toContainText(number);
});

test("the language changes at once and stays on the page", async ({ app }) => {
  await app.open(`/article/${encodeURIComponent("orders/cancel-an-order")}`);
  const url = app.page.url();
  await app.call("settings_change", { language: "he" });
  await expect(app.page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(app.page.getByRole("heading", { level: 1 })).toContainText(/[\u0590-\u05ff]/);
  expect(app.page.url()).toBe(url);
});

test("an article that is missing in the reader's language is shown in English and marked as such", async ({ app }) => {
  await app.call("settings_change", { language: "de" });
  await app.open(`/article/${encodeURIComponent("payment/coupons")}`);
  await expect(app.page.getByRole("main").locator('[lang="en"]').first()).toBeVisible();
  await expect(app.page.getByRole("main")).toContainText("Englisch");
});

test("a link to elsewhere says where it goes before it opens", async ({ app }) => {
  const list = await app.call("orders_list", { filter: "shipped", limit: 50 });
  await app.open(`/orders/${list.rows[0].id}`);
  await app.page
    .getByRole("main")
    .getByRole("link", { name: /track/i })
    .or(app.page.getByRole("main").getByRole("button", { name: /track.*(site|page|carrier)|open/i }))
    .first()
    .click();
  await expect(app.page.getByRole("dialog")).toContainText("https://");
});
