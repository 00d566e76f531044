// The lines that show how far the parcels of an order are, and what is said beside them.
import { describe, expect, test } from "vitest";
import { lanesOf } from "../src/features/orders/lanes";
import { telling } from "../src/features/orders/standing";
import type {
  Attention,
  AttentionCode,
  Milestone,
  OrderView,
  ReturnState,
  SubMilestone,
} from "../src/host/bindings/api";

interface Given {
  parcels?: [milestone: Milestone, sub?: SubMilestone][];
  status?: string;
  sub_status?: string;
  returns?: ReturnState;
  /** About the first parcel. */
  attention?: [code: AttentionCode, urgency: Attention["urgency"]][];
}

function order({ parcels = [], status = "shipped", sub_status, returns = "none", attention = [] }: Given): OrderView {
  const lines = ["a", "b"].map((id) => ({ id, title: id, quantity: 1 }));
  const shipments = parcels.map(([milestone, sub_milestone], at) => ({
    id: `parcel-${at}`,
    milestone,
    sub_milestone,
    tracked: true,
    events: [{ country: "BE" }],
    lines: [{ line_id: lines[at]?.id, quantity: 1 }],
  }));
  return {
    order: {
      status,
      sub_status,
      lines,
      shipments,
      shipping_address: { country: "DE" },
      axes: { returns, shipment: "shipped" },
    },
    journey: { next: null, steps: [{ key: "payment_received", state: "done" }] },
    topics: [{ topic: "package_not_received", gate: { state: "open", until: null } }],
    attention: attention.map(([code, urgency]) => ({ code, urgency, shipment_id: "parcel-0" })),
  } as unknown as OrderView;
}

describe("the lines of an order", () => {
  test("are one for each parcel, each as far as it is", () => {
    const lanes = lanesOf(order({ parcels: [["out_for_delivery"], ["in_transit"], ["delivered"]] }));
    expect(lanes).toHaveLength(3);
    const [near, far, there] = lanes.map(({ reached }) => reached) as [number, number, number];
    expect(far).toBeLessThan(near);
    expect(near).toBeLessThan(there);
    expect(lanes[2]).toMatchObject({ reached: 1, mood: "done", back: null, knot: false });
  });

  test("are one more for what is not sent yet", () => {
    const lanes = lanesOf(order({ parcels: [["delivered"]], status: "processing", sub_status: "packaging" }));
    expect(lanes.map(({ key }) => key)).toEqual(["parcel-0", "unsent"]);
    expect(lanes[1]!.reached).toBeLessThan(0.25);
  });

  test("have a knot where something went wrong, and a mark where the customer is waited for", () => {
    const waits = order({ parcels: [["exception", "customs"]], attention: [["customs_action", "act"]] });
    expect(lanesOf(waits)[0]).toMatchObject({ knot: true, mood: "wait", ends: false });
    const damaged = order({ parcels: [["exception", "damaged"]], attention: [["parcel_damaged", "watch"]] });
    expect(lanesOf(damaged)[0]).toMatchObject({ knot: true, mood: "bad", ends: false });
    expect(lanesOf(order({ parcels: [["in_transit"]] }))[0]).toMatchObject({ knot: false, mood: "plain" });
  });

  test("end where a parcel was lost or an order cancelled", () => {
    expect(lanesOf(order({ parcels: [["exception", "lost"]] }))[0]).toMatchObject({ ends: true, back: null });
    const cancelled = lanesOf(order({ status: "cancelled" }))[0]!;
    expect(cancelled.ends).toBe(true);
    expect(cancelled.reached).toBeCloseTo(
      lanesOf(order({ status: "processing", sub_status: "payment_received" }))[0]!.reached,
    );
  });

  test("run back with a parcel that returns", () => {
    const back = (...parcel: [Milestone, SubMilestone?]) => lanesOf(order({ parcels: [parcel] }))[0]!.back;
    expect(back("in_transit")).toBeNull();
    expect(back("exception", "refused")).toBeLessThan(0.2);
    expect(back("returning", "refused")).toBe(0.5);
    expect(back("returned", "refused")).toBe(1);
  });

  test("run back with what the customer sends back: the only one by itself, beside others a line of its own", () => {
    const [only] = lanesOf(order({ parcels: [["delivered"]], status: "delivered", returns: "in_transit" }));
    expect(only).toMatchObject({ key: "parcel-0", reached: 1, back: 0.5 });
    const lanes = lanesOf(order({ parcels: [["delivered"], ["delivered"]], status: "delivered", returns: "refunded" }));
    expect(lanes.map(({ key, back }) => [key, back])).toEqual([
      ["parcel-0", null],
      ["parcel-1", null],
      ["return", 1],
    ]);
  });
});

describe("what is to be looked at", () => {
  test("is said once: at the top where it is about the only parcel", () => {
    const lost = order({ parcels: [["exception", "lost"]], attention: [["parcel_lost", "watch"]] });
    expect(telling(lost)).toMatchObject({ turn: null, note: { code: "parcel_lost" }, others: [] });
  });

  test("is told below where it is about one of several, or where the customer's turn goes first", () => {
    const one = order({ parcels: [["exception", "lost"], ["in_transit"]], attention: [["parcel_lost", "watch"]] });
    expect(telling(one)).toMatchObject({ turn: null, note: null, others: [{ code: "parcel_lost" }] });
    const both = order({
      parcels: [["exception"]],
      attention: [
        ["action_required", "act"],
        ["no_scan", "watch"],
      ],
    });
    expect(telling(both)).toMatchObject({ turn: { code: "action_required" }, others: [{ code: "no_scan" }] });
  });

  test("comes with what helps, if that is possible now", () => {
    expect(telling(order({ parcels: [["exception"]], attention: [["parcel_lost", "watch"]] })).help).toBe(
      "package_not_received",
    );
    expect(telling(order({ parcels: [["exception"]], attention: [["parcel_damaged", "watch"]] })).help).toBeNull();
  });
});
