// The places a parcel has been at, and the door it is for.
import type { Shipment, TrackingEvent } from "../../host/bindings/api";

export interface Place {
  name: string;
  country: string | null;
  state: "past" | "here" | "ahead";
  /** The customer's town. */
  home: boolean;
}

/** More than these do not fit beside each other; those in the middle are left out. */
const MOST = 4;

/** In the order in which it was there, the destination last; empty when no place is known. */
export function placesOf(shipment: Shipment, destination: { city: string; country: string } | null): Place[] {
  const been = distinct(shipment.events);
  if (been.length === 0) return [];
  if (shipment.milestone === "returning" || shipment.milestone === "returned") return back(been);
  const arrived = shipment.milestone === "delivered";
  const passed = destination
    ? been.filter((place, index) => index < been.length - 1 || place.name !== destination.city)
    : been;
  const atHome = passed.length < been.length;
  const places = few(passed).map((place, index, { length }): Place => ({
    ...place,
    state: index === length - 1 && !arrived && !atHome ? "here" : "past",
    home: false,
  }));
  if (!destination) return places;
  const home: Place = {
    name: destination.city,
    country: destination.country,
    state: arrived || atHome ? "here" : "ahead",
    home: true,
  };
  return [...places, home];
}

/** The way of a parcel that returns: it does not end at the customer's door. */
function back(been: Omit<Place, "state" | "home">[]): Place[] {
  return few(been).map((place, index, { length }) => ({
    ...place,
    state: index === length - 1 ? "here" : "past",
    home: false,
  }));
}

/** The first, and the last of the others. */
function few<T>(places: T[]): T[] {
  return places.length > MOST ? [places[0]!, ...places.slice(1 - MOST)] : places;
}

/** The towns in the order of the way, without the state that some carriers write behind them. */
function distinct(events: TrackingEvent[]): { name: string; country: string | null }[] {
  const places: { name: string; country: string | null }[] = [];
  for (const { place, country } of events) {
    const name = place?.split(",")[0]!.trim();
    if (name && places.at(-1)?.name !== name) places.push({ name, country: country ?? null });
  }
  return places;
}
