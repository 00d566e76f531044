// The places a parcel has been at, and the door it is for.
import type { Shipment, TrackingEvent } from "../../host/bindings/api";

export interface Place {
  name: string;
  country: string | null;
  state: "past" | "here" | "ahead";
}

/** More than these do not fit beside each other; those in the middle are left out. */
const MOST = 4;

/** In the order in which it was there, the destination last; empty when no place is known. */
export function placesOf(shipment: Shipment, destination: { city: string; country: string } | null): Place[] {
  const been = distinct(shipment.events);
  if (been.length === 0) return [];
  const arrived = shipment.milestone === "delivered";
  const passed = destination
    ? been.filter((place, index) => index < been.length - 1 || place.name !== destination.city)
    : been;
  const atHome = passed.length < been.length;
  const shown = passed.length > MOST ? [passed[0]!, ...passed.slice(1 - MOST)] : passed;
  const places = shown.map((place, index): Place => ({
    ...place,
    state: index === shown.length - 1 && !arrived && !atHome ? "here" : "past",
  }));
  if (!destination) return places;
  const home: Place = {
    name: destination.city,
    country: destination.country,
    state: arrived || atHome ? "here" : "ahead",
  };
  return [...places, home];
}

function distinct(events: TrackingEvent[]): { name: string; country: string | null }[] {
  const places: { name: string; country: string | null }[] = [];
  for (const { place, country } of events) {
    if (place && places.at(-1)?.name !== place) places.push({ name: place, country: country ?? null });
  }
  return places;
}
