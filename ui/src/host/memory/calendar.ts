// Days and instants around today, so that the canned orders are never old.

const HOUR = 3_600_000;

/** An instant `days` from today at `hour` o'clock UTC; one that would lie in the future today is an hour ago. */
export function at(days: number, hour = 10, minute = 12): string {
  const now = new Date();
  const instant = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + days, hour, minute);
  return new Date(days <= 0 ? Math.min(instant, now.getTime() - HOUR) : instant).toISOString();
}

/** A day `days` from today. */
export function day(days: number): string {
  return at(days, 12).slice(0, 10);
}

/** A carrier's clock that names no zone. */
export function wallClock(days: number, time: string): string {
  return `${day(days)}T${time}:00`;
}
