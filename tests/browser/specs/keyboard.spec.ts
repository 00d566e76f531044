// Everything by keyboard, in the real UI on the real engine: the palette, the keys of the table, lists, and what is pasted.
import { expect, test, type App } from "../bridge.ts";

const TRACKING = "shipping/track-a-package";

const box = (app: App) => app.page.getByRole("combobox", { name: "Find or do something" });
const options = (app: App) => app.page.getByRole("listbox").getByRole("option");
/** The row that Enter would take, as a screen reader finds it. */
const active = (app: App) => app.page.getByRole("listbox").getByRole("option", { selected: true });

async function openPalette(app: App): Promise<void> {
  await app.page.keyboard.press("Control+k");
  await expect(box(app)).toBeFocused();
  const id = await box(app).getAttribute("aria-activedescendant");
  expect(await active(app).getAttribute("id")).toBe(id);
}

test("an order and its problem are reached by the keyboard alone, and its number brings its help topics along", async ({
  app,
}) => {
  const list = await app.call("orders_list", { limit: 200 });
  const order = list.rows.find((row: { urgent: string[] }) => row.urgent.length > 0);
  await app.open("/help");
  await openPalette(app);
  await app.page.keyboard.type(order.number);
  await expect(active(app)).toContainText(order.number);
  await expect(options(app).filter({ hasText: order.number })).not.toHaveCount(1);
  await app.page.keyboard.press("Enter");
  await expect(app.page).toHaveURL(new RegExp(`#/orders/${order.id}$`));
  await expect(app.page.getByRole("heading", { level: 1 })).toBeFocused();

  await openPalette(app);
  await expect(app.page.getByRole("group", { name: "On this page" })).toContainText(order.number);
  await app.page.keyboard.type("contact");
  await expect(active(app)).toHaveText(/Contact us.*LK-/);
  await app.page.keyboard.press("Enter");
  await expect(app.page).toHaveURL(new RegExp(`#/orders/${order.id}/help/contact$`));
});

test("what was opened last comes first, and Escape gives the keyboard back to where it was", async ({ app }) => {
  await app.open(`/article/${encodeURIComponent(TRACKING)}`);
  await expect.poll(async () => (await app.call("reading_read", null)).recent.length).toBe(1);
  await app.open("/orders");
  const filter = app.page.getByRole("radio").first();
  await filter.focus();
  await openPalette(app);
  await expect(active(app)).toContainText("Track a package");
  expect(await app.violations()).toEqual([]);
  await app.page.keyboard.press("Escape");
  await expect(box(app)).toBeHidden();
  await expect(filter).toBeFocused();
});

test("an action changes the app at once, in the words of its language and in its own", async ({ app }) => {
  await app.open("/settings");
  await openPalette(app);
  await app.page.keyboard.type("german");
  await expect(active(app)).toContainText("Deutsch");
  await app.page.keyboard.press("Enter");
  await expect(app.page.locator("html")).toHaveAttribute("lang", "de");
  await app.page.keyboard.press("Control+k");
  await app.page.keyboard.type("dunkel");
  await expect(active(app)).toContainText("Farben");
  await app.page.keyboard.press("Enter");
  await expect(app.page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("the palette reads well in Hebrew, from right to left, on its own and with what was found", async ({ app }) => {
  await app.call("settings_change", { language: "he" });
  await app.page.setViewportSize({ width: 480, height: 820 });
  await app.open("/orders");
  await app.page.keyboard.press("Control+k");
  const palette = app.page.getByRole("dialog");
  await expect(palette).toMatchAriaSnapshot({ name: "palette.aria.yml" });
  await app.page.keyboard.type("LK-5");
  await expect(palette.getByRole("option").filter({ hasText: "LK-5" }).first()).toBeVisible();
  expect(await app.violations()).toEqual([]);
  expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(480);
});

test("with text of twice the size in a narrow window every shortcut can be read", async ({ app }) => {
  await app.call("settings_change", { text_size: 200 });
  await app.page.setViewportSize({ width: 400, height: 820 });
  await app.open("/orders");
  await app.page.keyboard.press("?");
  const list = app.page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(list).toBeVisible();
  const wider = await list.locator("kbd, dt").evaluateAll((all) => {
    const { left, right } = document.querySelector("dialog[open]")!.getBoundingClientRect();
    return all.filter((each) => {
      const place = each.getBoundingClientRect();
      return place.left < left || place.right > right;
    }).length;
  });
  expect(wider).toBe(0);
  expect(await app.violations()).toEqual([]);
});

test("keys lead to the screens also out of a field, and single ones do not work in it or once they are off", async ({
  app,
}) => {
  await app.open("/");
  await app.page.keyboard.press("/");
  await expect(app.page.getByRole("searchbox").first()).toBeFocused();
  await app.page.keyboard.type("?");
  await expect(app.page.getByRole("dialog")).toBeHidden();
  for (const [key, screen] of [
    ["Alt+2", "Orders"],
    ["Alt+5", "Help"],
    ["Alt+6", "Settings"],
  ] as const) {
    await app.page.keyboard.press(key);
    await expect(app.page.getByRole("navigation").getByRole("link", { name: screen })).toHaveAttribute(
      "aria-current",
      "page",
    );
  }
  await app.page.keyboard.press("?");
  await app.page.getByRole("switch", { name: /Single keys/ }).press("Space");
  await app.page.keyboard.press("Escape");
  await app.page.keyboard.press("?");
  await expect(app.page.getByRole("dialog")).toBeHidden();
  await app.page.keyboard.press("Control+/");
  await expect(app.page.getByRole("dialog")).toBeVisible();
});

test("lists are one stop for Tab, and are moved through by the arrows, across days and groups", async ({ app }) => {
  for (const [path, label] of [
    ["/notices", "notices"],
    ["/requests", "requests"],
    ["/help/shipping", "articles"],
    ["/orders", "orders"],
    ["/search?text=customs", "results"],
  ] as const) {
    await app.open(path);
    // A row that Tab passes by.
    await app.page.getByRole("main").locator("li a[href][tabindex='-1']").first().focus();
    // Without the passage of what was found, which comes later.
    const focused = () =>
      app.page.evaluate(() => {
        const row = document.activeElement?.closest("li")?.cloneNode(true) as Element | undefined;
        row?.querySelector(".passage")?.remove();
        return row?.textContent ?? "";
      });
    await app.page.keyboard.press("Home");
    // A row that is not drawn yet has the focus a frame later.
    await app.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const first = await focused();
    await app.page.keyboard.press("ArrowDown");
    await expect.poll(focused, label).not.toBe(first);
    await app.page.keyboard.press("ArrowUp");
    await expect.poll(focused, label).toBe(first);
    await app.page.keyboard.press("End");
    await expect.poll(focused, label).not.toBe(first);
    const outline = await app.page.evaluate(() => {
      const rings = (element: Element | null): boolean =>
        element !== null && (getComputedStyle(element).outlineStyle !== "none" || rings(element.parentElement));
      return rings(document.activeElement);
    });
    expect(outline, `what is focused among the ${label} can be seen`).toBe(true);
  }
});

test("a number that is pasted anywhere is looked for", async ({ app, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const [{ number, id }] = (await app.call("orders_list", { limit: 1 })).rows;
  await app.open("/help");
  await app.page.evaluate((text) => navigator.clipboard.writeText(` ${text}\n`), number);
  await app.page.keyboard.press("Control+v");
  await expect(app.page).toHaveURL(new RegExp(`#/search\\?text=${number}$`));
  await expect(app.page.getByRole("main").locator(`a[href="#/orders/${id}"]`).first()).toBeVisible();
});

test("what was read can be had back after it was cleared", async ({ app }) => {
  await app.open(`/article/${encodeURIComponent(TRACKING)}`);
  await expect.poll(async () => (await app.call("reading_read", null)).recent.length).toBe(1);
  await app.open("/help");
  await app.page.getByRole("button", { name: "Clear" }).click();
  await expect(app.page.getByRole("heading", { name: "Recently read" })).toBeHidden();
  await app.page.getByRole("button", { name: "Undo" }).click();
  await expect(app.page.getByRole("heading", { name: "Recently read" })).toBeVisible();
});
