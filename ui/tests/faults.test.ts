// What can be chosen in a form, and what keeps it from being sent.
import { describe, expect, test } from "vitest";
import { faultsOf, lengthOf, placeOf, type Beside } from "../src/features/requests/form/faults";
import { choicesOf, chosen } from "../src/features/requests/form/goods";
import { kindOf } from "../src/features/requests/form/kinds";
import { awaited } from "../src/features/requests/form/parcels";
import type { Form, HelpTopic, LineScope, Order, ServicePolicy, Verdict } from "../src/host/bindings/api";
import { orders } from "../src/host/memory/orders";
import { TOPICS } from "../src/state/address";

const order = orders().find(({ order }) => order.number === "L-204817")!.order;
const [tote, scarf] = order.lines.map(({ id }) => id) as [string, string];
const policy = { made_to_order_returns: false } as ServicePolicy;

const open = (lines: LineScope[] = [], topic: HelpTopic = "return_replace"): Verdict => ({
  topic,
  gate: { state: "open", until: "2026-06-19T00:00:00Z" },
  nearest: [],
  lines,
  said_by: "rule",
});

const blank: Form = { text: "", lines: [], wish: null, address: null, shipment_id: null };

const found = (topic: HelpTopic, form: Partial<Form>, beside: Partial<Beside> = {}) => {
  const limits = { text: 20, attachments: 2, picked_bytes: 1000 };
  const usual = { kind: kindOf(topic), limits, files: 0, parcels: 0, address: null };
  return faultsOf({ ...blank, ...form }, { ...usual, ...beside }).map(({ place, id }) => `${place}: ${id}`);
};

describe("the items of an order", () => {
  test("can all be chosen where the topic is about the whole order", () => {
    expect(choicesOf(order, open(), policy).map(({ most }) => most)).toEqual([1, 2]);
  });

  test("can be chosen as far as the topic is about them, each until its own day", () => {
    const until = "2026-06-01T00:00:00Z";
    const [first, second] = choicesOf(order, open([{ line_id: scarf, quantity: 1, until }]), policy);
    expect(first).toMatchObject({ most: 0, why: "over" });
    expect(second).toMatchObject({ most: 1, until, why: null });
  });

  test("say what keeps them: not shipped, made for the customer, or too late", () => {
    const made = order.lines.map((line) => ({ ...line, made_to_order: true }));
    const why = (changed: Partial<Order>, topic?: HelpTopic, rules = policy) =>
      choicesOf({ ...order, ...changed }, open([{ line_id: scarf, quantity: 1, until: null }], topic), rules)[0]!.why;
    expect(why({ shipments: [] })).toBe("unshipped");
    expect(why({ lines: made })).toBe("made");
    expect(why({ lines: made }, "item_problem")).toBe("over");
    expect(why({ lines: made }, "return_replace", { ...policy, made_to_order_returns: true })).toBe("over");
  });

  test("in a parcel that does not say what is in it have shipped", () => {
    const shipments = order.shipments.map((parcel) => ({ ...parcel, lines: [] }));
    const scope = [{ line_id: scarf, quantity: 1, until: null }];
    expect(choicesOf({ ...order, shipments }, open(scope), policy)[0]!.why).toBe("over");
  });

  test("that were chosen before stay chosen as far as they still can be", () => {
    const choices = choicesOf(order, open([{ line_id: scarf, quantity: 1, until: null }]), policy);
    const lines = [
      { line_id: tote, quantity: 1, reason: "damaged" },
      { line_id: scarf, quantity: 2, reason: "damaged" },
    ];
    expect(chosen(lines, choices, ["damaged"])).toEqual([{ line_id: scarf, quantity: 1, reason: "damaged" }]);
    expect(chosen(lines, choices, ["changed_mind"])).toEqual([{ line_id: scarf, quantity: 1, reason: "" }]);
  });
});

describe("a form", () => {
  test("of a return needs an item, a reason for it, and a wish", () => {
    expect(found("return_replace", {})).toEqual(["lines: error-no-lines", "wish: form-fault-wish"]);
    const lines = [{ line_id: tote, quantity: 1, reason: "" }];
    expect(found("return_replace", { lines, wish: "refund" })).toEqual([`reason ${tote}: form-fault-reason`]);
    expect(found("return_replace", { lines: [{ ...lines[0]!, reason: "too_small" }], wish: "refund" })).toEqual([]);
    expect(found("return_replace", { lines: [{ ...lines[0]!, reason: "missing" }], wish: "refund" })).toHaveLength(1);
  });

  test("of a cancellation needs nothing, and one of a question words or a picture", () => {
    expect(found("cancel_order", {})).toEqual([]);
    for (const topic of ["order_progress", "customs_duty", "payment_issue", "contact"]) {
      expect(found(topic, { text: " " })).toEqual(["text: error-form-empty"]);
      expect(found(topic, {}, { files: 1 })).toEqual([]);
    }
  });

  test("about a parcel asks which one, if there are several", () => {
    expect(found("package_not_received", { text: "Where?" }, { parcels: 2 })).toEqual(["parcel: form-fault-parcel"]);
    expect(found("package_not_received", { text: "Where?" }, { parcels: 1 })).toEqual([]);
  });

  test("with another address says each part that is missing, and one with the same address that it is", () => {
    const address = order.shipping_address!;
    expect(found("change_address", { address }, { address })).toEqual(["address: form-fault-same"]);
    expect(found("change_address", { address, text: "Ring twice" }, { address })).toEqual([]);
    const other = { ...address, name: "", city: "" };
    expect(found("change_address", { address: other }, { address })).toEqual([
      "name: form-fault-missing",
      "city: form-fault-missing",
    ]);
  });

  test("with too long a text or too many files says so, and counts characters as stores do", () => {
    expect(lengthOf("🙂é")).toBe(2);
    expect(found("contact", { text: "🙂".repeat(20) })).toEqual([]);
    expect(found("contact", { text: "🙂".repeat(21) })).toEqual(["text: form-fault-long"]);
    expect(found("contact", { text: "Hello" }, { files: 3 })).toEqual(["files: error-too-many-attachments"]);
  });

  test("shows the engine's word where it belongs", () => {
    expect(placeOf("line_not_eligible")).toBe("lines");
    expect(placeOf("topic_closed")).toBeNull();
  });

  test("asks for something in every topic", () => {
    for (const topic of TOPICS) {
      const { reasons, address, words } = kindOf(topic);
      expect([topic, reasons.length > 0 || address || words || topic === "cancel_order"]).toEqual([topic, true]);
    }
  });
});

test("a parcel that has arrived is not asked about, unless all have", () => {
  const [parcel] = order.shipments;
  const here = { ...parcel!, id: "here", milestone: "delivered" };
  expect(awaited({ ...order, shipments: [parcel!, here] }).map(({ id }) => id)).toEqual([parcel!.id]);
  expect(awaited({ ...order, shipments: [here] })).toHaveLength(1);
});
