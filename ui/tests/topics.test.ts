// Every help topic explains itself, in every language: until when it is open, for how much, and if closed, why.
import { FluentResource } from "@fluent/bundle";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { LineScope, Order, Verdict } from "../src/host/bindings/api";
import { TOPICS } from "../src/state/address";
import { wind } from "../src/state/clock.svelte";
import { speak } from "../src/state/language.svelte";
import { say } from "../src/state/say";
import {
  closedMark,
  insteadWords,
  partWords,
  topicName,
  untilWords,
  whyWords,
  type Why,
} from "../src/state/topicWords";

// Before anything asks what time it is: the sentences were written down for this place and these moments.
vi.hoisted(() => {
  process.env.TZ = "UTC";
  vi.useFakeTimers({ toFake: ["Date"] });
});
const EARLY = "2026-05-02T12:00:00Z";
const LATE = "2026-08-01T12:00:00Z";

const root = join(import.meta.dirname, "../..");
const LANGUAGES = "cs da de el en es fi fr he hr hu it ja ko nb nl pl pt ro ru sv tr".split(" ");
const POLICY = {
  return_days: 30,
  item_problem_days: 60,
  made_to_order_returns: false,
  payment_hours: 24,
  refund_days: 14,
};

/** What the rule can answer, as its own table has it; beside it, what only a store says. */
const CLOSED: [topic: string, why: Why][] = [
  ...ruled(),
  ...ruled().flatMap(([topic, why]): [string, Why][] => (why.at ? [[topic, { reason: why.reason }]] : [])),
  ["return_replace", { reason: "not_shipped", from: "2026-05-06T10:00:00Z" }],
  ["package_not_received", { reason: "ready_for_pickup" }],
  ["order_progress", { reason: "before_ship_date" }],
  ["package_not_received", { reason: "before_delivery_date" }],
  ["item_problem", { reason: "already_shipped", at: "2026-05-06T10:00:00Z" }],
  ["item_problem", { reason: "already_shipped" }],
  ["change_address", { reason: "return_window_over", at: "2026-06-15T11:00:00Z" }],
  ["return_replace", { reason: "unsaid" }],
];

const ORDER = {
  status: "processing",
  axes: { payment: "paid", order: "open", shipment: "not_shipped", returns: "none" },
  lines: [
    { id: "scarf", quantity: 1 },
    { id: "mugs", quantity: 2 },
  ],
  shipments: [],
  estimated_ship_date: "2026-05-08",
} as unknown as Order;
const SHIPPED = { ...ORDER, status: "shipped", axes: { ...ORDER.axes, shipment: "shipped" } };

const OPEN: [verdict: Verdict, order: Order][] = [
  [open("change_address"), ORDER],
  [open("cancel_order"), { ...ORDER, estimated_ship_date: "2026-04-30" }],
  [open("payment_issue"), ORDER],
  [open("package_not_received"), SHIPPED],
  [open("return_replace"), SHIPPED],
  [open("return_replace", "2026-06-15T11:00:00Z"), SHIPPED],
  [open("item_problem", "2026-05-03T14:10:00Z"), SHIPPED],
  [open("contact"), ORDER],
  [open("customs_duty", null, [["mugs", 1]]), ORDER],
  [open("change_address", null, [["mugs", 2]]), ORDER],
  [open("package_not_received", null, [["mugs", 1]]), SHIPPED],
  [open("package_not_received", null, [["mugs", 2]]), SHIPPED],
  [open("return_replace", null, [["scarf", 1]]), SHIPPED],
  [
    open("item_problem", "2026-07-15T11:00:00Z", [
      ["scarf", 1, "2026-07-11T15:30:00Z"],
      ["mugs", 1, "2026-07-15T11:00:00Z"],
    ]),
    SHIPPED,
  ],
];

let stop = () => {};
beforeAll(() => void (stop = wind()));
beforeEach(() => strike(EARLY));
afterAll(() => stop());

describe("every language", () => {
  test.each(LANGUAGES)("%s says it all by itself", async (language) => {
    const own = ids(language);
    expect(ids("en").filter((id) => !own.includes(id))).toEqual([]);
    listen(language);
    await expect(told()).toMatchFileSnapshot(`topics/${language}.txt`);
  });

  test("is in the list", () => {
    // Besides them there is `STYLE.md` with its folder, for translators.
    const languages = readdirSync(join(root, "locales")).filter((name) => !name.toLowerCase().startsWith("style"));
    expect(languages.toSorted()).toEqual(LANGUAGES);
  });
});

describe("in English", () => {
  beforeEach(() => listen("en"));
  const until = (verdict: Verdict, order: Order) => plain(untilWords(verdict, order, POLICY) ?? "");

  test("what the shipping ends is open until then, on the planned day or without one", () => {
    expect(until(open("cancel_order"), ORDER)).toBe("Until it ships, expected by May 8");
    expect(until(open("cancel_order"), { ...ORDER, estimated_ship_date: null })).toBe("Until it ships");
    expect(until(open("cancel_order"), { ...ORDER, estimated_ship_date: "2026-05-02" })).toContain("May 2");
    expect(until(open("cancel_order"), { ...ORDER, estimated_ship_date: "2026-05-01" })).toBe("Until it ships");
  });

  test("a store that lets a shipped order be cancelled does not say until when", () => {
    expect(until(open("cancel_order"), SHIPPED)).toBe("");
  });

  test("the last day is the one before midnight, and a near end has its time", () => {
    expect(until(open("return_replace", "2026-06-15T00:00:00Z"), SHIPPED)).toBe("Until June 14");
    expect(until(open("return_replace", "2026-06-15T11:00:00Z"), SHIPPED)).toBe("Until June 15");
    expect(until(open("return_replace", "2026-05-03T11:00:00Z"), SHIPPED)).toBe("Until May 3 at 11:00 AM");
    expect(until(open("return_replace", "2026-05-04T00:00:00Z"), SHIPPED)).toBe("Until May 3");
  });

  test("the days after a delivery are the policy's, where it has not arrived yet", () => {
    expect(until(open("return_replace"), SHIPPED)).toBe("Until 30 days after it arrives");
    expect(plain(untilWords(open("return_replace"), SHIPPED) ?? "")).toBe("");
    expect(until(open("return_replace"), { ...SHIPPED, status: "delivered" })).toBe("");
  });

  test.each(["2026-05-21T00:00:00Z", "2026-05-20T16:00:00Z", "2026-05-21T10:00:00Z"])(
    "a day that begins at %s, where the store is, is the customer's day too",
    (from) => {
      const [words = ""] = whyWords("package_not_received", { reason: "before_delivery_date", from });
      expect(words).toContain("May 21");
      expect(words).not.toContain(":");
    },
  );

  test("what is lost is not waited for", () => {
    const lost = [{ milestone: "exception", sub_milestone: "lost" }] as Order["shipments"];
    expect(until(open("package_not_received"), { ...SHIPPED, shipments: lost })).toBe("");
  });

  test("a part is counted in pieces, and the first end is named where ends differ", () => {
    const scopes = open("return_replace", null, [
      ["scarf", 1, "2026-06-11T15:30:00Z"],
      ["mugs", 2],
    ]);
    expect(partWords(scopes, SHIPPED).map(plain)).toEqual(["Some of them only until June 11"]);
    const part = open("cancel_order", null, [["mugs", 1]]);
    expect(partWords(part, ORDER).map(plain)).toEqual(["1 of 3 items has not shipped yet"]);
    expect(partWords(open("cancel_order"), ORDER)).toEqual([]);
  });

  test("a reason that nobody knows leaves no topic without words", () => {
    const why = { reason: "moon_phase", at: "2026-05-01T10:00:00Z", from: "2026-05-05T00:00:00Z" };
    expect(whyWords("return_replace", why).map(plain)).toEqual([
      "The store does not offer this for the order at the moment.",
      "You can ask from May 5 on.",
    ]);
    expect(closedMark(why)).toBe("Not yet");
    expect(closedMark({ reason: "moon_phase" })).toBe("Not for this order");
  });

  test("a refusal is put into the same words as a closed topic", () => {
    const refusal = { code: "topic_closed", reason: "already_shipped", at: "2026-05-03T14:10:00Z" } as const;
    expect(whyWords("change_address", refusal).map(plain)).toEqual([
      "It shipped on May 3 at 2:10 PM, so the address is fixed.",
    ]);
  });
});

/** Each closed topic of the rule's table, once for each reason, with and without a moment. */
function ruled(): [topic: string, why: Why][] {
  const table = readFileSync(join(root, "tests/tests/topics/topics.txt"), "utf8");
  const closed = /✗ (\w+): (\w+)(?: on (\d.*?))?(?:, opens on (.*?))? → /g;
  const found = new Map<string, [string, Why]>();
  for (const [, topic = "", reason = "", at, from] of table.matchAll(closed)) {
    const key = [topic, reason, Boolean(at), Boolean(from)].join();
    if (!found.has(key)) found.set(key, [topic, { reason, at: at && instant(at), from: from && instant(from) }]);
  }
  return [...found.values()].toSorted(([one], [other]) => place(one) - place(other));
}

function place(topic: string): number {
  return TOPICS.findIndex((known) => known === topic);
}

/** `6 May 10:00`. */
function instant(words: string): string {
  return new Date(`${words.replace(/ (\d+:)/, " 2026 $1")}Z`).toISOString();
}

function open(topic: string, until: string | null = null, scopes: [string, number, string?][] = []): Verdict {
  const lines = scopes.map(([line_id, quantity, end = null]): LineScope => ({ line_id, quantity, until: end }));
  return { topic, gate: { state: "open", until }, nearest: [], lines, said_by: "rule" };
}

function told(): string {
  strike(LATE);
  const closed = CLOSED.map(([topic, why]) => {
    const moments = [why.at && `, at ${why.at}`, why.from && `, from ${why.from}`].filter(Boolean).join("");
    return (
      `${topic}, ${why.reason}${moments}`.replaceAll(":00.000Z", "").replaceAll(":00Z", "") +
      `\n  ${closedMark(why)}: ${whyWords(topic, why).join(" ")}`
    );
  });
  strike(EARLY);
  const opened = OPEN.map(([verdict, order]) => {
    const words = [untilWords(verdict, order, POLICY) ?? "", ...partWords(verdict, order)];
    return `${verdict.topic}\n  ${words.filter(Boolean).join(" · ")}`;
  });
  const instead = TOPICS.map((topic) => `${topicName(topic)}: ${insteadWords(topic)}`);
  return plain(dated([...closed, "", "OPEN", ...opened, "", "INSTEAD", ...instead, ""].join("\n")));
}

/** With days and times as figures: how a language writes them changes with the version of Node. */
function dated(words: string): string {
  const scopes = OPEN.flatMap(([{ gate, lines }]) => [
    gate.state === "open" && gate.until,
    ...lines.map((line) => line.until),
  ]);
  const all = [...CLOSED.flatMap(([, why]) => [why.at, why.from]), ...scopes, `${ORDER.estimated_ship_date}T12:00:00Z`];
  const known = all.flatMap((at) => {
    if (!at) return [];
    const [day, time] = [at.slice(0, 10), at.slice(11, 16)];
    return [[say.dateTime(at), `${day} ${time}`] as const, [say.date(at), day] as const];
  });
  return known.reduce((text, [from, to]) => text.replaceAll(`\u2068${from}\u2069`, `‹${to}›`), words);
}

/** Without the marks that guide the direction, and with spaces that every version of the formats agrees on. */
function plain(words: string): string {
  return words.replace(/[\u2066-\u2069\u200e\u200f]/g, "").replace(/[\u00a0\u202f]/g, " ");
}

function strike(now: string): void {
  vi.setSystemTime(now);
  document.dispatchEvent(new Event("visibilitychange"));
}

function listen(language: string): void {
  speak({ language, direction: "ltr", bundles: [{ language, ftl: ftl(language) }] });
}

function ftl(language: string): string {
  return ["orders", "requests"]
    .map((file) => readFileSync(join(root, `locales/${language}/${file}.ftl`), "utf8"))
    .join("\n");
}

function ids(language: string): string[] {
  return new FluentResource(ftl(language)).body.map(({ id }) => id).filter((id) => id.startsWith("topic-"));
}
