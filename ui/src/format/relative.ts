// How long ago, and how long until, in words.
import { capitalized } from "./text";

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 365 * 86_400],
  ["month", 30 * 86_400],
  ["week", 7 * 86_400],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

/** `2 minutes ago`, `in 3 days`; anything within a minute is `now`. */
export function relative(locale: string, instant: string, now: Date): string {
  const seconds = (new Date(instant).getTime() - now.getTime()) / 1000;
  const words = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  for (const [unit, size] of STEPS) {
    if (Math.abs(seconds) >= size) return written(locale, words.format(Math.trunc(seconds / size), unit));
  }
  return words.format(0, "second");
}

/** The same standing by itself, with a capital where the language has them. */
export function relativeAlone(locale: string, instant: string, now: Date): string {
  return capitalized(locale, relative(locale, instant, now));
}

/** `today`, `tomorrow`, `in 3 days`, `yesterday`: whole days, by the calendar of the reader. */
export function relativeDay(locale: string, day: string, now: Date): string {
  return written(locale, new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(daysUntil(day, now), "day"));
}

/** Japanese has no space behind a figure: 3日前. */
function written(locale: string, words: string): string {
  return locale.startsWith("ja") ? words.replace(/(?<=\d) /, "") : words;
}

/** Whole days from today to `day`; negative when it has passed. */
export function daysUntil(day: string, now: Date): number {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.parse(day.slice(0, 10)) - today) / 86_400_000);
}
