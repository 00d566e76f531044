// Starts the bridge as a program of its own and hands tests its address, signed in as the customer they ask for.
import { test as base, expect, type Page } from "@playwright/test";
import { spawn, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** The moment at which all clocks stand still, so that the same words appear every day. */
export const NOW = "2026-05-20T09:30:00Z";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const root = fileURLToPath(new URL("../..", import.meta.url));

interface Bridge {
  url: string;
  stopStore(): Promise<void>;
}

interface Options {
  /** Whose orders there are; empty for nobody. */
  customer: string;
  /** A word of its own gives a group of tests a bridge of its own, to be broken. */
  alone: string;
}

/** Tests of one worker share a bridge; each begins with the settings of a customer who was welcomed and has read nothing. */
export const test = base.extend<{ app: App }, { bridge: Bridge } & Options>({
  customer: ["demo@larkspur.example", { option: true, scope: "worker" }],
  alone: ["", { option: true, scope: "worker" }],
  bridge: [
    async ({ customer, alone: _ }, use) => {
      const program = start(customer);
      const url = await address(program);
      await use({
        url,
        stopStore: async () => void (await fetch(`${url}/store/stop`, { method: "POST" })),
      });
      program.kill();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  app: async ({ page, bridge }, use) => {
    const app = new App(page, bridge.url);
    await app.call("settings_change", { language: "", currency: "", theme: "system", text_size: 100, welcomed: true });
    await app.call("reading_forget", null);
    await page.clock.setFixedTime(NOW);
    await use(app);
  },
});

export { expect };

/** The app in a tab. */
export class App {
  constructor(
    readonly page: Page,
    readonly url: string,
  ) {}

  /** Opens an address of the app, for instance `/orders`. */
  async open(path: string): Promise<void> {
    await this.page.goto(`${this.url}/#${path}`);
    await expect(this.page.getByRole("main")).toBeVisible();
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
  }

  /** Calls a command of the engine, as the UI does. */
  async call(name: string, args: unknown): Promise<any> {
    const response = await this.page.request.post(`${this.url}/call/${name}`, {
      data: JSON.stringify(args),
      headers: { "content-type": "application/json" },
    });
    return await response.json();
  }

  /** Has the app speak a language, with the help in it on this machine. */
  async speak(language: string): Promise<void> {
    await this.call("settings_change", { language });
    await expect(async () => {
      const { help } = await this.call("storage_read", null);
      const here = help.some((each: { language: string; whole: boolean }) => each.language === language && each.whole);
      expect(here, `help in ${language}`).toBe(true);
    }).toPass();
  }

  /** Waits until nothing is being loaded any more, and the letters are there. */
  async settle(): Promise<void> {
    await expect(this.page.locator("[aria-busy=true]")).toHaveCount(0);
    await this.page.evaluate(() => document.fonts.ready);
  }

  /** What axe-core finds against WCAG 2.2 AA on the page as it is. */
  async violations(): Promise<string[]> {
    await this.page.addScriptTag({ path: axe });
    return await this.page.evaluate(async () => {
      const rules = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
      const { violations } = await (window as any).axe.run(document, { runOnly: rules });
      return violations.flatMap((rule: any) =>
        rule.nodes.map((node: any) => `${rule.id}: ${node.target} — ${node.failureSummary}`),
      );
    });
  }
}

function start(customer: string): ChildProcess {
  const program = process.env.DOORSTEP_BRIDGE ?? `${root}target/debug/bridge`;
  const who = customer === "" ? [] : ["--customer", customer];
  return spawn(program, ["--at", NOW, "--page", `${root}ui/dist`, ...who], { stdio: ["ignore", "pipe", "inherit"] });
}

async function address(program: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: program.stdout! })) {
    const found = /^bridge on (\S+)$/.exec(line);
    if (found) return found[1]!;
  }
  throw new Error("the bridge ended before it was ready");
}
