// The three main journeys of a customer.
import { expect, test, type App } from "../bridge.ts";
import { SCREENS } from "../screens.ts";
import { keep, opened, watch } from "./felt.ts";

test.use({ alone: "smooth" });

test("an order is found, and its problem", async ({ app }) => {
  await watch(app.page);
  const list = await app.call("orders_list", { limit: 50, filter: "attention" });
  await app.open("/");
  await opened(app);
  await app.page.keyboard.press("/");
  await app.page.keyboard.type(list.rows[0].number, { delay: 30 });
  await app.page.getByRole("main").getByRole("link").filter({ hasText: list.rows[0].number }).first().click();
  await expect(app.page).toHaveURL(/#\/orders\//);
  await read(app);
  await keep(app.page, "an order");
});

test("an article is read", async ({ app }) => {
  await watch(app.page);
  await app.open("/");
  await opened(app);
  await app.page.getByRole("navigation").locator("a[href='#/help']").click();
  await app.page.getByRole("main").locator("a[href^='#/help/']").first().click();
  await app.page.getByRole("main").locator("a[href^='#/article/']").first().click();
  await expect(app.page).toHaveURL(/#\/article\//);
  await read(app);
  await keep(app.page, "an article");
});

test("a return is filed", async ({ app }) => {
  await watch(app.page);
  await app.open("/");
  await opened(app);
  await app.page.goto(`${app.url}/#${await SCREENS["return-form"]!(app)}`);
  const form = app.page.getByRole("main");
  await form.getByRole("checkbox").first().check();
  await form.getByRole("textbox").last().pressSequentially("It is one size too small for me.", { delay: 30 });
  await read(app);
  await keep(app.page, "a return");
});

/** To the end of the page and back, as a wheel does. */
async function read(app: App): Promise<void> {
  await app.settle();
  await app.page.mouse.move(600, 500);
  for (const turn of [...Array(12).fill(300), ...Array(12).fill(-300)]) {
    await app.page.mouse.wheel(0, turn);
    await app.page.waitForTimeout(30);
  }
}
