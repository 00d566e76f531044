// Amounts, dates and names in the reader's language: `format/`, bound to the language and the clock.
import type { Address, Money } from "../host/bindings/api";
import * as addresses from "../format/address";
import * as dates from "../format/date";
import * as opening from "../format/hours";
import * as amounts from "../format/money";
import * as spans from "../format/relative";
import * as text from "../format/text";
import { clock } from "./clock.svelte";
import { language } from "./language.svelte";

export const say = {
  money: (value: Money) => amounts.money(language.locale, value),
  deduction: (value: Money) => amounts.deduction(language.locale, value),
  rate: (value: string) => amounts.rate(language.locale, value),

  date: (day: string) => dates.date(language.locale, day, clock.now),
  fullDate: (day: string) => dates.fullDate(language.locale, day),
  shortDate: (day: string) => dates.shortDate(language.locale, day, clock.now),
  weekday: (day: string) => dates.weekday(language.locale, day, clock.now),
  dayHeading: (day: string) => dates.heading(language.locale, day, clock.now),
  dateTime: (instant: string) => dates.dateTime(language.locale, instant, clock.now),
  moment: (instant: string) => dates.moment(language.locale, instant, clock.now),
  end: (instant: string) => dates.end(language.locale, instant, clock.now),
  time: (instant: string) => dates.time(language.locale, instant),
  timeOfDay: (time: string) => dates.timeOfDay(language.locale, time),
  days: (from: string, to: string) => dates.dateRange(language.locale, from, to, clock.now),
  carrierTime: (stamp: string) => dates.carrierTime(language.locale, stamp),
  ago: (instant: string) => spans.relative(language.locale, instant, clock.now),
  agoAlone: (instant: string) => spans.relativeAlone(language.locale, instant, clock.now),
  dayAway: (day: string) => spans.relativeDay(language.locale, day, clock.now),

  number: (value: number) => text.number(language.locale, value),
  percent: (share: number) => text.percent(language.locale, share),
  unreadable: (name: string) => text.isUnreadable(language.locale, name),
  joined: (words: readonly string[]) => text.joined(language.locale, words),
  bytes: (count: number) => text.bytes(language.locale, count),
  language: (tag: string) => text.languageName(language.locale, tag),
  /** A language's name, where it is not the reader's own. */
  foreign: (tag: string) => (tag === language.tag ? null : text.languageName(language.locale, tag)),
  country: (code: string) => text.countryName(language.locale, code),
  currency: (code: string) => text.currencyName(language.locale, code),
  zone: (zone: string) => opening.zoneName(language.locale, zone),
  hours: (line: string) => opening.hours(language.locale, line),
  address: (address: Address) => addresses.addressLines(language.locale, address),
};
