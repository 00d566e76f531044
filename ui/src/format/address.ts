// Postal addresses, line by line in the order that the country writes them.
import type { Address } from "../host/bindings/api";
import { countryName } from "./text";

/** How the lines of a country are put together: what is missing leaves no gap, and `+` joins without one. */
const SHAPES: Record<string, string[]> = {
  AU: ["name", "lines", "city region code"],
  BR: ["name", "lines", "city - region", "code"],
  CN: ["code", "region+city", "lines", "name"],
  GB: ["name", "lines", "city", "region", "code"],
  HK: ["name", "lines", "city", "region"],
  HU: ["name", "city", "lines", "code"],
  IE: ["name", "lines", "city", "region", "code"],
  IN: ["name", "lines", "city - code", "region"],
  IT: ["name", "lines", "code city region"],
  JP: ["〒code", "region+city", "lines", "name"],
  KR: ["code", "region city", "lines", "name"],
  MX: ["name", "lines", "code city, region"],
  RU: ["name", "lines", "city", "region", "code"],
  TW: ["code", "region+city", "lines", "name"],
  UA: ["name", "lines", "city", "region", "code"],
};

/** The parts of an address that lines are made of. */
export type AddressPart = "name" | "lines" | "city" | "region" | "code";

const CODE_FIRST = ["name", "lines", "code city", "region"];
const CODE_LAST = ["name", "lines", "city, region code"];

/** Countries that write the postal code before the town; those that are not named anywhere write it after. */
const CODES_FIRST = new Set(
  "AT BE BG BR CH CY CZ DE DK EE ES FI FR GR HR IL IS KW LI LT LU LV NL NO PL PT RO RS SE SI SK TR".split(" "),
);

/** The lines of an address as an envelope has them, the country last in the reader's language. */
export function addressLines(locale: string, address: Address): string[] {
  const { lines, country } = address;
  const written = shapeOf(country).flatMap((line) => (line === "lines" ? lines : lineOf(line, address)));
  return [...written, countryName(locale, country)].filter(Boolean);
}

/** The parts of an address in the order in which the country writes them, line by line. */
export function addressRows(country: string): AddressPart[][] {
  return shapeOf(country).map((line) => (line.match(/[a-z]+/g) ?? []) as AddressPart[]);
}

function shapeOf(country: string): string[] {
  return SHAPES[country] ?? (CODES_FIRST.has(country) ? CODE_FIRST : CODE_LAST);
}

function lineOf(line: string, { name, city, region, postal_code: code }: Address): string {
  const parts: Record<string, string | null | undefined> = { name, city, region, code };
  let text = "";
  for (const [, gap = "", mark = "", key = ""] of line.matchAll(/([ ,+-]*)(〒?)([a-z]+)/g)) {
    const part = parts[key];
    if (part) text += (text && gap !== "+" ? gap : "") + mark + part;
  }
  return text;
}
