// Opening hours: schema.org's words (`Mo-Fr 08:00-20:00`) taken apart, for people.
import { capitalized } from "./text";

export type Hours = { days: string; open: string; close: string } | { text: string };

const DAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/** A line of opening hours in the reader's words; words that nobody knows stay as they are. */
export function hours(locale: string, line: string): Hours {
  const match = /^([A-Za-z,-]+)\s+(\d\d:\d\d)-(\d\d:\d\d)$/.exec(line.trim());
  if (!match) return { text: line };
  const [, days, open, close] = match as unknown as [string, string, string, string];
  const spans = days.split(",").map((span) => spanOfDays(locale, span));
  if (spans.some((span) => span === null)) return { text: line };
  return {
    days: new Intl.ListFormat(locale, { type: "unit", style: "narrow" }).format(spans as string[]),
    open: clock(locale, open),
    close: clock(locale, close),
  };
}

function spanOfDays(locale: string, span: string): string | null {
  const [first, last] = span.split("-").map((day) => DAYS.indexOf(day));
  if (first === undefined || first < 0 || (last !== undefined && last < 0)) return null;
  if (last === undefined) return dayName(locale, first, "short");
  const language = locale.split("-")[0]!;
  const length = language === "he" ? "narrow" : "short";
  return [first, last].map((day) => dayName(locale, day, length)).join(BETWEEN[language] ?? "–");
}

/** What stands between the first and the last day, where it is no dash. */
const BETWEEN: Record<string, string> = { ja: "〜", ko: "~" };

/** The first of January 2024 was a Monday. */
function dayName(locale: string, index: number, weekday: "short" | "narrow"): string {
  return new Intl.DateTimeFormat(locale, { weekday, timeZone: "UTC" }).format(Date.UTC(2024, 0, 1 + index));
}

/** What a zone's clock is called, standing by itself: `Central European Time` for `Europe/Berlin`. */
export function zoneName(locale: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: "longGeneric" }).formatToParts();
  return capitalized(locale, parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone);
}

function clock(locale: string, time: string): string {
  const [hour, minute] = time.split(":").map(Number) as [number, number];
  return new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: "UTC" }).format(
    Date.UTC(2024, 0, 1, hour, minute),
  );
}
