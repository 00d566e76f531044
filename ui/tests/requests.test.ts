// The service record and a request over canned answers: what each shows, and what comes of what is done with it.
import { flushSync } from "svelte";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Args, Host, Name } from "../src/host/host";
import { dismiss, toasts } from "../src/state/toasts.svelte";
import { leave, press, show, title, words } from "./stage";

afterEach(() => {
  leave();
  toasts.shown.forEach(({ key }) => dismiss(key));
});

/** What was asked of the host, by name. */
let asked: [name: Name, args: unknown][] = [];

function overheard(host: Host): Host {
  asked = [];
  return {
    ...host,
    call: <N extends Name>(name: N, args: Args<N>) => {
      asked.push([name, args]);
      return host.call(name, args);
    },
  };
}

const argsOf = (name: Name) => asked.filter(([other]) => other === name).map(([, args]) => args);
const section = (main: Element, heading: string) =>
  [...main.querySelectorAll("section")].find((each) => words(each.querySelector("h2")) === heading);
const until = <T>(look: () => T) =>
  vi.waitUntil(() => {
    flushSync();
    return look();
  });

function type(area: HTMLTextAreaElement, text: string): void {
  area.value = text;
  area.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

describe("the service record", () => {
  test("begins with what needs the customer, and says what is stuck and who answered", async () => {
    const main = await show("#/requests");
    await until(() => section(main, "Needs you"));
    const needs = words(section(main, "Needs you"));
    expect(needs).toContain("Not accepted");
    expect(needs).toContain("New answer");
    expect(needs).toContain("Larkspur: We are sorry about the mugs.");
    expect(words(section(main, "Ended"))).toContain("Withdrawn");
  });

  test("leads on to drafts, and lets one be read that cannot be sent any more", async () => {
    const main = await show("#/requests");
    const drafts = await until(() => section(main, "Begun, not sent"));
    expect(drafts?.querySelector("a")?.getAttribute("href")).toBe("#/orders/order-L-204720/help/return_replace");
    press(drafts!, "Read");
    await until(() => words(document.querySelector("dialog[open]")).includes("about three metres"));
  });

  test("leaves out a draft that was thrown away, and has it again when that is undone", async () => {
    const main = await show("#/requests");
    await until(() => section(main, "Begun, not sent"));
    section(main, "Begun, not sent")!.querySelector<HTMLElement>('button[title^="Throw away"]')!.click();
    await until(() => !words(section(main, "Begun, not sent")).includes("half a size"));
    press(document.body, "Undo");
    await until(() => words(section(main, "Begun, not sent")).includes("half a size"));
  });

  test("tells somebody without requests how to ask", async () => {
    const main = await show("#/requests", "none");
    await until(() => words(main).includes("Nothing asked yet"));
    expect(main.querySelector('a[href="#/contact"]')).not.toBeNull();
  });

  test("invites somebody who is not signed in", async () => {
    const main = await show("#/requests", "signed-out");
    expect(words(main)).toContain("Your requests are not here");
  });

  test("is counted in the navigation, until what is new was read", async () => {
    await show("#/");
    const badge = () => words(document.querySelector("nav .badge"));
    await until(() => badge() === "2");
    leave();
    await show("#/requests/r-501");
    await until(() => badge() === "1");
  });
});

describe("a request", () => {
  test("that the store refused says what happened, and takes its words to the topic that is open", async () => {
    const main = await show("#/requests/local%2F7", "usual", "en", overheard);
    expect(await title(main)).toBe("Cancel the order");
    await until(() => words(main).includes("so it can no longer be cancelled"));
    press(main, "Send something back instead");
    await until(() => location.hash === "#/orders/order-L-204750/help/return_replace");
    expect(argsOf("intent_move")).toEqual([{ id: "7", topic: "return_replace" }]);
    dispatchEvent(new PopStateEvent("popstate"));
    await until(() => [...document.querySelectorAll("textarea")].some(({ value }) => value.includes("a smaller one")));
  });

  test("with messages that wait says for what, and has one back in the box to be changed", async () => {
    const main = await show("#/requests/r-502", "offline");
    await until(() => words(main).includes("Waits for a connection"));
    press(main, "Edit");
    await until(() => main.querySelector("textarea")?.value === "Thank you. Please tell me as soon as it leaves.");
    expect(words(main)).not.toContain("Waits for a connection");
  });

  test("has a message back before what was begun since then", async () => {
    const main = await show("#/requests/r-502", "offline");
    type(await until(() => main.querySelector("textarea")!), "Half a sentence");
    press(main, "Edit");
    const both = "Thank you. Please tell me as soon as it leaves.\n\nHalf a sentence";
    await until(() => main.querySelector("textarea")?.value === both);
  });

  test("asks before items that were chosen since then give way to those that come back", async () => {
    const main = await show("#/requests/local%2F7", "usual", "en", (host) => {
      const form = { text: "", lines: [{ line_id: "l", quantity: 1, reason: "other" }], wish: null, address: null };
      const subject = { kind: "order", order_id: "order-L-204750", topic: "return_replace" } as const;
      void host.call("draft_keep", { subject, form: { ...form, shipment_id: null } });
      return overheard(host);
    });
    await until(() => words(main).includes("so it can no longer be cancelled"));
    press(main, "Send something back instead");
    const dialog = await until(() => document.querySelector("dialog[open]")!);
    expect(words(dialog)).toContain("Replace what you began?");
    expect(argsOf("intent_move")).toEqual([]);
  });

  test("lets a message be thrown away, and had back", async () => {
    const main = await show("#/requests/r-502", "offline");
    await until(() => words(main).includes("Waits for a connection"));
    press(main, "Do not send");
    await until(() => !words(main).includes("as soon as it leaves"));
    press(document.body, "Undo");
    await until(() => main.querySelector("textarea")?.value.includes("as soon as it leaves"));
  });

  test("asks before it sends what waited for too long, and then sends it", async () => {
    const main = await show("#/requests/r-502", "offline", "en", overheard);
    await until(() => words(main).includes("Do you still want it?"));
    press(main, "Send it anyway");
    await until(() => argsOf("intent_resend").length === 1);
    await until(() => !words(main).includes("Do you still want it?"));
  });

  test("takes an answer, shows it at once, and empties the box", async () => {
    const main = await show("#/requests/r-501");
    const area = await until(() => main.querySelector("textarea")!);
    type(area, "Here is the label.");
    press(main, "Send");
    await until(() => words(main.querySelector("ol")).includes("Here is the label."));
    expect(main.querySelector("textarea")?.value).toBe("");
  });

  test("is withdrawn at once where that waits, and asked about where it does not", async () => {
    const online = await show("#/requests/r-501", "usual", "en", overheard);
    await until(() => words(online).includes("Waits for you"));
    press(online, "Withdraw");
    expect(words(document.querySelector("dialog[open]"))).toContain("Withdraw this request?");
    expect(argsOf("request_withdraw")).toEqual([]);
    leave();
    const offline = await show("#/requests/r-501", "offline");
    await until(() => words(offline).includes("Waits for you"));
    press(offline, "Withdraw");
    await until(() => words(offline).includes("You withdrew this request"));
  });

  test("that has ended can be rated, and opened again with a reason", async () => {
    const main = await show("#/requests/r-505", "usual", "en", overheard);
    await until(() => main.querySelector('input[type="radio"]'));
    main.querySelectorAll<HTMLInputElement>('input[type="radio"]')[3]!.click();
    flushSync();
    press(section(main, "How did Larkspur do?")!, "Send");
    await until(() => words(main).includes("Good (4 of 5 stars)"));
    press(main, "Open again");
    await until(() => words(main).includes("What is still open?"));
  });

  test("shows goods, the wish, the new address and the files of a message", async () => {
    const main = await show("#/requests/r-501");
    await until(() => words(main).includes("2 × Speckled stoneware mug"));
    for (const said of ["Damaged", "A replacement"]) expect(words(main)).toContain(said);
    expect(main.querySelectorAll("article img")).toHaveLength(2);
    leave();
    const refused = await show("#/requests/r-504");
    await until(() => words(refused).includes("Ahornallee 11"));
    leave();
    const done = await show("#/requests/r-505");
    await until(() => words(done).includes("return-label-L-204400.pdf"));
  });

  test("keeps text in another direction apart from the page's", async () => {
    const main = await show("#/requests/r-503");
    await until(() => main.querySelector("article [dir=rtl]"));
    expect(words(main.querySelector("article [dir=rtl]"))).toContain("האם");
  });

  test("that is not here says so, with a way on", async () => {
    const main = await show("#/requests/nothing");
    expect(await title(main)).toBe("This request is not here");
  });
});

describe("elsewhere", () => {
  test("the first screen names requests that need the customer", async () => {
    const main = await show("#/");
    await until(() => section(main, "Your requests"));
    expect(words(section(main, "Your requests"))).toContain("so it can no longer be cancelled");
    expect(words(section(main, "Your requests"))).toContain("Larkspur asks: We are sorry about the mugs.");
  });

  test("a no at the end of an article is asked about, and leads to people", async () => {
    const main = await show("#/article/track-a-package", "usual", "en", overheard);
    const vote = await until(() => main.querySelector('[aria-label="Was this page helpful?"]')!);
    vote.querySelector<HTMLInputElement>('input[value="no"]')!.click();
    await until(() => words(main).includes("What was wrong with it?"));
    expect(main.querySelector('a[href="#/contact"]')).not.toBeNull();
    main.querySelector<HTMLInputElement>('input[value="outdated"]')!.click();
    flushSync();
    press(vote, "Send");
    await until(() => words(main).includes("Thank you. We use this to make the page better."));
    expect(argsOf("article_vote")).toEqual([
      { article_id: "track-a-package", language: "en", helpful: false, reason: null, text: "" },
      { article_id: "track-a-package", language: "en", helpful: false, reason: "outdated", text: "" },
    ]);
  });

  test("signing out says what would be lost", async () => {
    const main = await show("#/settings");
    await title(main);
    press(main, "Sign out");
    const dialog = document.querySelector("dialog[open]");
    await until(() => words(dialog).includes("2 drafts would be lost."));
    expect(words(dialog)).toContain("Not everything is sent yet");
  });
});
