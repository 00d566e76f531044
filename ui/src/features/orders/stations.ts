// The places a parcel has been at, and the door it is for.
import type { Shipment, TrackingEvent } from "../../host/bindings/api";
import { isGone } from "../../state/orderWords";

export interface Place {
  /** The town; null where only the country is known. */
  name: string | null;
  region: string | null;
  country: string | null;
  state: "past" | "here" | "ahead";
  /** The customer's town. */
  home: boolean;
}

type Town = Pick<Place, "name" | "region" | "country">;

/** More than these do not fit beside each other; those in the middle are left out. */
const MOST = 5;

/** In the order in which it was there, what is ahead of it last; empty when no place is known. */
export function placesOf(
  shipment: Shipment,
  destination: { city: string; region?: string | null; country: string } | null,
): Place[] {
  const been = distinct(shipment.events);
  if (been.length === 0) return [];
  if (isGone(shipment) || shipment.milestone === "returned") return astray(been, shipment.milestone === "returning");
  const arrived = shipment.milestone === "delivered";
  const passed = destination
    ? been.filter((place, index) => index < been.length - 1 || place.name !== destination.city)
    : been;
  const atHome = passed.length < been.length;
  const places = passed.map((place, index): Place => ({
    ...place,
    state: index === passed.length - 1 && !arrived && !atHome ? "here" : "past",
    home: false,
  }));
  if (!destination) return places;
  const { city: name, region = null, country } = destination;
  return [...places, { name, region, country, state: arrived || atHome ? "here" : "ahead", home: true }];
}

/** The first, and the last of the others. */
export function few(places: Place[]): Place[] {
  return places.length > MOST ? [places[0]!, ...places.slice(1 - MOST)] : places;
}

/** The way of a parcel that does not come: it does not end at the customer's door, but may go back to where it began. */
function astray(been: Town[], returns: boolean): Place[] {
  const places = been.map((town, index): Place => ({
    ...town,
    state: index === been.length - 1 ? "here" : "past",
    home: false,
  }));
  const [first, last] = [places[0]!, places.at(-1)!];
  return returns && first.name !== last.name ? [...places, { ...first, state: "ahead" }] : places;
}

/** The towns in the order of the way; some carriers write the state behind them. */
function distinct(events: TrackingEvent[]): Town[] {
  const places: Town[] = [];
  for (const { place, country } of events) {
    const [name, region] = place?.split(",").map((part) => part.trim()) ?? [];
    const last = places.at(-1);
    if (!name && (!country || last?.country === country)) continue;
    if (last?.name !== name) places.push({ name: name || null, region: region ?? null, country: country ?? null });
  }
  return places;
}
