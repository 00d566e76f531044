// Somebody without an account, or not signed in yet.
import { expect, test } from "../bridge.ts";

test.use({ customer: "" });

test("help can be read without an account", async ({ app }) => {
  await app.open("/");
  await expect(
    app.page
      .getByRole("main")
      .getByRole("button", { name: /sign in/i })
      .first(),
  ).toBeVisible();
  await app.open("/help");
  await app.page.getByRole("main").getByRole("link", { name: "Track a package" }).first().click();
  await expect(app.page.getByRole("heading", { level: 1, name: "Track a package" })).toBeVisible();
});

test("a look-up that fits nothing says so and keeps what was typed", async ({ app }) => {
  await app.open("/welcome");
  await app.page.getByRole("main").getByRole("link", { name: "Look up an order" }).click();
  await app.page.getByLabel(/e-mail/i).fill("demo@larkspur.example");
  await app.page.getByLabel(/number/i).fill("LK-0");
  await app.page
    .getByRole("main")
    .getByRole("button", { name: /look up|find|show/i })
    .last()
    .click();
  await expect(
    app.page.getByRole("alert").or(app.page.locator("[aria-live]")).filter({ hasText: /order/i }).first(),
  ).toBeVisible();
  await expect(app.page.getByLabel(/e-mail/i)).toHaveValue("demo@larkspur.example");
});

test("the welcome reads well to a screen reader", async ({ app }) => {
  await app.call("settings_change", { welcomed: false });
  await app.open("/welcome");
  await expect(app.page.getByRole("main")).toMatchAriaSnapshot({ name: "welcome.aria.yml" });
  expect(await app.violations()).toEqual([]);
});
