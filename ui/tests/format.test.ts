// Amounts, dates and addresses in words.
import { describe, expect, test } from "vitest";
import { addressLines } from "../src/format/address";
import { carrierDay, carrierTime, date, dateRange, dateTime, heading, shortDate } from "../src/format/date";
import { hours, zoneName } from "../src/format/hours";
import { localeOf } from "../src/format/locale";
import { deduction, money, rate } from "../src/format/money";
import { daysUntil, relative, relativeAlone, relativeDay } from "../src/format/relative";
import { beginning, bytes, currencyName, directionOf, isUnreadable, joined, languageName } from "../src/format/text";

const now = new Date(2026, 10, 22, 12, 0);

describe("money", () => {
  test.each([
    ["USD", 1299, "$12.99"],
    ["JPY", 1299, "¥1,299"],
    ["KWD", 1299, "KWD 1.299"],
    ["EUR", 5, "€0.05"],
  ])("has as many digits as %s has", (currency, amount, text) => {
    expect(money("en", { amount, currency }).replaceAll("\u00a0", " ")).toBe(text);
  });

  test("stays exact where a float would not", () => {
    expect(money("en", { amount: 900719925474099, currency: "USD" })).toBe("$9,007,199,254,740.99");
  });

  test("is written as the language writes it", () => {
    expect(money("de", { amount: 129900, currency: "EUR" })).toBe("1.299,00\u00a0€");
  });

  test("keeps its sign the right way round between words from right to left", () => {
    expect(money("he", { amount: 100, currency: "BRL" })).toContain("\u2066R$\u2069");
  });

  test("that is taken off has a minus", () => {
    expect(deduction("en", { amount: 1500, currency: "USD" })).toBe("-$15.00");
  });

  test("is converted at a rate that keeps its digits", () => {
    expect(rate("en", "149.32")).toBe("149.32");
    expect(rate("de", "0.9214")).toBe("0,9214");
  });
});

describe("dates", () => {
  test("a day is the same day everywhere", () => {
    expect(date("en", "2026-12-01", now)).toBe("December 1");
  });

  test("another year is named", () => {
    expect(date("en", "2025-12-01", now)).toBe("December 1, 2025");
  });

  test("a window of one day is one day", () => {
    expect(dateRange("en", "2026-11-24", "2026-11-24", now)).toBe("November 24");
    expect(dateRange("en", "2026-11-24", "2026-11-27", now).replace(/\s/g, " ")).toBe("November 24 – 27");
  });

  test("days are words even where a language counts ranges in figures", () => {
    expect(dateRange("ja", "2026-11-24", "2026-11-27", now)).toBe("11月24日～27日");
    expect(dateRange("ja", "2026-11-24", "2026-12-02", now)).toBe("11月24日～12月2日");
  });

  test.each([
    ["fr", "1er décembre 2027"],
    ["it", "1º dicembre 2027"],
    ["pt", "1º de dezembro de 2027"],
    ["ru", "1 декабря 2027"],
    ["hr", "1. prosinca 2027."],
    ["en", "December 1, 2027"],
    ["ja", "2027年12月1日"],
  ])("the first of a month is written in %s as people there write it", (locale, words) => {
    expect(date(locale, "2027-12-01", now)).toBe(words);
  });

  test.each([
    ["fi", "Keskiviikko 20. toukokuuta"],
    ["fr", "Mercredi 20 mai"],
    ["en", "Wednesday, May 20"],
    ["ja", "5月20日（水）"],
  ])("a day over what happened on it begins with a capital in %s", (locale, words) => {
    expect(heading(locale, "2026-05-20", now)).toBe(words);
  });

  test("a short day is written in figures where months are not cut short", () => {
    expect(shortDate("fi", "2026-11-23", now)).toBe("23.11.");
    expect(shortDate("en", "2026-11-23", now)).toBe("Nov 23");
  });

  test("a range has no more zeros than a day", () => {
    const range = (locale: string, to: string) => dateRange(locale, "2026-11-24", to, now).replaceAll("\u2009", " ");
    expect(range("it", "2026-12-02")).toBe("24 novembre – 2 dicembre");
    expect(range("fr", "2026-12-01")).toBe("24 novembre – 1er décembre");
  });

  test("an hour has as many digits beside a date as without one", () => {
    const morning = new Date(2026, 10, 20, 8, 5).toISOString();
    expect(dateTime("de", morning, now)).toBe("20. November um 08:05");
    expect(dateTime("es", morning, now)).toBe("20 de noviembre a las 8:05");
  });

  test("a carrier's time without a zone is the clock on the wall of the place", () => {
    expect(carrierTime("de", "2026-11-20T07:48:00")).toBe("07:48");
    expect(carrierDay("2026-11-20T23:59:00")).toBe("2026-11-20");
  });

  test("a carrier that only names a day names no time", () => {
    expect(carrierTime("en", "2026-11-20")).toBe("");
  });

  test("how long ago is said in the biggest unit that fits", () => {
    const minutes = (count: number) => new Date(now.getTime() + count * 60_000).toISOString();
    expect(relative("en", minutes(-2), now)).toBe("2 minutes ago");
    expect(relative("en", minutes(-0.3), now)).toBe("now");
    expect(relative("en", minutes(60 * 24 * 3), now)).toBe("in 3 days");
    expect(relative("ja", minutes(-2), now)).toBe("2分前");
    expect(relativeAlone("de", minutes(-60 * 24), now)).toBe("Gestern");
  });

  test("days are counted by the calendar, not by hours", () => {
    const lateEvening = new Date(2026, 10, 22, 23, 50);
    expect(daysUntil("2026-11-23", lateEvening)).toBe(1);
    expect(relativeDay("en", "2026-11-23", lateEvening)).toBe("tomorrow");
    expect(relativeDay("en", "2026-11-22", lateEvening)).toBe("today");
  });
});

describe("opening hours", () => {
  test("are said in the reader's words", () => {
    expect(hours("de", "Mo-Fr 08:00-20:00")).toEqual({ days: "Mo–Fr", open: "08:00", close: "20:00" });
  });

  test("join their days as the language does", () => {
    const days = (locale: string) => hours(locale, "Mo-Fr 08:00-20:00");
    expect(days("ja")).toMatchObject({ days: "月〜金" });
    expect(days("ko")).toMatchObject({ days: "월~금" });
    expect(days("he")).toMatchObject({ days: "ב׳–ו׳" });
  });

  test("go by a clock that has a name in every language", () => {
    expect(zoneName("el", "Europe/Berlin")).toBe("Ώρα Κεντρικής Ευρώπης");
    expect(zoneName("nb", "Europe/Berlin")).toBe("Sentraleuropeisk tid");
  });

  test("that nobody knows stay as they are", () => {
    expect(hours("de", "by appointment")).toEqual({ text: "by appointment" });
  });
});

describe("addresses", () => {
  const base = { name: "Robin Example", lines: ["Lindenweg 7"], city: "Berlin", postal_code: "10405", country: "DE" };

  test("put the postal code where the country puts it", () => {
    expect(addressLines("en", base)).toEqual(["Robin Example", "Lindenweg 7", "10405 Berlin", "Germany"]);
    const american = { ...base, city: "Portland", region: "OR", postal_code: "97201", country: "US" };
    expect(addressLines("de", american).slice(2)).toEqual(["Portland, OR 97201", "Vereinigte Staaten"]);
  });

  test("have the region where the country has it", () => {
    const town = (country: string) =>
      addressLines("en", { ...base, city: "Londrina", region: "PR", country }).slice(2, -1);
    expect(town("BR")).toEqual(["Londrina - PR", "10405"]);
    expect(town("IT")).toEqual(["10405 Londrina PR"]);
    expect(town("GB")).toEqual(["Londrina", "PR", "10405"]);
  });

  test("have no gaps where parts are missing", () => {
    const short = { ...base, region: null, postal_code: null };
    expect(addressLines("en", { ...short, country: "BR" }).slice(2)).toEqual(["Berlin", "Brazil"]);
    expect(addressLines("en", { ...short, country: "US" }).slice(2)).toEqual(["Berlin", "United States"]);
  });

  test("begin with the biggest part in Japan", () => {
    const japanese = { ...base, region: "東京都", city: "渋谷区", postal_code: "150-0002", country: "JP" };
    expect(addressLines("ja", japanese).slice(0, 2)).toEqual(["〒150-0002", "東京都渋谷区"]);
  });
});

describe("names and sizes", () => {
  test("come from the reader's language", () => {
    expect(languageName("de", "ja")).toBe("Japanisch");
    expect(currencyName("en", "KWD")).toBe("Kuwaiti Dinar");
  });

  test("a code that nobody knows is shown as it is", () => {
    expect(languageName("en", "not a tag")).toBe("not a tag");
  });

  test("the beginning of a message ends between two words", () => {
    expect(beginning("short\n and whole")).toBe("short and whole");
    expect(beginning("one two three", 9)).toBe("one two…");
    expect(beginning("長い文には空白がありません", 5)).toBe("長い文には…");
  });

  test("bytes are rounded for people", () => {
    expect(bytes("en", 3_412_000)).toBe("3.4 MB");
    expect(bytes("en", 512)).toBe("512 bytes");
  });

  test("the reader's own region writes numbers and dates", () => {
    expect(localeOf("en", ["de-DE", "en-GB"])).toBe("en-GB");
    expect(localeOf("fr", ["de-DE", "en-GB"])).toBe("fr");
  });
});

describe("words of others", () => {
  test("run as their first letter does", () => {
    expect(["Size", "מידה", "38 cm", "12"].map(directionOf)).toEqual(["ltr", "rtl", "ltr", "auto"]);
  });

  test("are told from those whose letters the reader does not know", () => {
    expect(["Liège", "深圳", "Αθήνα", "12 · A"].map((name) => isUnreadable("el", name))).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(isUnreadable("ja", "深圳")).toBe(false);
    expect(isUnreadable("en", "深圳")).toBe(true);
  });

  test("stand behind each other as the language joins them", () => {
    expect(joined("en", ["Parma", "Italy"])).toBe("Parma, Italy");
    expect(joined("ja", ["Parma", "イタリア"])).toBe("Parma、イタリア");
  });
});
