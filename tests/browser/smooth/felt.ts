// What a page notices of itself while it is used, kept for `cargo xtask bench smooth`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { App } from "../bridge.ts";

/** Times in milliseconds. */
interface Felt {
  /** The sum of all layout shifts, those right after an input included. */
  shift: number;
  /** The same without those that follow an input within half a second, as Cumulative Layout Shift counts. */
  cumulative: number;
  /** Tasks of more than 50 ms. */
  long: number[];
}

/** Has every page from now on notice. */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const felt = { shift: 0, cumulative: 0, long: [] as number[] };
    (window as any).felt = felt;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as any[]) {
        felt.shift += entry.value;
        if (!entry.hadRecentInput) felt.cumulative += entry.value;
      }
    }).observe({ type: "layout-shift", buffered: true });
    new PerformanceObserver((list) => {
      felt.long.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: "longtask", buffered: true });
  });
}

/** The window is open: from here on tasks count. What opening it takes is measured by `bench start`. */
export async function opened(app: App): Promise<void> {
  await app.settle();
  await app.page.evaluate(() => void ((window as any).felt.long.length = 0));
}

/** Keeps what was noticed under a name. */
export async function keep(page: Page, name: string, more: object = {}): Promise<void> {
  const felt: Felt = await page.evaluate(() => (window as any).felt);
  writeFileSync(
    join(process.env.DOORSTEP_SMOOTH ?? "test-results", `${name}.json`),
    JSON.stringify({ ...felt, ...more }),
  );
}
