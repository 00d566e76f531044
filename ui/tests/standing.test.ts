// Where an order stands and what comes next, from its parcels.
import { describe, expect, test } from "vitest";
import { few, placesOf } from "../src/features/orders/stations";
import { standingDone, standingNext, standsGone } from "../src/features/orders/standing";
import type { Milestone, OrderView, Shipment, SubMilestone, TrackingEvent } from "../src/host/bindings/api";
import { milestoneWords } from "../src/state/orderWords";

const today = new Date().toLocaleDateString("sv");
const window = { from: today, to: "9999-01-01" };

type Parcel = [milestone: Milestone, sub?: SubMilestone];

function order(...parcels: Parcel[]): OrderView {
  const shipments = parcels.map(([milestone, sub_milestone]) => ({ milestone, sub_milestone, tracked: true }));
  const axes = { shipment: "shipped", returns: "none" };
  const next = { key: "delivered", late: false, ...window };
  return { order: { status: "shipped", shipments, axes, lines: [] }, journey: { next } } as unknown as OrderView;
}

describe("what comes next", () => {
  test("is the window that was promised", () => {
    expect(standingNext(order(["in_transit"]))).toMatchObject(window);
  });

  test("is today when the last parcel is out for delivery", () => {
    expect(standingNext(order(["delivered"], ["out_for_delivery"]))).toMatchObject({ from: today, to: today });
    expect(standingNext(order(["in_transit"], ["out_for_delivery"]))).toMatchObject(window);
  });

  test.each<Parcel>([["returning"], ["returned", "refused"], ["exception", "lost"], ["exception", "refused"]])(
    "is nothing when the only parcel is %s %s",
    (...parcel) => {
      expect(standsGone(order(parcel))).toBe(true);
      expect(standingNext(order(parcel))).toBeNull();
      expect(standingNext(order(parcel, ["in_transit"]))).toMatchObject(window);
    },
  );

  test("is nothing to wait for once everything is there, unless something goes back", () => {
    const view = order(["delivered"]);
    view.order.status = "delivered";
    expect(standingDone(view)).toBe(true);
    view.order.axes.returns = "in_transit";
    expect(standingDone(view)).toBe(false);
  });
});

test("what came of a parcel says more than what it was about", () => {
  expect(milestoneWords("exception", "refused").label).toBe("sub-milestone-refused");
  expect(milestoneWords("returned", "refused").label).toBe("milestone-returned");
});

describe("the places on the way", () => {
  const event = (place: string, country: string) => ({ place, country }) as TrackingEvent;
  const events = [event("Lyon", "FR"), event("Anchorage, AK", "US"), event("Springfield, IL", "US")];
  const home = { city: "Springfield", country: "US" };

  test("are towns, and end at the customer's", () => {
    const places = placesOf({ milestone: "in_transit", events } as Shipment, home);
    expect(places.map(({ name, state }) => [name, state])).toEqual([
      ["Lyon", "past"],
      ["Anchorage", "past"],
      ["Springfield", "here"],
    ]);
    expect(places.at(-1)!.home).toBe(true);
  });

  test("of a parcel that goes back do not", () => {
    const back = { milestone: "returning", events: [...events, event("Lyon", "FR")] } as Shipment;
    const places = placesOf(back, home);
    expect(places.at(-1)).toEqual({ name: "Lyon", region: null, country: "FR", state: "here", home: false });
  });

  test("of a parcel that is going back end where they began", () => {
    const places = placesOf({ milestone: "returning", events } as Shipment, home);
    expect(places.map(({ name, state }) => [name, state])).toEqual([
      ["Lyon", "past"],
      ["Anchorage", "past"],
      ["Springfield", "here"],
      ["Lyon", "ahead"],
    ]);
  });

  test("of a parcel that is lost end where it was seen last", () => {
    const lost = { milestone: "exception", sub_milestone: "lost", events: events.slice(0, 2) } as Shipment;
    expect(placesOf(lost, home).map(({ name, state }) => [name, state])).toEqual([
      ["Lyon", "past"],
      ["Anchorage", "here"],
    ]);
  });

  test("may be countries, and are shortened in the middle", () => {
    const bare = { country: "BE" } as TrackingEvent;
    const long = [events[0]!, bare, bare, event("Paris", "FR"), ...events.slice(1, 2), event("Miami", "US")];
    const places = placesOf({ milestone: "in_transit", events: long } as Shipment, home);
    expect(places.map(({ name, country }) => name ?? country)).toEqual([
      "Lyon",
      "BE",
      "Paris",
      "Anchorage",
      "Miami",
      "Springfield",
    ]);
    expect(few(places).map(({ name }) => name)).toEqual(["Lyon", "Paris", "Anchorage", "Miami", "Springfield"]);
  });
});
