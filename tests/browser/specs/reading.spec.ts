// Reading in the real UI on the real engine: finding on the page, two languages beside each other, paper, and going back.
import { expect, test, type App } from "../bridge.ts";

const TRACKING = "shipping/track-a-package";
const CANCELLING = "orders/cancel-an-order";

const article = (id: string, asked = "") => `/article/${encodeURIComponent(id)}${asked}`;

/** `2 of 7`, with the marks that guide its direction. */
const place = (index: number, count: number | string) => new RegExp(`^\\W*${index}\\W+of\\W+${count}\\W*$`);

/** The words that are painted under a name, and how many of them are in sight. */
async function painted(app: App, name: string): Promise<{ words: string[]; seen: number }> {
  return await app.page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(name) ?? [])] as Range[];
    const pane = document.querySelector("main")!.getBoundingClientRect();
    const seen = ranges.map((range) => range.getBoundingClientRect());
    return {
      words: ranges.map(String),
      seen: seen.filter(({ top, bottom }) => top >= pane.top && bottom <= pane.bottom).length,
    };
  }, name);
}

async function keepLanguages(app: App, language: string): Promise<void> {
  await app.call("settings_change", { language });
  await expect
    .poll(async () => (await app.call("article_read", { id: CANCELLING, language })).title.language)
    .toBe(language);
}

test("words are found on the page, one after the other, and each comes into sight", async ({ app }) => {
  await app.page.setViewportSize({ width: 1180, height: 480 });
  await app.open(article(TRACKING));
  await app.page.keyboard.press("Control+f");
  await app.page.keyboard.type("PARCEL");
  const bar = app.page.getByRole("search", { name: "Find on this page" });
  await expect(bar.getByRole("status")).toHaveText(place(1, "\\d+"));
  const { words } = await painted(app, "found");
  expect(words.length).toBeGreaterThan(3);
  expect(new Set(words.map((word) => word.toLowerCase()))).toEqual(new Set(["parcel"]));
  for (let index = 1; index <= words.length; index++) {
    await expect(bar.getByRole("status")).toHaveText(place(index, words.length));
    expect(await painted(app, "found-current")).toEqual({ words: [words[index - 1]], seen: 1 });
    await app.page.keyboard.press(index % 2 ? "Enter" : "F3");
  }
  await expect(bar.getByRole("status")).toHaveText(place(1, words.length));
  // Elsewhere the bar lies over what scrolls below it, which axe takes for too small.
  await app.page.getByRole("main").evaluate((pane) => pane.scrollTo(0, 0));
  expect(await app.violations()).toEqual([]);
  await app.page.keyboard.press("Escape");
  await expect(bar).toBeHidden();
  expect((await painted(app, "found")).words).toEqual([]);
});

test("words are found in Hebrew and in Japanese as their readers type them", async ({ app }) => {
  await keepLanguages(app, "he");
  await app.open(article(CANCELLING));
  await app.page.keyboard.press("Control+f");
  await app.page.keyboard.type("ביטול");
  await expect.poll(async () => (await painted(app, "found")).words.length).toBeGreaterThan(1);
  await keepLanguages(app, "ja");
  await app.open(article(CANCELLING));
  await app.page.keyboard.press("Control+f");
  await app.page.keyboard.type("きゃんせる");
  await expect.poll(async () => (await painted(app, "found")).words[0]).toBe("キャンセル");
});

test("in Hebrew an article stands beside its English, each in its own direction, heading beside heading", async ({
  app,
}) => {
  await keepLanguages(app, "he");
  await app.page.setViewportSize({ width: 1600, height: 900 });
  await app.open(article(CANCELLING, "?beside=en"));
  const [own, other] = [app.page.locator(".prose").nth(0), app.page.locator(".prose").nth(1)];
  await expect(own).toHaveAttribute("dir", "rtl");
  await expect(other).toHaveAttribute("dir", "ltr");
  await expect(other).toHaveAttribute("lang", "en");
  const tops = (text: typeof own) =>
    text.locator("h2, h3").evaluateAll((all) => all.map((heading) => Math.round(heading.getBoundingClientRect().top)));
  expect((await tops(own)).length).toBeGreaterThan(2);
  await expect.poll(async () => await tops(other)).toEqual(await tops(own));
  const [right, left] = [await own.boundingBox(), await other.boundingBox()];
  expect(right!.x).toBeGreaterThan(left!.x + left!.width - 1);
  expect(await app.violations()).toEqual([]);

  await app.page.setViewportSize({ width: 900, height: 900 });
  await expect(other).toBeHidden();
  await app.page.getByRole("article").locator("label", { hasText: "אנגלית" }).click();
  await expect(other).toBeVisible();
  await expect(own).toBeHidden();
});

test("on paper stands the article alone, with its title, its date and its address", async ({ app }) => {
  await app.open(article(TRACKING));
  await app.page.emulateMedia({ media: "print" });
  await expect(app.page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(app.page.getByText("doorstep://help/shipping%2Ftrack-a-package")).toBeVisible();
  await expect(app.page.getByText(/^Last updated .* 20\d\d\W*$/)).toBeVisible();
  for (const hidden of ["navigation", "search", "complementary"] as const) {
    await expect(app.page.getByRole(hidden)).toHaveCount(0);
  }
  for (const tool of ["Print", "Bookmark", "Yes"]) {
    await expect(app.page.getByText(tool, { exact: true })).toBeHidden();
  }
  await expect(app.page.getByText("Related pages")).toBeHidden();
  await expect(app.page.getByText("Still need help?")).toBeHidden();
});

test("the keys of the system lead back to where the reader was, and forward again", async ({ app }) => {
  await app.page.setViewportSize({ width: 1180, height: 480 });
  await app.open(article(TRACKING));
  const scrolled = () => app.page.evaluate(() => document.querySelector("main")!.scrollTop);
  await app.page.mouse.move(700, 300);
  await app.page.mouse.wheel(0, 600);
  await expect.poll(scrolled).toBeGreaterThan(400);
  const place = await scrolled();
  await app.page.evaluate(() => (location.hash = "#/orders"));
  await expect(app.page).toHaveURL(/#\/orders/);
  await expect.poll(scrolled).toBe(0);
  await app.page.keyboard.press("Alt+ArrowLeft");
  await expect(app.page).toHaveURL(/track-a-package/);
  await expect.poll(scrolled).toBe(place);
  await app.page.keyboard.press("Alt+ArrowRight");
  await expect(app.page).toHaveURL(/#\/orders/);
});

test("the buttons beside a mouse's wheel lead one screen back and forward, and no further", async ({ app }) => {
  await app.open("/help");
  for (const place of ["Orders", "Notices"]) {
    await app.page.evaluate((place) => (location.hash = `#/${place}`), place.toLowerCase());
    await expect(app.page.getByRole("heading", { level: 1 })).toHaveText(place);
  }
  const mouse = await app.page.context().newCDPSession(app.page);
  const press = async (button: "back" | "forward") => {
    for (const type of ["mousePressed", "mouseReleased"] as const) {
      await mouse.send("Input.dispatchMouseEvent", { type, button, x: 700, y: 300, clickCount: 1 });
    }
  };
  await press("back");
  await expect(app.page).toHaveURL(/#\/orders/);
  await press("back");
  await expect(app.page).toHaveURL(/#\/help/);
  await press("forward");
  await expect(app.page).toHaveURL(/#\/orders/);
});

test("whoever comes back to an article may go on where they stopped", async ({ app }) => {
  await app.page.setViewportSize({ width: 1180, height: 480 });
  await app.open(article(CANCELLING));
  await app.page.mouse.move(700, 300);
  await app.page.mouse.wheel(0, 500);
  await expect.poll(async () => (await app.call("place_read", { id: CANCELLING })).block).toBeGreaterThan(0);
  await app.open("/help");
  await app.open(article(CANCELLING));
  await app.page.getByRole("button", { name: "Continue where you stopped" }).click();
  await expect.poll(() => app.page.evaluate(() => document.querySelector("main")!.scrollTop)).toBeGreaterThan(100);
});
