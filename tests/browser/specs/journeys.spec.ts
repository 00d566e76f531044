// The main journeys of a customer who has no mouse, from the first key to the last.
import type { Locator } from "@playwright/test";
import { expect, test, type App } from "../bridge.ts";
import { SCREENS } from "../screens.ts";

test.use({ alone: "journeys" });

test("an article is found, read to its end and called helpful", async ({ app }) => {
  await app.open("/");
  await app.page.keyboard.press("/");
  await app.page.keyboard.type("where is my parc");
  await expect(app.page.getByRole("main").getByRole("link", { name: /^Track a package/ })).toBeVisible();
  await app.page.keyboard.press("ArrowDown");
  await app.page.keyboard.press("Enter");
  await expect(app.page).toHaveURL(/#\/article\//);
  await expect(app.page.getByRole("heading", { level: 1 })).toBeFocused();
  await app.page.keyboard.press("End");
  await expect.poll(() => app.page.getByRole("main").evaluate((pane) => pane.scrollTop)).toBeGreaterThan(100);
  const vote = app.page.getByRole("group", { name: "Was this page helpful?" });
  await tabTo(app, vote.getByRole("radio", { name: "Yes" }));
  await app.page.keyboard.press("Space");
  await expect(app.page.getByRole("main")).toContainText("Thank you for telling us");
});

test("a return is filed, and is in the list of requests", async ({ app }) => {
  const form = await SCREENS["return-form"]!(app);
  await app.open(form.slice(0, form.indexOf("/help/")));
  await tabTo(app, app.page.getByRole("link", { name: /Return or replace/ }));
  await app.page.keyboard.press("Enter");
  await expect(app.page.getByRole("heading", { level: 1 })).toBeFocused();
  await tabTo(app, app.page.getByRole("checkbox").first());
  await app.page.keyboard.press("Space");
  const reason = app.page.getByRole("combobox").first();
  await tabTo(app, reason);
  await app.page.keyboard.press("ArrowDown");
  await tabTo(app, app.page.getByRole("radio", { name: "Money back" }));
  await app.page.keyboard.press("Space");
  await tabTo(app, app.page.getByRole("textbox").last());
  await app.page.keyboard.type("It is one size too small for me.");
  await tabTo(app, app.page.getByRole("button", { name: "Send", exact: true }));
  await app.page.keyboard.press("Enter");
  await expect(app.page).toHaveURL(/#\/requests\//);
  await expect(app.page.getByRole("main")).toContainText("It is one size too small for me.");
});

/** Presses Tab until this has the focus, as somebody does who sees where it is. */
async function tabTo(app: App, wanted: Locator): Promise<void> {
  await expect(wanted.first()).toBeVisible();
  const isHere = () => wanted.first().evaluate((element) => element === document.activeElement);
  for (let keys = 0; keys < 80; keys++) {
    if (await isHere()) return;
    await app.page.keyboard.press("Tab");
  }
  await expect(wanted.first()).toBeFocused();
}
