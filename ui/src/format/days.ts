// Things that happened, put together by day.
import { carrierDay } from "./date";

/** Groups of the same day, in the order in which the days come. */
export function byDay<T>(things: readonly T[], stampOf: (thing: T) => string): [day: string, things: T[]][] {
  const days = new Map<string, T[]>();
  for (const thing of things) {
    const day = carrierDay(stampOf(thing));
    days.set(day, [...(days.get(day) ?? []), thing]);
  }
  return [...days];
}
