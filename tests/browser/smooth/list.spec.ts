// A list of 5,000 orders is scrolled.
import { test } from "../bridge.ts";
import { keep, opened, watch } from "./felt.ts";

test.use({ customer: "many@larkspur.example" });

test("the list scrolls", async ({ app }) => {
  await watch(app.page);
  await app.open("/");
  await opened(app);
  await app.page.getByRole("navigation").locator("a[href='#/orders']").click();
  await app.settle();
  await keep(app.page, "5,000 orders", { frames: await app.page.evaluate(scroll) });
});

/** Scrolls for three seconds and answers how long each frame took. */
async function scroll(): Promise<number[]> {
  const pane = document.querySelector("main")!;
  const frames: number[] = [];
  let last = performance.now();
  const end = last + 3000;
  return await new Promise((done) => {
    const frame = (now: number) => {
      frames.push(now - last);
      last = now;
      pane.scrollTop += 60;
      if (now < end) requestAnimationFrame(frame);
      else done(frames.slice(1));
    };
    requestAnimationFrame(frame);
  });
}
