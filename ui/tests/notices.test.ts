// Notices over canned answers: what each says and where it leads, what is done with them, and what can be chosen.
import { flushSync } from "svelte";
import { afterEach, describe, expect, test, vi } from "vitest";
import { timesOfDay } from "../src/features/settings/choices";
import type { Args, Host, Name } from "../src/host/host";
import { notices } from "../src/host/memory/notices";
import { to } from "../src/state/address";
import { askWords, NEWS, noticeRoute, noticeWords, WRONG } from "../src/state/noticeWords";
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
const until = <T>(look: () => T) =>
  vi.waitUntil(() => {
    flushSync();
    return look();
  });
const rowOf = (main: Element, saying: string) =>
  [...main.querySelectorAll("li")].find((row) => words(row).includes(saying));
const badge = () => words(document.querySelector("nav li.notices .badge"));
const switchOf = (main: Element, label: string) => {
  const found = [...main.querySelectorAll("label")].find((each) => words(each) === label);
  return found && main.querySelector<HTMLInputElement>(`#${CSS.escape(found.htmlFor)}`);
};

describe("a notice", () => {
  test("of every kind has a title, and says what is wrong where something is", async () => {
    await show("#/notices");
    const kinds = [...NEWS, ...WRONG];
    expect(new Set(kinds).size).toBe(15);
    for (const notice of notices()) {
      const { title, text } = noticeWords(notice);
      expect(title).not.toContain("notice-");
      expect(text === null).toBe(NEWS.includes(notice.kind));
      expect(text ?? "").not.toMatch(/notice-|\{|undefined|Invalid/);
    }
    expect(new Set(notices().map(({ kind }) => kind))).toEqual(new Set(kinds));
  });

  test("that a day has passed names that day, and no hour", async () => {
    await show("#/notices");
    for (const hour of [0, 8]) {
      const at = new Date(2026, 4, 19, hour).toISOString();
      const late = { ...notices()[0]!, kind: "delivery_window_passed", at } as const;
      expect(noticeWords(late)).toMatchObject({ timed: false, text: expect.stringContaining("May 18") });
    }
  });

  test("says nothing of a deadline that is over", async () => {
    await show("#/notices");
    const due = { ...notices()[0]!, kind: "payment_due" } as const;
    expect(noticeWords({ ...due, until: "2020-05-20T09:30:00Z" }).text).toBeNull();
    expect(noticeWords({ ...due, until: null }).text).toBeNull();
  });

  test("leads to the request, else to the order, else home", () => {
    const plain = { ...notices()[0]!, order_id: null, request_id: null };
    expect(to(noticeRoute({ ...plain, order_id: "o", request_id: "local/5" }))).toBe("#/requests/local%2F5");
    expect(to(noticeRoute({ ...plain, order_id: "o" }))).toBe("#/orders/o");
    expect(to(noticeRoute(plain))).toBe("#/");
  });

  test("offers a help topic by its own words, or else by the topic's name", async () => {
    await show("#/notices");
    expect(askWords("package_not_received")).toBe("Ask about the parcel");
    expect(askWords("item_problem")).toBe("Problem with an item");
  });
});

describe("the list of notices", () => {
  test("groups them by day, marks what was not read, and leads to what can be done", async () => {
    const main = await show("#/notices");
    expect(await title(main)).toBe("Notices");
    const late = await until(() => rowOf(main, "It has not arrived yet"));
    expect(main.querySelectorAll("h2").length).toBeGreaterThan(5);
    expect(words(late)).toContain("Unread");
    expect(words(late)).toContain("Muted");
    expect([...late!.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
      "#/orders/order-L-204530",
      "#/orders/order-L-204530/help/package_not_received",
    ]);
    await until(() => badge() === "6");
  });

  test("marks one as read when it is opened, or all at once", async () => {
    const main = await show("#/notices", "usual", "en", overheard);
    press((await until(() => rowOf(main, "Your order is confirmed")))!, "Your order is confirmed");
    expect(argsOf("notice_read")).toEqual([{ id: "order_confirmed/L-204880" }]);
    await until(() => badge() === "5");
    press(main, "Mark all as read");
    await until(() => badge() === "");
    expect(words(main)).not.toContain("Mark all as read");
  });

  test("shows only what was not read, and says when that is nothing", async () => {
    const main = await show("#/notices?filter=unread");
    await until(() => rowOf(main, "Your order is confirmed"));
    expect(rowOf(main, "Your order has shipped")).toBeUndefined();
    press(main, "Mark all as read");
    await until(() => words(main).includes("You have read everything"));
    press(main, "Show all notices");
    await until(() => rowOf(main, "Your order has shipped"));
    await until(() => location.hash === "#/notices");
  });

  test("shows only what needs attention", async () => {
    const main = await show("#/notices?filter=wrong");
    await until(() => rowOf(main, "No news of your parcel"));
    expect(rowOf(main, "Your order has shipped")).toBeUndefined();
  });

  test("keeps a deadline for the calendar, and says where", async () => {
    const main = await show("#/notices", "usual", "en", overheard);
    press((await until(() => rowOf(main, "Pick up your parcel")))!, "Add to calendar");
    await until(() => toasts.shown.length > 0);
    expect(argsOf("notice_calendar")).toEqual([{ id: "pickup_deadline_near/L-204817" }]);
    expect(toasts.shown[0]?.text).toContain("doorstep.ics");
  });

  test("mutes an order, and has it tell again", async () => {
    const main = await show("#/notices", "usual", "en", overheard);
    press((await until(() => rowOf(main, "Your order needs you")))!, "Mute this order");
    await until(() => words(rowOf(main, "Your order needs you")).includes("Muted"));
    press(rowOf(main, "Your order needs you")!, "Unmute this order");
    await until(() => !words(rowOf(main, "Your order needs you")).includes("Muted"));
    expect(argsOf("order_mute")).toEqual([true, false].map((muted) => ({ id: "order-L-204790", muted })));
  });

  test("is empty before the first order, and invites whoever is not signed in", async () => {
    const empty = await show("#/notices", "none");
    await until(() => words(empty).includes("Nothing to tell yet"));
    leave();
    const out = await show("#/notices", "signed-out");
    await until(() => words(out).includes("Your notices are not here"));
    expect(out.querySelector('a[href="#/welcome?find=order"]')).not.toBeNull();
  });
});

describe("what a screen shows", () => {
  test("is read: the notices about an order whose page is open", async () => {
    await title(await show("#/orders/order-L-204817", "usual", "en", overheard));
    await until(() => argsOf("notice_read").length > 0);
    expect(argsOf("notice_read")).toEqual([{ id: "pickup_deadline_near/L-204817" }]);
  });

  test("is read: the answer to a request that is open, and not what its order waits for", async () => {
    await title(await show("#/requests/r-501", "usual", "en", overheard));
    await until(() => argsOf("notice_read").length > 0);
    expect(argsOf("notice_read")).toEqual([{ id: "request_answered/L-204655" }]);
  });
});

describe("the settings of notices", () => {
  const kept = () => asked.findLast(([name]) => name === "settings_change")?.[1];

  test("keep two choices that are made at once", async () => {
    const main = await show("#/settings", "usual", "en", overheard);
    (await until(() => switchOf(main, "Only if something is wrong")))!.click();
    switchOf(main, "Quiet hours")!.click();
    expect(kept()).toMatchObject({ notices: { only_wrong: true, quiet: { from: "22:00", to: "08:00" } } });
    await until(() => words(main).includes("10 of 10 chosen"));
  });

  test("name every kind, and leave one out", async () => {
    const main = await show("#/settings", "usual", "en", overheard);
    await until(() => words(main).includes("15 of 15 chosen"));
    const boxes = [...main.querySelectorAll<HTMLInputElement>("details input")];
    expect(boxes).toHaveLength(15);
    boxes.at(-1)!.click();
    expect(kept()).toMatchObject({ notices: { off: ["request_answered"] } });
    await until(() => words(main).includes("14 of 15 chosen"));
  });

  test("show nothing more once nothing is shown on the desktop", async () => {
    const main = await show("#/settings");
    (await until(() => switchOf(main, "Desktop notifications")))!.click();
    await until(() => !switchOf(main, "Quiet hours"));
  });

  test("list the muted orders, which can tell again", async () => {
    const main = await show("#/settings");
    await until(() => words(main).includes("L-204530"));
    press(main, "Unmute order \u2068L-204530\u2069");
    await until(() => words(main).includes("None. Orders can be muted"));
  });

  test("say that closing the window was not decided yet, and keep the decision", async () => {
    const main = await show("#/settings", "usual", "en", overheard);
    await until(() => words(main).includes("You are asked when you close the window"));
    [...main.querySelectorAll("label")].find((each) => words(each).trim() === "Keep running")!.click();
    await until(() => words(main).includes("Without its window, the app goes on"));
    expect(kept()).toEqual({ background: true });
  });

  test("offer every half hour, and keep another time that was chosen", () => {
    expect(timesOfDay("22:00")).toHaveLength(48);
    expect(timesOfDay("22:10").slice(44, 47)).toEqual(["22:00", "22:10", "22:30"]);
  });
});

test("an order is muted on its page", async () => {
  const main = await show("#/orders/order-L-204790", "usual", "en", overheard);
  (await until(() => switchOf(main, "Desktop notifications")))!.click();
  await until(() => words(main).includes("This order is muted"));
  expect(argsOf("order_mute")).toEqual([{ id: "order-L-204790", muted: true }]);
});
