// Dates and times in words.
import { capitalized } from "./text";

/** A day: `2026-11-22`, or the day of an instant where the reader is. */
export function date(locale: string, day: string, now: Date): string {
  return format(locale, day, { day: "numeric", month: "long", ...year(day, now) });
}

/** A day on paper, which is read in another year as well. */
export function fullDate(locale: string, day: string): string {
  return format(locale, day, { day: "numeric", month: "long", year: "numeric" });
}

/** A day in little room: `Nov 22`. */
export function shortDate(locale: string, day: string, now: Date): string {
  // Finnish cuts no months short; it writes their figures.
  const month = languageOf(locale) === "fi" ? "numeric" : "short";
  return format(locale, day, { day: "numeric", month, ...year(day, now) });
}

/** A day one waits for: `Sunday, November 22`. */
export function weekday(locale: string, day: string, now: Date): string {
  // 11月22日（日）: nobody writes 日 three times in a row.
  const weekday = languageOf(locale) === "ja" ? "short" : "long";
  return format(locale, day, { weekday, day: "numeric", month: "long", ...year(day, now) });
}

/** The same standing by itself, over what happened on it: `Sunday, November 22`, where others write a small letter in a sentence. */
export function heading(locale: string, day: string, now: Date): string {
  return capitalized(locale, weekday(locale, day, now));
}

/** An instant, where the reader is. */
export function dateTime(locale: string, instant: string, now: Date): string {
  return format(locale, instant, {
    day: "numeric",
    month: "long",
    hour: hour(locale),
    minute: "2-digit",
    ...year(instant, now),
  });
}

/** A moment from which on something holds: a day, where the day begins with it; else with its time. */
export function moment(locale: string, instant: string, now: Date): string {
  return isMidnight(instant) ? date(locale, instant, now) : dateTime(locale, instant, now);
}

/** The end of something that holds no more at `instant`: its last day, with the time where that is near or past. */
export function end(locale: string, instant: string, now: Date): string {
  const last = new Date(Date.parse(instant) - 1).toISOString();
  const far = Date.parse(instant) - now.getTime() > 2 * 86_400_000;
  return far || isMidnight(instant) ? date(locale, last, now) : dateTime(locale, instant, now);
}

/** The time of an instant, where the reader is. */
export function time(locale: string, instant: string): string {
  return format(locale, instant, CLOCK);
}

/** A time of day, `22:00`, on the clock of the reader. */
export function timeOfDay(locale: string, time: string): string {
  return format(locale, `2024-01-01T${time}:00Z`, { ...CLOCK, timeZone: "UTC" });
}

/** The days between which something happens, both included; one day if they are the same. */
export function dateRange(locale: string, from: string, to: string, now: Date): string {
  const options = { day: "numeric", month: "long", ...year(from, now), ...year(to, now) } as const;
  const days = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  const ends = [new Date(from), new Date(to)] as const;
  const parts = days.formatRangeToParts(...ends);
  const range = written(locale, parts);
  if (from === to || !/\d\/\d/.test(range)) return range;
  // Some languages only know ranges in figures (05/20～05/25): their two days are written out.
  const between = parts.find(({ source, type }) => source === "shared" && type === "literal");
  const [first, last] = [days.formatToParts(ends[0]), days.formatToParts(ends[1])];
  return [first, withoutMonth(last, first)].map((day) => written(locale, day)).join(between?.value ?? " – ");
}

/** The day alone, where a month that comes before it was said already: 12月3日～11日. */
function withoutMonth(day: Intl.DateTimeFormatPart[], said: Intl.DateTimeFormatPart[]): Intl.DateTimeFormatPart[] {
  const named = (parts: Intl.DateTimeFormatPart[]) =>
    parts.filter(({ type }) => type === "month" || type === "year").map(({ value }) => value);
  const at = day.findIndex(({ type }) => type === "day");
  const after = day.slice(at).some(({ type }) => type === "month" || type === "year");
  return !after && named(day).join() === named(said).join() ? day.slice(at) : day;
}

/** A carrier's time: an instant is shown where the reader is; one without a zone as the clock on the wall of the place. */
export function carrierTime(locale: string, stamp: string): string {
  if (isDay(stamp)) return "";
  return isFloating(stamp) ? format(locale, `${stamp}Z`, { ...CLOCK, timeZone: "UTC" }) : format(locale, stamp, CLOCK);
}

/** The day of a carrier's time as `YYYY-MM-DD`, to group by. */
export function carrierDay(stamp: string): string {
  if (isDay(stamp) || isFloating(stamp)) return stamp.slice(0, 10);
  const at = new Date(stamp);
  const pad = (number: number) => String(number).padStart(2, "0");
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
}

/** The day before that of an instant, where the reader is. */
export function dayBefore(instant: string): string {
  const at = new Date(instant);
  return carrierDay(new Date(at.getFullYear(), at.getMonth(), at.getDate() - 1, 12).toISOString());
}

const CLOCK = { timeStyle: "short" } as const;

/** `08:56` or `8:56`: beside a date as without one. */
function hour(locale: string): "2-digit" | "numeric" {
  const parts = new Intl.DateTimeFormat(locale, { ...CLOCK, timeZone: "UTC" }).formatToParts(Date.UTC(2024, 0, 1, 8));
  return parts.find(({ type }) => type === "hour")?.value.length === 2 ? "2-digit" : "numeric";
}

/** Days are days everywhere: they are read and written in UTC, so that no zone moves them. */
function format(locale: string, stamp: string, options: Intl.DateTimeFormatOptions): string {
  const zone = isDay(stamp) ? { timeZone: "UTC" } : {};
  return written(locale, new Intl.DateTimeFormat(locale, { ...options, ...zone }).formatToParts(new Date(stamp)));
}

/** The first of a month, as it is written where it is not a plain 1. */
const FIRST: Record<string, string> = { fr: "1er", it: "1º", pt: "1º" };

/** A date as people write it where its month is a word; the locales' data knows less. */
function written(locale: string, parts: Intl.DateTimeFormatPart[]): string {
  const language = languageOf(locale);
  const inWords = parts.some(({ type, value }) => type === "month" && !/\d/.test(value));
  const word = ({ type, value }: Intl.DateTimeFormatPart): string => {
    if (inWords && type === "day") {
      const day = value.replace(/^0(?=\d)/, "");
      return day === "1" ? (FIRST[language] ?? day) : day;
    }
    // "2026 г." ends in a full stop that would be doubled at the end of a sentence.
    if (language === "ru" && type === "literal") return value.replace(/^\s*г\.?/, "");
    return language === "ja" ? value.replace("(", "（").replace(")", "）") : value;
  };
  return parts.map(word).join("");
}

function languageOf(locale: string): string {
  return locale.split("-")[0]!;
}

function year(stamp: string, now: Date): { year?: "numeric" } {
  return Number(stamp.slice(0, 4)) === now.getFullYear() ? {} : { year: "numeric" };
}

function isDay(stamp: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(stamp);
}

function isMidnight(instant: string): boolean {
  const at = new Date(instant);
  return at.getHours() + at.getMinutes() + at.getSeconds() === 0;
}

function isFloating(stamp: string): boolean {
  return /T[\d:.]+$/.test(stamp);
}
